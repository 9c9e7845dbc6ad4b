/** The same graph twice: behind the server, and bare under the engine's own client. */
import { readConfig } from "../server/config.ts";
import { openStore } from "../server/store/open.ts";
import { applySchema } from "../server/store/schema.ts";
import { statement } from "../server/store/statements.ts";
import type { BenchEngine, PlainClient } from "./figure.ts";
import type { benchGraph } from "./graph.ts";
import { type BenchServer, startServer } from "./server.ts";

export interface Loaded {
  server: BenchServer;
  client: PlainClient;
}

export async function withGraph(
  engine: BenchEngine,
  graph: ReturnType<typeof benchGraph>,
  work: (loaded: Loaded) => Promise<void>,
): Promise<void> {
  const environment = await engine.environment();
  const store = await openStore(readConfig(environment));
  await applySchema(store);
  const steps = [
    ...chunks(graph.nodes).map((nodes) => ({
      text: statement("write/merge-nodes", { label: "Entity", labels: ["Entity", nodes[0]!.kind] }),
      params: { rows: nodes.map(({ id, name }) => ({ id, properties: { name } })) },
    })),
    ...chunks(graph.relationships).map((relationships) => ({
      text: statement("write/merge-relationships", {
        type: relationships[0]!.type,
        from: "Entity",
        to: "Entity",
        key: "id",
      }),
      params: {
        rows: relationships.map(({ id, from, to }) => ({ source: from, target: to, key: id, properties: {} })),
      },
    })),
  ];
  for (const step of steps) await store.transact([step]);
  await store.close();

  const client = await engine.client(environment);
  const server = await startServer(environment, "--no-sample");
  try {
    await work({ server, client });
  } finally {
    await server.stop();
    await client.close();
  }
}

/** Batches of one kind or type each: those stand in the statement. */
function chunks<T extends { kind?: string; type?: string }>(rows: T[]): T[][] {
  const found = new Map<string | undefined, T[][]>();
  for (const row of rows) {
    const name = row.kind ?? row.type;
    const batches = found.get(name) ?? [[]];
    found.set(name, batches);
    if (batches.at(-1)!.length === 2_000) batches.push([]);
    batches.at(-1)!.push(row);
  }
  return [...found.values()].flat();
}
