import { ExplainAnswerSchema, ExplainRequestSchema } from "../../contract/query.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/query/explain",
  summary: "The plan of a query, or where its syntax is wrong; runs nothing",
  request: { body: ExplainRequestSchema },
  answers: { 200: json("The plan, its last operator first.", ExplainAnswerSchema) },
  problems: ["query-syntax", "query-invalid", "query-refused"],
  handler: async ({ store }, { body }) => ok(await store.explain(body.cypher, body.params, true)),
});
