/** What Neo4j's guide to its movies graph asks, asked of both stores: the same answers as those that Neo4j gave. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Value } from "../../../server/contract/typed.ts";
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
  if (value === null || typeof value !== "object") return String(value);
  const { $type, _value } = value as { $type?: string; _value?: never };
  if ($type === "Node") {
    const { name, title } = (_value as { _properties: Record<string, string> })._properties;
    return `(${name ?? title})`;
  }
  if ($type === "Relationship") return (_value as { _type: string })._type;
  if ($type === "Path") return (_value as Value[]).map(told).join("-");
  // the embedded engine hands out whole floats as integers
  if ($type === "Float") return String(Number(_value));
  return JSON.stringify(value);
}
