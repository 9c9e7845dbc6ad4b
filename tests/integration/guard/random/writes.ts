/** Queries made up at random that write. */
import fc, { type Arbitrary } from "fast-check";
import { expressions } from "./expressions.ts";

const PROPERTY = fc.constantFrom("name", "born", "code", "height", "living", "x");
const LABEL = fc.constantFrom("Person", "Robot", "New");
const SCALARS = ["1", "'1'", "1.5", "true", "'a'", "2", "2.0", "[1]", "['1']"];
const MATCH = fc.constantFrom(
  ...["MATCH (n)", "MATCH (n:Person)", "MATCH (n {name: 'Ada'})", "MATCH (n)-->(m)", "MATCH (n)-[r:KNOWS]->(m)"],
  ...["OPTIONAL MATCH (n:Nobody)", "MATCH (n:Robot)", "MATCH (n) WITH n ORDER BY n.name LIMIT 2"],
);
const CLAUSES = [
  ...["SET n.x = 1", "SET n.name = n.name + 'x'", "REMOVE n.name", "SET n:New", "REMOVE n:Person", "SET n.x = null"],
  ...[
    "SET n += {x: 2, born: null}",
    "SET n = {name: 'N'}",
    "SET n.x = coalesce(n.x, 0) + 1",
    "WITH n",
    "WITH DISTINCT n",
  ],
  ...["SET n.y = size(labels(n))", "DETACH DELETE n", "CREATE (n)-[:NEW]->(:New {x: n.name})", "SET n.t = ['a', 'b']"],
  ...["MERGE (n)-[:NEW]->(:New {x: 1})", "MERGE (q:New {x: 1})", "FOREACH (i IN [1, 2] | SET n.i = i)"],
];
const STARTS = [
  ...["MATCH (n:Person)", "MATCH (n)", "MERGE (n:Person {name: 'Ada'})", "CREATE (n:Person {name: 'Zoe'})"],
  ...["OPTIONAL MATCH (n:Nobody)", "MATCH (n:Person)-[:KNOWS]->(m)", "UNWIND [1, 2] AS i MERGE (n:New {x: i})"],
];
const OF_PAIRS = [
  ...["SET n = m", "SET n += m", "SET n = properties(m)", "SET r += {since: 1}", "SET r = {}", "REMOVE r.since"],
  ...[
    "SET n.x = m.name, m.x = n.name",
    "DELETE r SET n.x = 1",
    "DETACH DELETE n, m",
    "SET r.x = n.name, n.x = r.since",
  ],
  ...["MERGE (n)-[q:KNOWS {since: 1830}]->(m)", "MERGE (m)<-[q:KNOWS]-(n) ON MATCH SET q.x = 1", "DELETE r, n"],
  ...["MERGE (m)-[q:KNOWS]->(n) SET q.x = r.since", "SET m.n = [n.name, m.name]", "SET m.n = [n.code, m.code]"],
];
const LISTS = ["['a', 'b']", "[1, 'a']", "[[1]]", "[1, null]", "[1, 2.5]", "[true]", "{a: 1}", "[]"];
const COUNTED = "RETURN count(*) AS c";

export function writes(): Arbitrary<string> {
  const [plain, node] = [expressions({}), expressions({ node: true })];
  const given = fc.oneof(
    plain.integer,
    plain.text,
    plain.truth,
    plain.float,
    plain.integers,
    fc.constantFrom(...LISTS),
  );
  const ofNode = fc.oneof(node.integer, node.text, node.truth, node.integers);
  const few = fc.array(fc.constantFrom(...SCALARS), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    fc.tuple(MATCH, PROPERTY, ofNode).map(([m, key, e]) => `${m} SET n.${key} = ${e} ${COUNTED}`),
    fc.tuple(MATCH, fc.constantFrom("=", "+="), plain.map).map(([m, sign, e]) => `${m} SET n ${sign} ${e} ${COUNTED}`),
    fc
      .tuple(MATCH, LABEL, fc.constantFrom("SET", "REMOVE"))
      .map(([m, label, what]) => `${m} ${what} n:${label} ${COUNTED}`),
    fc.tuple(MATCH, fc.constantFrom("DELETE", "DETACH DELETE")).map(([m, what]) => `${m} ${what} n ${COUNTED}`),
    fc
      .tuple(LABEL, PROPERTY, given)
      .map(([label, key, e]) => `CREATE (n:${label} {${key}: ${e}}) RETURN n.${key} AS x`),
    fc.tuple(MATCH, LABEL, ofNode).map(([m, label, e]) => `${m} CREATE (n)-[:NEW {x: ${e}}]->(:${label}) ${COUNTED}`),
    fc
      .tuple(LABEL, PROPERTY, given)
      .map(([label, key, e]) => `MERGE (n:${label} {${key}: ${e}}) ON CREATE SET n.made = true ${COUNTED}`),
    few.map((of) => `UNWIND [${of.join(", ")}] AS v MERGE (n:New {x: v}) ON MATCH SET n.seen = true ${COUNTED}`),
    few.map((of) => `UNWIND [${of.join(", ")}] AS v MERGE (n:Robot {height: v}) SET n.seen = v ${COUNTED}`),
    few.map(
      (of) => `MATCH (n:Author), (o:Robot) UNWIND [${of.join(", ")}] AS v MERGE (n)-[r:NEW {x: v}]->(o) ${COUNTED}`,
    ),
    few.map((of) => `FOREACH (v IN [${of.join(", ")}] | MERGE (n:New {x: v}))`),
    fc
      .tuple(
        fc.constantFrom("=", "+="),
        fc.constantFrom("id", "name"),
        fc.constantFrom("{name: 'y'}", "{id: 1, x: 2}", "{}"),
      )
      .map(
        ([sign, key, other]) =>
          `UNWIND [{id: 1, name: 'a'}, ${other}] AS row MERGE (n:New {${key}: coalesce(row.id, 7)}) SET n ${sign} row`,
      ),
    fc
      .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 4 }))
      .map(([start, clauses]) => `${start} ${clauses.join(" ")}`),
    fc.constantFrom(...OF_PAIRS).map((clause) => `MATCH (n)-[r:KNOWS]->(m) ${clause}`),
    fc
      .tuple(MATCH, node.truth)
      .map(
        ([m, when]) =>
          `${m} WITH n WHERE ${when} SET n.x = 'seen' WITH n MATCH (o) WHERE o.x = 'seen' RETURN count(o) AS c`,
      ),
    MATCH.map((m) => `${m} CALL { WITH n CREATE (c:New {x: n.name}) RETURN c.x AS y } RETURN y AS x`),
  );
}
