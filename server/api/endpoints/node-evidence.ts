import { EvidenceAnswerSchema, EvidenceRequestSchema } from "../../contract/evidence.ts";
import { nodeEvidence } from "../../explore/evidence.ts";
import { endpoint, json, ok } from "../endpoint.ts";
import { NodeId } from "./ids.ts";

export default endpoint({
  method: "get",
  path: "/nodes/:id/evidence",
  summary: "What is said of a node: each claim with its sentence and its document",
  request: { params: NodeId, query: EvidenceRequestSchema },
  answers: { 200: json("No claims where the database has no evidence layer.", EvidenceAnswerSchema) },
  problems: ["unknown-node"],
  handler: async ({ store }, { params, query, signal }) =>
    ok(await nodeEvidence(store, { ...params, ...query }, { signal })),
});
