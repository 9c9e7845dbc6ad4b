import { EvidenceAnswerSchema, EvidenceRequestSchema } from "../../contract/evidence.ts";
import { edgeEvidence } from "../../explore/evidence.ts";
import { endpoint, json, ok } from "../endpoint.ts";
import { EdgeId } from "./ids.ts";

export default endpoint({
  method: "get",
  path: "/edges/:id/evidence",
  summary: "Who says that two nodes are related: each claim with its sentence and its document",
  request: { params: EdgeId, query: EvidenceRequestSchema },
  answers: { 200: json("No claims where the database has no evidence layer.", EvidenceAnswerSchema) },
  problems: ["unknown-edge"],
  handler: async ({ store }, { params, query, signal }) =>
    ok(await edgeEvidence(store, { ...params, ...query }, { signal })),
});
