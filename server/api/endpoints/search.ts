import { SearchAnswerSchema, SearchRequestSchema } from "../../contract/explore.ts";
import { search } from "../../explore/search.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/search",
  summary: "Nodes by name, whatever the accents and capitals",
  request: { query: SearchRequestSchema },
  answers: { 200: json("The best first.", SearchAnswerSchema) },
  problems: [],
  handler: async ({ store }, { query, signal }) => ok(await search(store, query, { signal })),
});
