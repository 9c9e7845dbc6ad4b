import type { ExportRequest } from "../contract/export.ts";
import { FORMATS } from "../contract/formats.ts";
import { TABLE_FORMATS } from "../contract/tables.ts";
import type { Options } from "../explore/ask.ts";
import type { GraphStore } from "../store/store.ts";
import { gatherQueried, gatherShown } from "./gather.ts";
import { rowsAsText } from "./rows.ts";
import { WRITERS } from "./writers/index.ts";

export interface ExportedFile {
  name: string;
  mediaType: string;
  /** In pieces. Of a subgraph all that can go wrong in the database has not gone wrong by then; rows come as they are read. */
  content: Iterable<string> | AsyncIterable<string>;
}

/**
 * A subgraph or a query's rows as a file. Throws `unknown-node` and `unknown-edge` for keys that are not there, what a
 * query throws, and `bad-request` for one that brings together too large a subgraph.
 */
export async function exportFile(
  store: GraphStore,
  request: ExportRequest,
  options: Options = {},
): Promise<ExportedFile> {
  const table = TABLE_FORMATS.find(({ id }) => id === request.format);
  if (table && "cypher" in request) {
    const { cypher: text, params } = request;
    const result = await store.run({ text, params, foreign: true, ...options });
    return { name: `liaisons.${table.extension}`, mediaType: table.mediaType, content: rowsAsText(table, result) };
  }
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
