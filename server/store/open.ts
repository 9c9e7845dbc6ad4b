/** Which engine runs is decided here and nowhere else; each is loaded only when it is the one. */
import { join } from "node:path";
import type { Config } from "../config.ts";
import { readOnly } from "./read-only.ts";
import type { GraphStore } from "./store.ts";

/**
 * Neo4j when `NEO4J_URI` is set, else the embedded store in `LIAISONS_DATA`.
 * Rejects with the embedded store's `store-locked` or `store-unreadable`; a Neo4j that is away says so when it is asked.
 */
export async function openStore(config: Config): Promise<GraphStore> {
  const store = config.NEO4J_URI ? await openNeo4j(config, config.NEO4J_URI) : await openEmbedded(config);
  return config.LIAISONS_READ_ONLY ? readOnly(store) : store;
}

async function openNeo4j(config: Config, uri: string): Promise<GraphStore> {
  const { Neo4jStore } = await import("./neo4j/store.ts");
  return new Neo4jStore({
    uri,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
    timeoutMs: config.LIAISONS_QUERY_TIMEOUT * 1_000,
  });
}

async function openEmbedded(config: Config): Promise<GraphStore> {
  const { EmbeddedStore } = await import("./embedded/store.ts");
  return EmbeddedStore.open({
    folder: join(config.LIAISONS_DATA, "store"),
    timeoutMs: config.LIAISONS_QUERY_TIMEOUT * 1_000,
  });
}
