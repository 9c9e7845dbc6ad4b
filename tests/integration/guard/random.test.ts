/**
 * Queries made up at random: the embedded store answers each as Neo4j does, leaves the same graph behind, or refuses it.
 *
 * The same queries in every run, so that nothing fails by chance; GUARD_SEED=7 GUARD_RUNS=2000 tries others.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readConfig } from "../../../server/config.ts";
import type { Value } from "../../../server/contract/typed.ts";
import { Problem } from "../../../server/problems.ts";
import { openStore } from "../../../server/store/open.ts";
import type { GraphStore, Query } from "../../../server/store/store.ts";
import { empty } from "../../stores.ts";
import { takeTurn } from "../../turn.ts";
import { reads } from "./random/reads.ts";
import { told } from "./random/told.ts";
import { writes } from "./random/writes.ts";

const SEED = Number(process.env.GUARD_SEED ?? 20_261_122);
const RUNS = Number(process.env.GUARD_RUNS ?? 0);
const PARAMS: Query["params"] = {
  ...{ one: 1, text: "a", list: [1, 2, 3], null: null, float: { $type: "Float", _value: "1.0" } },
  ...{ map: { a: 1, b: "x" }, mixed: [1, "1", 1.5, true, null] },
};
const GRAPH = `
  CREATE (ada:Person:Author {name: 'Ada', born: 1815, code: '7', tags: ['a', 'b'], living: false}),
         (bob:Person {name: 'Bob', born: 1990, code: 7, living: true}),
         (eve:Robot {name: 'Eve', height: 2.0, code: true}),
         (ada)-[:KNOWS {since: 1830}]->(bob), (bob)-[:KNOWS {since: 2010}]->(eve), (bob)-[:MADE]->(eve),
         (eve)-[:MADE]->(eve)`;

/** Of a run by hand. */
const timeout = Math.max(60_000, RUNS * 500);

const neo4j = inject("neo4j");

describe.runIf(neo4j)("queries made up at random", () => {
  let folder: string;
  let stores: { embedded: GraphStore; neo4j: GraphStore };

  takeTurn();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "liaisons-"));
    const login = { NEO4J_URI: neo4j?.uri, NEO4J_USERNAME: neo4j?.username, NEO4J_PASSWORD: neo4j?.password };
    const [embedded, other] = await Promise.all([
      openStore(readConfig({ LIAISONS_DATA: folder })),
      openStore(readConfig({ ...login, LIAISONS_DATA: folder })),
    ]);
    stores = { embedded, neo4j: other };
  });
  afterAll(async () => {
    await empty(stores.neo4j);
    await Promise.all(Object.values(stores).map((store) => store.close()));
    await rm(folder, { recursive: true, force: true });
  });

  test("answer alike or are refused", { timeout }, async () => {
    await Promise.all(Object.values(stores).map(renew));
    const found = await differences(reads(), RUNS || 160, (store, text) => answer(store, text, "read"));
    expect(found).toEqual([]);
  });

  test("leave the same graph behind, or are refused", { timeout }, async () => {
    const found = await differences(writes(), RUNS || 80, async (store, text) => {
      await renew(store);
      const rows = await answer(store, text, "write");
      return `${rows}\nleft:\n${await left(store)}`;
    });
    expect(found).toEqual([]);
  });

  type Outcome = { rows: string } | { error: unknown };

  /** What the two made of each query that they disagree about. */
  async function differences(
    queries: Arbitrary<string>,
    numRuns: number,
    ask: (store: GraphStore, text: string) => Promise<string>,
  ): Promise<object[]> {
    const outcome = (store: GraphStore, text: string): Promise<Outcome> =>
      ask(store, text).then(
        (rows) => ({ rows }),
        (error: unknown) => ({ error }),
      );
    const found: object[] = [];
    for (const text of fc.sample(queries, { seed: SEED, numRuns })) {
      const [embedded, other] = await Promise.all([outcome(stores.embedded, text), outcome(stores.neo4j, text)]);
      if (!isSound(embedded, other)) found.push({ text, embedded, neo4j: other });
    }
    return found;
  }
});

/** Refused, or the same answer, or an error where Neo4j gives one too. */
function isSound(embedded: { rows: string } | { error: unknown }, neo4j: typeof embedded): boolean {
  if ("rows" in embedded) return "rows" in neo4j && embedded.rows === neo4j.rows;
  return "error" in neo4j || (embedded.error instanceof Problem && embedded.error.code === "query-refused");
}

async function rowsOf(store: GraphStore, text: string, access: "read" | "write"): Promise<Value[][]> {
  const { batches, summary } = await store.run({ text, params: PARAMS, access, foreign: true });
  const rows: Value[][] = [];
  for await (const batch of batches) rows.push(...batch);
  await summary();
  return rows;
}

const answer = async (store: GraphStore, text: string, access: "read" | "write") =>
  told(await rowsOf(store, text, access));

async function renew(store: GraphStore): Promise<void> {
  await rowsOf(store, "MATCH (n) DETACH DELETE n", "write");
  await rowsOf(store, GRAPH, "write");
}

async function left(store: GraphStore): Promise<string> {
  const nodes = await answer(store, "MATCH (n) RETURN n", "read");
  return `${nodes}\n${await answer(store, "MATCH (a)-[r]->(b) RETURN a, r, b", "read")}`;
}
