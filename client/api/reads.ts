/** What the page reads and keeps: one entry a question, for `useQuery`. */
import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import { api, type PathsRequest } from "./api.ts";

const SECONDS = 1_000;

export const reads = {
  health: () =>
    queryOptions({
      queryKey: ["health"],
      queryFn: ({ signal }) => api.health(signal),
      // Asked again and again: the status line says when the database goes away and when it is back.
      refetchInterval: (query) => (query.state.status === "error" ? 3 : 20) * SECONDS,
      retry: false,
    }),
  schema: () => queryOptions({ queryKey: ["schema"], queryFn: ({ signal }) => api.schema(signal) }),
  language: () => queryOptions({ queryKey: ["language"], queryFn: ({ signal }) => api.language(signal) }),
  graph: (limit: number) =>
    queryOptions({ queryKey: ["graph", limit], queryFn: ({ signal }) => api.graph(limit, signal) }),
  search: (q: string, limit: number) =>
    queryOptions({
      queryKey: ["search", q, limit],
      queryFn: ({ signal }) => api.search(q, limit, signal),
      enabled: q !== "",
      placeholderData: keepPreviousData,
    }),
  node: (key: string) => queryOptions({ queryKey: ["node", key], queryFn: ({ signal }) => api.node(key, signal) }),
  nodeEvidence: (key: string) =>
    queryOptions({ queryKey: ["node-evidence", key], queryFn: ({ signal }) => api.nodeEvidence(key, signal) }),
  edgeEvidence: (key: string) =>
    queryOptions({ queryKey: ["edge-evidence", key], queryFn: ({ signal }) => api.edgeEvidence(key, signal) }),
  edgesEvidence: (edges: readonly string[]) =>
    queryOptions({
      queryKey: ["edges-evidence", edges],
      queryFn: ({ signal }) => api.edgesEvidence(edges, signal),
      enabled: edges.length > 0,
      placeholderData: keepPreviousData,
    }),
  /** Nodes by their keys; what is no key is left out. */
  nodes: (ids: readonly string[]) =>
    queryOptions({
      queryKey: ["nodes", ids],
      queryFn: ({ signal }) => api.nodes({ ids: [...ids] }, signal),
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
    }),
  degree: (ids: readonly string[]) =>
    queryOptions({ queryKey: ["degree", ids], queryFn: ({ signal }) => api.degree(ids, signal) }),
  paths: (request: PathsRequest) =>
    queryOptions({ queryKey: ["paths", request], queryFn: ({ signal }) => api.paths(request, signal) }),
  document: (id: string) =>
    queryOptions({ queryKey: ["document", id], queryFn: ({ signal }) => api.document(id, signal) }),
  // Other windows save too: these are asked for whenever they come into sight.
  scenes: () => queryOptions({ queryKey: ["scenes"], queryFn: ({ signal }) => api.scenes(signal), staleTime: 0 }),
  queries: () => queryOptions({ queryKey: ["queries"], queryFn: ({ signal }) => api.queries(signal), staleTime: 0 }),
  history: () => queryOptions({ queryKey: ["history"], queryFn: ({ signal }) => api.history(signal), staleTime: 0 }),
};

/** Answers stay fresh for a minute; what failed is asked again by the person, not behind their back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 60 * SECONDS, retry: false, refetchOnWindowFocus: false } },
  });
}
