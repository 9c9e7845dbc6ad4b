/** A person's own Cypher has the same answer on both stores, whatever the embedded engine makes of it by itself. */
import { beforeAll, describe, expect, test } from "vitest";
import { type Opened, onBothStores, records } from "../../stores.ts";

const GRAPH = `
  CREATE (ada:Person:Author {name: 'Ada', born: 1815, code: '7', tags: ['a', 'b'], living: false}),
         (bob:Person {name: 'Bob', born: 1990, code: 7, living: true}),
         (eve:Robot {name: 'Eve', height: 2.0}),
         (ada)-[:KNOWS {since: 1830}]->(bob), (bob)-[:KNOWS {since: 2010}]->(eve), (bob)-[:MADE]->(eve)`;

const QUERIES: [title: string, text: string, rows: unknown[]][] = [
  ["texts are not numbers", "MATCH (n) WHERE n.code = 7 RETURN n.name AS name", ["Bob"]],
  ["in a pattern either", "MATCH (n {code: '7'}) RETURN n.name AS name", ["Ada"]],
  ["nor in a list", "MATCH (n) WHERE n.code IN [6, 7] RETURN n.name AS name", ["Bob"]],
  ["nor where a parameter says it", "MATCH (n) WHERE n.code = $seven RETURN n.name AS name", ["Bob"]],
  ["nor when they are ordered", "MATCH (n) WHERE NOT n.code > 10 RETURN n.name AS name", ["Bob"]],
  ["nor in CASE", "RETURN CASE 1 WHEN '1' THEN 'same' ELSE 'other' END AS is", ["other"]],
  ["truth values have an order", "RETURN [true > false, true <= false] AS is", [[true, false]]],
  ["null is in no list", "RETURN [null IN [], null IN [1], 1 IN [2, null]] AS is", [[false, null, null]]],
  ["nulls in lists stay unknown", "RETURN [[1, null] = [1, 2], [null] = [1, 2]] AS is", [[null, false]]],
  [
    "predicates over nulls",
    "RETURN [any(x IN [null] WHERE x = 1), none(x IN [null] WHERE x = 1)] AS is",
    [[null, null]],
  ],
  [
    "all over a null",
    "RETURN [all(x IN [null, 1] WHERE x = 1), all(x IN [null, 2] WHERE x = 1)] AS is",
    [[null, false]],
  ],
  [
    "slices from the end",
    "RETURN [[1, 2, 3][-2..], [1, 2, 3][..-1], [1, 2, 3][1..$none]] AS is",
    [[[2, 3], [1, 2], null]],
  ],
  [
    "one more item",
    "RETURN [[1] + 2, 1 + [2], [1] + [2]] AS is",
    [
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
  ],
  ["numbers in texts", "RETURN ['a' + 1, 1 + 'a', 'a' || 'b', 'a' + 1.0] AS is", [["a1", "1a", "ab", "a1.0"]]],
  ["numbers as text", "RETURN [toString(1.0), toString(1.5), toString(1)] AS is", [["1.0", "1.5", "1"]]],
  ["texts as numbers", "RETURN [toInteger('1.7'), toInteger('x'), toInteger('12')] AS is", [[1, null, 12]]],
  ["powers from the left", "RETURN toInteger(2 ^ 3 ^ 2) AS is", [64]],
  ["one label or the other", "MATCH (n:Author|Robot) RETURN n.name AS name", ["Ada", "Eve"]],
  ["not this label", "MATCH (n:!Person) RETURN n.name AS name", ["Eve"]],
  ["the type of a relationship", "MATCH ()-[r]->() WHERE r:MADE RETURN type(r) AS type", ["MADE"]],
  ["a condition in a pattern", "MATCH (n:Person WHERE n.born > 1900) RETURN n.name AS name", ["Bob"]],
  [
    "a shortest path beside its ends",
    "MATCH (a:Author), (e:Robot), p = shortestPath((a)-[*]-(e)) WHERE a.name = 'Ada' RETURN length(p) AS is",
    [2],
  ],
  [
    "a shortest path that brings one of them",
    "MATCH (a:Author), p = shortestPath((a)-[*]->(e:Person|Robot)) WHERE e.name = 'Eve' RETURN length(p) AS is",
    [2],
  ],
  ["no length at all", "MATCH (a)-[*2..1]->(b) RETURN a.name AS name", []],
  ["what WITH leaves behind", "MATCH (n) WITH n.name AS name WHERE n.born > 1900 RETURN name", ["Bob"]],
  ["an aggregate in an expression", "MATCH (n) RETURN size(collect(n.name)[..2]) AS is", [2]],
  ["beside what it is grouped by", "MATCH (n:Person) RETURN n.born + count(*) AS is, n.born AS born", [1816, 1991]],
  ["the sum of nothing", "MATCH (n:Nobody) RETURN sum(n.born) AS is", [0]],
  ["one row for what is no list", "UNWIND 7 AS x RETURN x", [7]],
  ["a percentile from a parameter", "UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, $none_at_all) AS is", [10]],
  ["what exists", "MATCH (n) WHERE EXISTS { MATCH (n)-[:MADE]->(m) RETURN m } RETURN n.name AS name", ["Bob"]],
  ["what is collected", "MATCH (n:Author) RETURN COLLECT { MATCH (n)-->(m) RETURN m.name } AS names", [["Bob"]]],
  [
    "a subquery that is given a node",
    "MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c",
    [1, 2],
  ],
  ["a limit that is worked out", "UNWIND [1, 2, 3] AS x RETURN x ORDER BY x LIMIT 1 + 1", [1, 2]],
  ["whole floats that are given", "RETURN [$three / 2, $threes[0] / 2, toString($three)] AS is", [[1.5, 1.5, "3.0"]]],
  ["floors of integers", "RETURN [floor(3) / 2, ceil(3) / 2] AS is", [[1.5, 1.5]]],
  ["groups by what is given", "MATCH (n:Person) RETURN n.born + $seven AS is, count(*) AS c", [1822, 1997]],
  ["parts of null", "RETURN [null.name, null['name'], $none.name] AS is", [[null, null, null]]],
  ["arithmetic on what a property holds", "MATCH (n:Person) RETURN n.born * 2 - 1 AS is", [3629, 3979]],
  ["a condition that a property holds", "MATCH (n:Person) WHERE NOT n.living RETURN n.name AS name", ["Ada"]],
  ["entries of several types", "WITH {a: 1, b: [2]} AS m RETURN [k IN keys(m) | m[k]] AS is", [[1, [2]]]],
  ["null in a pattern meets nothing", "MATCH (n {born: $none}) RETURN n.name AS name", []],
  ["rows of nulls in a pattern", "UNWIND [true, null] AS x MATCH (n {living: x}) RETURN n.name AS name", ["Bob"]],
  ["WITH * where there is nothing", "WITH * MATCH (n:Robot) WITH *, 1 AS x WITH *, 2 AS x RETURN x", [2]],
  [
    "the one node of a path",
    "MATCH p = (n:Author)-->(m) RETURN [n IN nodes(p), nodes(p)[1] = m] AS is",
    [[true, true]],
  ],
  [
    "nodes of two paths",
    "MATCH p = (n:Author)-->(m) RETURN [nodes(p) = [n, m], m IN nodes(p) + [n]] AS is",
    [[true, true]],
  ],
  [
    "labels of what has no name",
    "MATCH (n:Robot) RETURN [head([n]):Robot, startNode(null):Robot] AS is",
    [[true, null]],
  ],
  [
    "keys of what has no name",
    "MATCH p = ()-[:MADE]->() RETURN [size(keys(nodes(p)[1])), labels(last(nodes(p)))] AS is",
    [[2, ["Robot"]]],
  ],
  [
    "a key beside what is collected by it",
    "MATCH (n:Robot) RETURN n.name AS name, collect(n)[0].height + 0.5 AS is",
    ["Eve"],
  ],
  ["whether a label is known", "MATCH (n:Robot) RETURN n:Robot IS NULL AS is", [false]],
  ["a label before a bar", "MATCH (n) WITH collect(n) AS l RETURN [x IN l WHERE x:Robot | x.name] AS is", [["Eve"]]],
  ["a label among operators", "MATCH (n) WHERE n:Robot = false AND NOT n:Author RETURN n.name AS name", ["Bob"]],
  ["the deviation of one", "UNWIND [1, null] AS x RETURN stDev(x) + 0.5 AS is", [0.5]],
  ["a remainder of zero", "UNWIND [2, 0.0, null] AS x RETURN (5 % x) IS NULL AS is", [false, false, true]],
  ["a key that stands twice", "RETURN {a: 1, a: 2}.a AS is", [2]],
  ["columns without a name", "MATCH (n:Author) RETURN n.name", ["Ada"]],
];

const THREE = { $type: "Float", _value: "3.0" } as const;
const PARAMS = { seven: 7, none: null, none_at_all: 0.1, three: THREE, threes: [THREE] };

function ask({ store }: Opened) {
  return async (text: string, access: "read" | "write" = "read") => {
    const rows = await records(store(), { text, params: PARAMS, access, foreign: true });
    return rows.map((row) => Object.values(row)[0]);
  };
}

onBothStores("a person's own Cypher", (opened) => {
  const run = ask(opened);
  beforeAll(() => run(GRAPH, "write"));

  test.each(QUERIES)("%s", async (_, text, rows) => {
    const found = (await run(text)).map((value) => JSON.stringify(value));
    expect(found.sort()).toEqual(rows.map((value) => JSON.stringify(value)).sort());
  });

  test("columns keep the names that the query gave them", async () => {
    const { columns } = await opened.store().run({ text: "RETURN 1 +  1, 'a b' AS `x y`", foreign: true });
    expect(columns).toEqual(["1 +  1", "x y"]);
  });

  test("what is wrong in a query is said at its place", async () => {
    await expect(run("MATCH (n)\nRETURN m")).rejects.toMatchObject({
      code: expect.stringMatching(/^query-(invalid|syntax)$/),
      position: { line: 2, column: 8 },
    });
    await expect(run("MATCH (n\nRETURN n")).rejects.toMatchObject({ code: "query-syntax", position: { line: 2 } });
  });

  test("SET takes the properties of another node", async () => {
    await run("CREATE (:Copy {name: 'a', old: true}), (:Original {name: 'b'})", "write");
    const found = await run("MATCH (c:Copy), (o:Original) SET c = o RETURN c.name AS name", "write");
    expect(found).toEqual(["b"]);
    expect(await run("MATCH (c:Copy) RETURN c.old AS old")).toEqual([null]);
  });
});

describe("the embedded store alone", () => {
  onBothStores("refuses", (opened) => {
    const run = ask(opened);
    beforeAll(() => run(GRAPH, "write"));
    /** On Neo4j the database itself decides, and nobody refuses in its name. */
    const expectRefused = async (text: string, column: number) => {
      const refused = { code: "query-refused", position: { line: 1, column } };
      if (opened.engine === "embedded") await expect(run(text, "write")).rejects.toMatchObject(refused);
      else expect(await run(text, "write").catch(({ code }) => code)).not.toBe("query-refused");
    };

    test.each([
      ["times", "RETURN datetime('2025-02-11T10:00:00Z') AS x", 8],
      ["functions that it does not have", "RETURN randomUUID() AS x", 8],
      ["nodes that have been through an expression", "MATCH (a), (b) RETURN coalesce(a, b) AS x", 23],
      ["to change what it could mistake", "MATCH ()-[r]->() WITH coalesce(r, null) AS x SET x.seen = 1", 50],
      ["quantified paths", "MATCH (a)-[:T]->{1,2}(b) RETURN a", 17],
      ["files", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 1],
    ])("%s", (_, text, column) => expectRefused(text, column));

    /** What Neo4j says of the type of a value when it comes to it. */
    test.each([
      ["a text in a product", "UNWIND [1, 'a'] AS x RETURN x * 2 AS y"],
      ["a text for a truth value", "MATCH (n) WHERE n.name RETURN n"],
      ["a number beside a truth value", "UNWIND [1, true] AS x RETURN NOT x AS y"],
      ["a part of a number", "UNWIND [{a: 1}, 1] AS x RETURN x.a AS y"],
      ["an item of a text", "MATCH (n:Robot) RETURN n.name[0] AS y"],
      ["keys of a text", "UNWIND [{a: 1}, 'a'] AS x RETURN keys(x) AS y"],
      ["a number for a pattern of text", "UNWIND ['a', 1] AS x RETURN 'a' =~ x AS y"],
      ["a range to nowhere", "RETURN range(1, null) AS y"],
      ["labels to create that are no names", "CREATE (n:!A)"],
      ["two ways to join labels", "MATCH (n:!A:B) RETURN n"],
      ["two types of one relationship", "MATCH ()-[r:A:B]->() RETURN r"],
      ["types that are left out on a long way", "MATCH ()-[:!A*1..2]->(n) RETURN n"],
      ["a node that is not there yet", "CREATE (a:Bad {x: 1})-[:T {y: a.x}]->(b)"],
      ["a truth value in a sum", "UNWIND [1, true] AS x RETURN x + 1 AS y"],
      ["a list of lists in a property", "CREATE (n:Bad {x: [[1]]})"],
      ["texts and numbers in one property", "MATCH (n) WITH collect(n.code) AS codes CREATE (:Bad {x: codes})"],
      ["a map in a property", "UNWIND [{x: {a: 1}}] AS row CREATE (n:Bad) SET n += row"],
    ])("as Neo4j does: %s", async (_, text) => {
      await expect(run(text, "write")).rejects.toMatchObject({
        code: expect.stringMatching(/^query-(invalid|syntax)$/),
      });
    });

    test("what shows only when the query runs", async () => {
      await expect(
        run("UNWIND [{a: [1]}, {b: 1}] AS m RETURN split('ab', m.none + '') AS x, m.a = m.b AS y"),
      ).resolves.toHaveLength(2);
      await expectRefused("UNWIND ['', ','] AS by RETURN split('a,b', by) AS x", 44);
    });
  });
});
