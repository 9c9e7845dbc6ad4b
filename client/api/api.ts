/** Every endpoint that the page asks, typed by the contract that the server checks. */
import type { z } from "zod";
import type { DocumentAnswer, EvidenceAnswer } from "../../server/contract/evidence.ts";
import type {
  ExpandAnswer,
  ExpandRequestSchema,
  GraphAnswer,
  NodeAnswer,
  NodesAnswer,
  NodesRequestSchema,
  SearchAnswer,
} from "../../server/contract/explore.ts";
import type { ExportRequest } from "../../server/contract/export.ts";
import type { HealthAnswer } from "../../server/contract/health.ts";
import type { QueryLine, QueryRequestSchema } from "../../server/contract/query.ts";
import type { SchemaAnswer } from "../../server/contract/schema.ts";
import { getJson, postForFile, postJson, postLines } from "./http.ts";

export type ExpandRequest = z.input<typeof ExpandRequestSchema>;
export type NodesRequest = z.input<typeof NodesRequestSchema>;
export type QueryRequest = z.input<typeof QueryRequestSchema>;

const at = (...parts: string[]) => parts.map(encodeURIComponent).join("/");

export const api = {
  health: (signal?: AbortSignal) => getJson<HealthAnswer>("health", {}, signal),
  schema: (signal?: AbortSignal) => getJson<SchemaAnswer>("schema", {}, signal),
  graph: (limit: number, signal?: AbortSignal) => getJson<GraphAnswer>("graph", { limit }, signal),
  search: (q: string, limit: number, signal?: AbortSignal) => getJson<SearchAnswer>("search", { q, limit }, signal),
  node: (key: string, signal?: AbortSignal) => getJson<NodeAnswer>(at("nodes", key), {}, signal),
  nodeEvidence: (key: string, signal?: AbortSignal) =>
    getJson<EvidenceAnswer>(at("nodes", key, "evidence"), {}, signal),
  edgeEvidence: (key: string, signal?: AbortSignal) =>
    getJson<EvidenceAnswer>(at("edges", key, "evidence"), {}, signal),
  document: (id: string, signal?: AbortSignal) => getJson<DocumentAnswer>(at("documents", id), {}, signal),
  nodes: (request: NodesRequest, signal?: AbortSignal) => postJson<NodesAnswer>("nodes", request, signal),
  expand: (request: ExpandRequest, signal?: AbortSignal) => postJson<ExpandAnswer>("expand", request, signal),
  query: (request: QueryRequest, signal?: AbortSignal) => postLines<QueryLine>("query", request, signal),
  export: (request: ExportRequest, signal?: AbortSignal) => postForFile("export", request, signal),
};
