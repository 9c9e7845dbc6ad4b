import { ExpandAnswerSchema, ExpandRequestSchema } from "../../contract/explore.ts";
import { expand } from "../../explore/expand.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/expand",
  summary: "The neighbors of several nodes in one go, without those that are shown already",
  request: { body: ExpandRequestSchema },
  // twenty thousand keys of what is shown
  bodyLimit: 4_000_000,
  answers: { 200: json("The newcomers and what joins them to what is shown.", ExpandAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { body, signal }) => ok(await expand(store, body, { signal })),
});
