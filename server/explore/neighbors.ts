import type { NeighborsAnswer, NeighborsRequest } from "../contract/explore.ts";
import type { GraphStore } from "../store/store.ts";
import type { Options } from "./ask.ts";
import { expand } from "./expand.ts";

/** The best neighbors of one node, after the node itself. Throws as `expand` does. */
export async function neighbors(
  store: GraphStore,
  { id, type, label, ...rest }: NeighborsRequest & { id: string },
  options: Options = {},
): Promise<NeighborsAnswer> {
  const request = { ids: [id], among: [], types: type, labels: label, ...rest };
  const { remaining: _, ...answer } = await expand(store, request, options);
  return answer;
}
