/** Every promise about the graph is kept on both stores: what is declared here runs once on each. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Config, readConfig } from "../server/config.ts";
import type { Engine } from "../server/contract/health.ts";
import type { Value } from "../server/contract/typed.ts";
import { openStore } from "../server/store/open.ts";
import { quoted } from "../server/store/quoting.ts";
import type { GraphStore, Query } from "../server/store/store.ts";
import { takeTurn } from "./turn.ts";

export interface Neo4j {
  uri: string;
  username: string;
  password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j of this run and the port where one waits for it; null when there is none. */
    neo4j: (Neo4j & { turns: number }) | null;
  }
}

export interface Opened {
  readonly engine: Engine;
  /** Empty when the first test begins. */
  store(): GraphStore;
  /** As the store was opened. */
  config(): Config;
  /** Takes away every node, constraint and index. */
  clear(): Promise<void>;
}

/** Declares `body` for the embedded store in a folder of its own, and for Neo4j where this run has one. */
export function onBothStores(title: string, body: (opened: Opened) => void): void {
  describe(`${title} (embedded)`, () => declareWith("embedded", body, {}));

  const neo4j = inject("neo4j");
  describe.runIf(neo4j)(`${title} (neo4j${neo4j ? "" : ": this run has none"})`, () => {
    const login = { NEO4J_USERNAME: neo4j?.username, NEO4J_PASSWORD: neo4j?.password };
    declareWith("neo4j", body, { NEO4J_URI: neo4j?.uri, ...login });
  });
}

type Environment = Record<string, string | undefined>;

/** What is saved beside the graph goes into a folder of its own, too. */
function declareWith(engine: Engine, body: (opened: Opened) => void, environment: Environment): void {
  let store: GraphStore | undefined;
  let folder: string;
  let config: Config;
  const opened = () => {
    if (!store) throw new Error("The store is open inside tests only.");
    return store;
  };
  if (engine === "neo4j") takeTurn();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "liaisons-"));
    config = readConfig({ ...environment, LIAISONS_DATA: folder });
    store = await openStore(config);
    await empty(store);
  });
  afterAll(async () => {
    // a Neo4j that somebody lends us is handed back as it came
    if (store && engine === "neo4j") await empty(store);
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });
  body({ engine, store: opened, config: () => config, clear: () => empty(opened()) });
}

/** Takes away every node, constraint and index. */
export async function empty(store: GraphStore): Promise<void> {
  for (const [kind, several] of [
    ["CONSTRAINT", "CONSTRAINTS"],
    ["INDEX", "INDEXES"],
  ]) {
    for (const { name, type } of await records(store, { text: `SHOW ${several}` })) {
      // Neo4j keeps lookup indexes of its own, by which it finds labels and types.
      if (type !== "LOOKUP") await records(store, { text: `DROP ${kind} ${quoted(String(name))}`, access: "write" });
    }
  }
  await records(store, { text: "MATCH (n) DETACH DELETE n", access: "write" });
}

/** The whole answer, a record a row. */
export async function records(store: GraphStore, query: Query): Promise<Record<string, Value>[]> {
  const { columns, batches } = await store.run(query);
  const found: Record<string, Value>[] = [];
  for await (const batch of batches) {
    for (const row of batch) found.push(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  }
  return found;
}
