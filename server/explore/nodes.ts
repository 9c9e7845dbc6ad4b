import type { NodesAnswer, NodesRequest } from "../contract/explore.ts";
import type { GraphStore } from "../store/store.ts";
import type { Options } from "./ask.ts";
import { nodesByKey } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { elementIdOf, missingEnds, relationshipsAmong, relationshipsTo, toSubgraph } from "./subgraph.ts";

/** Nodes by key, what joins them to each other and, with its other end, to what is shown already. */
export async function nodes(
  store: GraphStore,
  { ids, among = [] }: Pick<NodesRequest, "ids"> & Partial<NodesRequest>,
  options: Options = {},
): Promise<NodesAnswer> {
  const model = await learned(store);
  const found = await nodesByKey(store, model, ids, options);
  const asked = [...new Set(found.values())];
  const elementIds = asked.map(elementIdOf);
  const [inside, outside] = await Promise.all([
    relationshipsAmong(store, elementIds, options),
    relationshipsTo(store, elementIds, among, model, options),
  ]);
  const edges = [...inside, ...outside];
  const ends = await missingEnds(store, asked, edges, options);
  return { graph: toSubgraph([...asked, ...ends], edges, model), missing: ids.filter((id) => !found.has(id)) };
}
