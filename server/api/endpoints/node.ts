import { NodeAnswerSchema } from "../../contract/explore.ts";
import { node } from "../../explore/node.ts";
import { endpoint, json, ok } from "../endpoint.ts";
import { NodeId } from "./ids.ts";

export default endpoint({
  method: "get",
  path: "/nodes/:id",
  summary: "A node, and what expanding it would bring, counted",
  request: { params: NodeId },
  answers: { 200: json("The node with its degree by type, direction and label.", NodeAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { params, signal }) => ok(await node(store, params, { signal })),
});
