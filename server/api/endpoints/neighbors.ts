import { NeighborsAnswerSchema, NeighborsRequestSchema } from "../../contract/explore.ts";
import { neighbors } from "../../explore/neighbors.ts";
import { endpoint, json, ok } from "../endpoint.ts";
import { NodeId } from "./ids.ts";

export default endpoint({
  method: "get",
  path: "/nodes/:id/neighbors",
  summary: "The neighbors of a node, the best connected first, a page at a time",
  request: { params: NodeId, query: NeighborsRequestSchema },
  answers: { 200: json("The node, these neighbors and what joins them all.", NeighborsAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { params, query, signal }) =>
    ok(await neighbors(store, { ...params, ...query }, { signal })),
});
