import { join } from "node:path";
import { type SavedQuery, SavedQuerySchema, type Scene, type SceneEntry, SceneSchema } from "../contract/saved.ts";
import { type History, openHistory } from "./history.ts";
import { openShelf, type Shelf } from "./shelf.ts";

/** What people save, in the server's data folder; nothing of it ever goes into the graph database. */
export interface Saved {
  scenes: Shelf<Scene, SceneEntry>;
  queries: Shelf<SavedQuery>;
  history: History;
}

const MOST = { scenes: 500, queries: 2_000, history: 500 };

/** Touches no disk before something is asked of it. */
export function openSaved(folder: string): Saved {
  return {
    scenes: openShelf({
      folder: join(folder, "scenes"),
      schema: SceneSchema,
      most: MOST.scenes,
      entry: ({ id, name, savedAt, revision, database, graph }) => ({
        ...{ id, name, savedAt, revision, database },
        nodes: graph.nodes.length,
        edges: graph.edges.length,
      }),
    }),
    queries: openShelf({
      folder: join(folder, "queries"),
      schema: SavedQuerySchema,
      most: MOST.queries,
      entry: (query) => query,
    }),
    history: openHistory(join(folder, "history.ndjson"), MOST.history),
  };
}
