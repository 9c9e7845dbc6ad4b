import { PathsAnswerSchema, PathsRequestSchema } from "../../contract/explore.ts";
import { paths } from "../../explore/paths.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/paths",
  summary: "How two nodes are linked: the shortest paths, or all up to a length",
  request: { body: PathsRequestSchema },
  answers: { 200: json("The shortest first; `truncated` when there are more.", PathsAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { body, signal }) => ok(await paths(store, body, { signal })),
});
