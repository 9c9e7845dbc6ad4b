/** Every endpoint that the page asks, typed by the contract that the server checks. */
import type { z } from "zod";
import type { DocumentAnswer, EvidenceAnswer, SourcesAnswer } from "../../server/contract/evidence.ts";
import type {
  Degree,
  ExpandAnswer,
  ExpandRequestSchema,
  GraphAnswer,
  NodeAnswer,
  NodesAnswer,
  NodesRequestSchema,
  PathsAnswer,
  PathsRequestSchema,
  SearchAnswer,
} from "../../server/contract/explore.ts";
import type { ExportRequest } from "../../server/contract/export.ts";
import type { HealthAnswer } from "../../server/contract/health.ts";
import type { ImportLine, ImportRequest } from "../../server/contract/import.ts";
import type { LanguageAnswer } from "../../server/contract/language.ts";
import type {
  ExplainAnswer,
  ExplainRequestSchema,
  QueryLine,
  QueryRequestSchema,
} from "../../server/contract/query.ts";
import type {
  DeletedAnswer,
  HistoryAnswer,
  HistoryEntry,
  QueriesAnswer,
  RecordHistoryRequest,
  SavedQuery,
  SaveQueryRequest,
  SaveSceneRequest,
  Scene,
  ScenesAnswer,
} from "../../server/contract/saved.ts";
import type { SchemaAnswer } from "../../server/contract/schema.ts";
import type { StatementsAnswer, StatementsAsked } from "../../server/contract/statements.ts";
import { deleteJson, getJson, postForFile, postJson, postLines, putJson } from "./http.ts";

export type ExpandRequest = z.input<typeof ExpandRequestSchema>;
export type NodesRequest = z.input<typeof NodesRequestSchema>;
export type PathsRequest = z.input<typeof PathsRequestSchema>;
export type ExplainRequest = z.input<typeof ExplainRequestSchema>;
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
  edgesEvidence: (edges: readonly string[], signal?: AbortSignal) =>
    postJson<EvidenceAnswer>("evidence", { edges }, signal),
  degree: (ids: readonly string[], signal?: AbortSignal) => postJson<Degree>("degree", { ids }, signal),
  paths: (request: PathsRequest, signal?: AbortSignal) => postJson<PathsAnswer>("paths", request, signal),
  edgeSources: (ids: string[], signal?: AbortSignal) => postJson<SourcesAnswer>("edges/sources", { ids }, signal),
  document: (id: string, signal?: AbortSignal) => getJson<DocumentAnswer>(at("documents", id), {}, signal),
  nodes: (request: NodesRequest, signal?: AbortSignal) => postJson<NodesAnswer>("nodes", request, signal),
  expand: (request: ExpandRequest, signal?: AbortSignal) => postJson<ExpandAnswer>("expand", request, signal),
  query: (request: QueryRequest, signal?: AbortSignal) => postLines<QueryLine>("query", request, signal),
  explain: (request: ExplainRequest, signal?: AbortSignal) => postJson<ExplainAnswer>("query/explain", request, signal),
  language: (signal?: AbortSignal) => getJson<LanguageAnswer>("language", {}, signal),
  import: (request: ImportRequest, signal?: AbortSignal) => postLines<ImportLine>("import", request, signal),
  export: (request: ExportRequest, signal?: AbortSignal) => postForFile("export", request, signal),
  statements: (asked: StatementsAsked, signal?: AbortSignal) => postJson<StatementsAnswer>("statements", asked, signal),
  scenes: (signal?: AbortSignal) => getJson<ScenesAnswer>("scenes", {}, signal),
  scene: (id: string, signal?: AbortSignal) => getJson<Scene>(at("scenes", id), {}, signal),
  saveScene: (id: string, request: SaveSceneRequest) => putJson<Scene>(at("scenes", id), request),
  deleteScene: (id: string, revision?: number) => deleteJson<DeletedAnswer>(at("scenes", id), { revision }),
  queries: (signal?: AbortSignal) => getJson<QueriesAnswer>("queries", {}, signal),
  savedQuery: (id: string, signal?: AbortSignal) => getJson<SavedQuery>(at("queries", id), {}, signal),
  saveQuery: (id: string, request: SaveQueryRequest) => putJson<SavedQuery>(at("queries", id), request),
  deleteQuery: (id: string, revision?: number) => deleteJson<DeletedAnswer>(at("queries", id), { revision }),
  history: (signal?: AbortSignal) => getJson<HistoryAnswer>("history", {}, signal),
  recordHistory: (request: RecordHistoryRequest) => postJson<HistoryEntry>("history", request),
  forgetHistory: (id?: string) => deleteJson<DeletedAnswer>("history", { id }),
};
