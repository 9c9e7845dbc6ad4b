import { EdgesEvidenceRequestSchema, EvidenceAnswerSchema } from "../../contract/evidence.ts";
import { edgesEvidence } from "../../explore/evidence.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "post",
  path: "/evidence",
  summary: "Who says that nodes are related, for several relationships in one go, as a path has them",
  request: { body: EdgesEvidenceRequestSchema },
  bodyLimit: 1_100_000,
  answers: { 200: json("No claims for what nobody speaks of.", EvidenceAnswerSchema) },
  problems: [],
  handler: async ({ store }, { body, signal }) => ok(await edgesEvidence(store, body, { signal })),
});
