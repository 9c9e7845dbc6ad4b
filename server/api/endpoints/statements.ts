import { StatementsAnswerSchema, StatementsRequestSchema } from "../../contract/statements.ts";
import { statements } from "../../explore/statements.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/statements",
  summary: "The Cypher behind a question: which statements answer it, with their parameters",
  request: { body: StatementsRequestSchema },
  bodyLimit: 4_000_000,
  answers: { 200: json("The statements in the order in which they were sent.", StatementsAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { body, signal }) => ok(await statements(store, body, { signal })),
});
