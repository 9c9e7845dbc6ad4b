import { NodesAnswerSchema, NodesRequestSchema } from "../../contract/explore.ts";
import { nodes } from "../../explore/nodes.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/nodes",
  summary: "Nodes by key or element id, with what joins them",
  request: { body: NodesRequestSchema },
  bodyLimit: 4_000_000,
  answers: { 200: json("The nodes there are; `missing` names the others.", NodesAnswerSchema) },
  problems: [],
  handler: async ({ store }, { body, signal }) => ok(await nodes(store, body, { signal })),
});
