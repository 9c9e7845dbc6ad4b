import type { SourcesAnswer, SourcesRequest } from "../contract/evidence.ts";
import type { Properties } from "../contract/typed.ts";
import type { GraphStore } from "../store/store.ts";
import { askInChunks, type Options } from "./ask.ts";
import { toDocumentInfo } from "./claims.ts";
import { hasEvidence } from "./evidence-layer.ts";
import { learned } from "./learn/learn.ts";

/** Which documents support which of the edges; none, in a database without an evidence layer. */
export async function sources(
  store: GraphStore,
  { ids }: SourcesRequest,
  options: Options = {},
): Promise<SourcesAnswer> {
  const model = await learned(store);
  const rows = hasEvidence(model)
    ? await askInChunks<{ edge: string; document: Properties }>(store, "sources-of-edges", "edges", ids, {}, options)
    : [];
  const documents = new Map(rows.map(({ document }) => toDocumentInfo(document)).map((info) => [info.id, info]));
  const sorted = [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const edges = new Map<string, number[]>();
  for (const { edge, document } of rows) {
    edges.set(edge, [...(edges.get(edge) ?? []), places.get(toDocumentInfo(document).id)!]);
  }
  for (const own of edges.values()) own.sort((a, b) => a - b);
  return { documents: sorted, edges: Object.fromEntries(edges) };
}
