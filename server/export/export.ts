import type { ExportRequest } from "../contract/export.ts";
import { FORMATS } from "../contract/formats.ts";
import type { Options } from "../explore/ask.ts";
import type { GraphStore } from "../store/store.ts";
import { gatherQueried, gatherShown } from "./gather.ts";
import { WRITERS } from "./writers/index.ts";

export interface ExportedFile {
  name: string;
  mediaType: string;
  /** In pieces; all that can go wrong in the database has not gone wrong by then. */
  content: Iterable<string>;
}

/**
 * A subgraph as a file. Throws `unknown-node` and `unknown-edge` for keys that are not there, what a query throws, and
 * `bad-request` for one that brings together too much.
 */
export async function exportGraph(
  store: GraphStore,
  request: ExportRequest,
  options: Options = {},
): Promise<ExportedFile> {
  const format = FORMATS.find(({ id }) => id === request.format)!;
  const graph =
    "nodes" in request ? await gatherShown(store, request, options) : await gatherQueried(store, request, options);
  const positions = new Map(Object.entries(("positions" in request && request.positions) || {}));
  return {
    name: `liaisons.${format.extension}`,
    mediaType: format.mediaType,
    content: WRITERS[format.id].write({ graph, positions }),
  };
}
