import { SourcesAnswerSchema, SourcesRequestSchema } from "../../contract/evidence.ts";
import { sources } from "../../explore/sources.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/edges/sources",
  summary: "Which documents support which edges",
  request: { body: SourcesRequestSchema },
  bodyLimit: 4_000_000,
  answers: { 200: json("None where the database has no evidence layer.", SourcesAnswerSchema) },
  problems: [],
  handler: async ({ store }, { body, signal }) => ok(await sources(store, body, { signal })),
});
