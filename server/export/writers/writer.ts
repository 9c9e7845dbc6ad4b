import type { FormatId } from "../../contract/formats.ts";
import type { Subgraph } from "../../contract/graph.ts";

export interface Drawing {
  graph: Subgraph;
  /** Where the nodes were drawn, by key; those without a place have none in the file either. */
  positions: ReadonlyMap<string, { x: number; y: number }>;
}

/** Writes one format of `server/contract/formats.ts`. */
export interface Writer {
  id: FormatId;
  /** The file in pieces, so that a large one is never in memory as a whole. */
  write(drawing: Drawing): Iterable<string>;
}
