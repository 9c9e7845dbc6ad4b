import { DegreeRequestSchema, DegreeSchema } from "../../contract/explore.ts";
import { degree } from "../../explore/degree.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/degree",
  summary: "What expanding several nodes would bring: their relationships, counted by type, direction and label",
  request: { body: DegreeRequestSchema },
  bodyLimit: 1_100_000,
  answers: { 200: json("The most first.", DegreeSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { body, signal }) => ok(await degree(store, body, { signal })),
});
