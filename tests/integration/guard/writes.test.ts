/** What a person's own Cypher writes is the same on both stores, or is refused on the embedded one and writes nothing. */
import { beforeEach, expect, test } from "vitest";
import { onBothStores, records } from "../../stores.ts";

const GRAPH = `
  CREATE (ada:Person:Author {name: 'Ada', code: '7'}), (bob:Person {name: 'Bob', code: 7}), (eve:Robot {name: 'Eve', height: 2.0}),
         (ada)-[:KNOWS {since: 1830}]->(bob), (bob)-[:RATED {stars: '1'}]->(eve)`;
const NAMES = "MATCH (n) RETURN n.name AS name ORDER BY name";
const SEEN = "MATCH (n {seen: true}) RETURN n.name AS name ORDER BY name";

const WRITES: [title: string, text: string, question: string, rows: unknown[]][] = [
  ["nothing is set on null", "OPTIONAL MATCH (n:Nobody) SET n.seen = true, n:Seen, n += {x: 1}", SEEN, []],
  ["nor taken from it", "OPTIONAL MATCH (n:Nobody) REMOVE n.name, n:Person", NAMES, ["Ada", "Bob", "Eve"]],
  ["nor is it deleted", "OPTIONAL MATCH (n:Nobody) DETACH DELETE n", NAMES, ["Ada", "Bob", "Eve"]],
  ["what is there is", "OPTIONAL MATCH (n:Author) SET n.seen = true", SEEN, ["Ada"]],
  [
    "a node goes with the relationship that is deleted beside it",
    "MATCH (n:Robot) OPTIONAL MATCH (n)<-[r]-() DELETE n, r",
    NAMES,
    ["Ada", "Bob"],
  ],
  [
    "FOREACH has a variable of its own",
    "MATCH p = (n:Author)-->(m) FOREACH (n IN nodes(p) | SET n.seen = true)",
    SEEN,
    ["Ada", "Bob"],
  ],
  [
    "MERGE finds 2.0 by 2, and what it has made of 3 by 3.0",
    "CREATE (:Robot {name: 'Max', arms: 2.0}) MERGE (n:Robot {arms: 2}) SET n.seen = true MERGE (m:Robot {arms: 3}) MERGE (o:Robot {arms: 3.0}) SET o.seen = true",
    "MATCH (n:Robot) WHERE n.arms > 0 RETURN n.seen AS seen",
    [true, true],
  ],
  [
    "MERGE of many rows finds 2.0 by 2",
    "UNWIND [2, 3] AS height MERGE (n:Robot {height: height}) SET n.seen = true",
    "MATCH (n:Robot) RETURN [n.name, toString(n.height), n.seen] AS robot ORDER BY n.height",
    [
      ["Eve", "2.0", true],
      [null, "3", true],
    ],
  ],
  [
    "MERGE finds a relationship by its property",
    "MATCH (a:Author), (b {name: 'Bob'}) MERGE (a)-[r:KNOWS {since: 1830}]->(b) ON MATCH SET a.seen = true",
    SEEN,
    ["Ada"],
  ],
  [
    "rows are merged and what they hold is set",
    "UNWIND [{id: 'Ada', seen: true}, {id: 'Zoe', seen: true}] AS row MERGE (n:Person {name: row.id}) SET n.seen = row.seen",
    SEEN,
    ["Ada", "Zoe"],
  ],
  [
    "rows of different maps are merged and set",
    "UNWIND [{id: 'Ada', more: {seen: true}}, {id: 'Zoe', more: {age: 3}}] AS row MERGE (n:Person {name: row.id}) SET n += row.more",
    SEEN,
    ["Ada"],
  ],
  [
    "what is merged is collected and changed",
    "UNWIND ['Ada', 'Zoe'] AS name MERGE (n:Person {name: name}) WITH collect(n) AS ns UNWIND ns AS n SET n.name = 'Zoe'",
    NAMES,
    ["Bob", "Eve", "Zoe", "Zoe"],
  ],
  [
    "nodes are picked from a list and joined, also from one that is called all",
    "MATCH (n) WITH collect(n) AS all UNWIND range(0, 1) AS i WITH all[i] AS a, all[i + 1] AS b CREATE (a)-[:NEXT]->(b)",
    "MATCH ()-[r:NEXT]->() RETURN count(r) AS n",
    [2],
  ],
];

/** Neo4j runs them. */
const REFUSED: [title: string, text: string][] = [
  [
    "a relationship whose text looks like the number that MERGE looks for",
    "MATCH (b {name: 'Bob'}), (e:Robot) MERGE (b)-[r:RATED {stars: 1}]->(e)",
  ],
  ["texts and numbers that MERGE would mistake", "UNWIND [1, '1'] AS x MERGE (:New {x: x})-[:NEW {x: x}]->(:Other)"],
  ["a float without a fraction for each of many rows", "UNWIND [2.0, 2] AS x MERGE (n:New {x: x})"],
  [
    "a map that changes what MERGE looks for",
    "UNWIND [{id: 1, name: 'Ada'}, {id: 'Ada', name: 'Zoe'}] AS row MERGE (n:Person {name: row.id}) SET n += row",
  ],
  ["a property that MERGE looks for", "UNWIND ['Ada', 'Zoe'] AS x MERGE (n:Person {name: x}) SET n.name = 'Zoe'"],
  [
    "a node that MERGE looks for",
    "UNWIND ['Ada', 'Zoe'] AS x MERGE (n:Person {name: x}) CREATE (:Person {name: 'Zoe'})",
  ],
];

onBothStores("what a person's own Cypher writes", ({ store, engine, clear }) => {
  const run = async (text: string) => {
    const rows = await records(store(), { text, access: "write", foreign: true });
    return rows.map((row) => Object.values(row)[0]);
  };
  beforeEach(async () => {
    await clear();
    await run(GRAPH);
  });

  test.each(WRITES)("%s", async (_, text, question, rows) => {
    await run(text);
    expect(await run(question)).toEqual(rows);
  });

  test.each(REFUSED)("refused by the embedded store: %s", async (_, text) => {
    if (engine === "neo4j") return void (await run(text));
    await expect(run(text)).rejects.toMatchObject({ code: "query-refused" });
    expect(await run(NAMES)).toEqual(["Ada", "Bob", "Eve"]);
  });
});
