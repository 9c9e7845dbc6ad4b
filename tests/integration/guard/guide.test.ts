/** What Neo4j's guide to its movies graph asks, asked of both stores: the same answers as those that Neo4j gave. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { isNode, isRelationship, isScalar, type Value } from "../../../server/contract/typed.ts";
import { load } from "../../fixtures/graph.ts";
import { movies } from "../../fixtures/movies.ts";
import { onBothStores } from "../../stores.ts";
import { served } from "../api/served.ts";

interface Asked {
  cypher: string;
  /** As Neo4j 5.26 answered: nodes by name, relationships by type; sorted where the statement sorts nothing. */
  rows: string[];
}

const guide: Asked[] = JSON.parse(readFileSync(new URL("../../fixtures/movies-guide.json", import.meta.url), "utf8"));

onBothStores("Neo4j's guide to the movies graph", (opened) => {
  const api = served(opened);
  beforeAll(() => load(opened.store(), movies()));

  test.for(guide)("$cypher", async ({ cypher, rows }) => {
    const lines = await api.query({ cypher, maxRows: 1_000 });
    expect(lines.at(-1)).toMatchObject({ summary: { truncated: false } });
    const found = lines.flatMap((line) => ("row" in line ? [line.row.map(told).join(" | ")] : []));
    expect(/ORDER BY/.test(cypher) ? found : found.toSorted()).toEqual(rows);
  });

  test("its first ten people are ten people", async () => {
    const lines = await api.query({ cypher: "MATCH (people:Person) RETURN people.name LIMIT 10" });
    const people = new Set(movies().nodes.flatMap(({ labels, ref }) => (labels[0] === "Person" ? [ref] : [])));
    const found = lines.flatMap((line) => ("row" in line ? [String(line.row[0])] : []));
    expect(new Set(found).size).toBe(10);
    expect(found.filter((name) => !people.has(name))).toEqual([]);
  });

  test("it cleans up at the end", async () => {
    const [deleted] = (await api.query({ cypher: "MATCH (n) DETACH DELETE n", access: "write" })).slice(-1);
    expect(deleted).toMatchObject({ summary: { counters: { nodesDeleted: 171, relationshipsDeleted: 253 } } });
    expect((await api.query({ cypher: "MATCH (n) RETURN count(*)" }))[1]).toEqual({ row: [0] });
  });
});

/** A value without what differs from store to store: element ids. */
function told(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(told).join(", ")}]`;
  if (isNode(value)) return `(${value._value._properties.name ?? value._value._properties.title})`;
  if (isRelationship(value)) return value._value._type;
  // the embedded engine hands out whole floats as integers
  if (isScalar(value)) return value.$type === "Float" ? String(Number(value._value)) : value._value;
  return String(value);
}
