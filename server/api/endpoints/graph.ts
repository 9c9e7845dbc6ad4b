import { GraphAnswerSchema, GraphRequestSchema } from "../../contract/explore.ts";
import { graph } from "../../explore/graph.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/graph",
  summary: "A first picture: the best connected nodes and what joins them",
  request: { query: GraphRequestSchema },
  answers: { 200: json("`shown` of `total` nodes.", GraphAnswerSchema) },
  problems: [],
  handler: async ({ store }, { query, signal }) => ok(await graph(store, query, { signal })),
});
