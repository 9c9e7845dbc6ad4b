import { SchemaAnswerSchema } from "../../contract/schema.ts";
import { schema } from "../../explore/schema.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/schema",
  summary: "What the database holds: labels, relationship types, their properties, what joins what",
  request: {},
  answers: { 200: json("Counts are of the whole database; see `sampled` for the rest.", SchemaAnswerSchema) },
  problems: [],
  handler: async ({ store }, { signal }) => ok(await schema(store, { signal })),
});
