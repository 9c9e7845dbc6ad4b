/** Queries made up at random that read. Their rows come in any order. */
import fc, { type Arbitrary } from "fast-check";
import { expressions, type Kind, type Scope } from "./expressions.ts";

const KINDS: Kind[] = ["integer", "float", "text", "truth", "integers", "mixed", "map", "anything"];
const PATTERNS = [
  ...["(n)", "(n:Person)", "(n:!Person)", "(n)-->(m)", "(n)<--(m)", "(n)--(m)", "(n)-[:KNOWS]->(m)", "(n)-->(n)"],
  ...["(n)-[:KNOWS|MADE]-(m)", "(n)-[*1..2]->(m)", "(n)-[*0..1]-(m)", "(n)-[:KNOWS*]->(m)", "(n)-->(x)-->(m)"],
  ...["(n {code: 7})", "(n {code: '7'})", "(n {living: $null})", "(n)-[{since: 1830}]->(m)", "(n)--(x)--(m)"],
];
const AGGREGATES = [
  "count(@)",
  "min(@)",
  "max(@)",
  "count(DISTINCT @)",
  "size(collect(@))",
  "size(collect(DISTINCT @))",
];
const OF_NUMBERS = ["sum(@)", "avg(@)", "sum(DISTINCT @)", "max(@) + 1", "coalesce(avg(@), 0)"];

const any = (scope: Scope) => fc.oneof(...KINDS.map((kind) => expressions(scope)[kind]));

export function reads(): Arbitrary<string> {
  const [plain, node] = [expressions({}), expressions({ node: true })];
  const value = expressions({ value: true });
  const pattern = fc.constantFrom(...PATTERNS);
  /** A pattern that takes up `n`. */
  const onwards = pattern.map((text) => text.replace(/^\(n[^)]*\)/, "(n)"));
  const way = fc.constantFrom("", " DESC");
  return fc.oneof(
    any({}).map((e) => `RETURN ${e} AS x`),
    any({ node: true }).map((e) => `MATCH (n) RETURN n.name AS name, ${e} AS x`),
    any({ node: true }).map((e) => `OPTIONAL MATCH (n:Nobody) RETURN ${e} AS x`),
    fc.tuple(plain.mixed, any({ value: true })).map(([of, e]) => `UNWIND ${of} AS v RETURN ${e} AS x`),
    fc.tuple(plain.mixed, value.truth).map(([of, e]) => `UNWIND ${of} AS v WITH v WHERE ${e} RETURN v AS x`),
    fc.tuple(pattern, node.truth).map(([p, when]) => `MATCH ${p} WHERE ${when} RETURN n.name AS x, count(*) AS c`),
    fc.tuple(onwards, node.anything).map(([p, e]) => `MATCH (n) OPTIONAL MATCH ${p} RETURN n.name AS x, ${e} AS y`),
    fc
      .tuple(pattern, onwards)
      .map(
        ([p, q]) =>
          `MATCH ${p} MATCH ${q.replaceAll("(m)", "(o)").replaceAll("(x)", "(y)")} RETURN n.name AS x, count(*) AS c`,
      ),
    onwards.map((p) => `MATCH (n) RETURN n.name AS name, size([${p} | 1]) AS x`),
    fc
      .tuple(onwards, fc.constantFrom("EXISTS", "COUNT"))
      .map(([p, what]) => `MATCH (n) RETURN n.name AS name, ${what} { MATCH ${p} } AS x`),
    fc
      .tuple(fc.constantFrom(...AGGREGATES), plain.mixed)
      .map(([f, of]) => `UNWIND ${of} AS v RETURN ${f.replace("@", "v")} AS x`),
    fc
      .tuple(fc.constantFrom(...OF_NUMBERS), plain.integers, value.truth)
      .map(([f, of, when]) => `UNWIND ${of} AS v WITH v WHERE ${when} RETURN ${f.replace("@", "v")} AS x`),
    fc
      .tuple(node.truth, fc.constantFrom("count(*)", "sum(n.born)", "min(n.name)", "max(n.code)"), any({ node: true }))
      .map(([when, f, by]) => `MATCH (n) WHERE ${when} RETURN ${by} AS by, ${f} AS x`),
    fc
      .tuple(fc.array(plain.anything, { minLength: 2, maxLength: 4 }), way)
      .map(([of, sign]) => `UNWIND [${of.join(", ")}] AS v WITH v ORDER BY v${sign} RETURN collect(v) AS x`),
    fc
      .tuple(node.anything, way, fc.nat(3), fc.nat(3))
      .map(
        ([by, sign, skip, limit]) =>
          `MATCH (n) WITH n, ${by} AS v ORDER BY v${sign}, n.name SKIP ${skip} LIMIT ${limit} RETURN collect(n.name) AS x`,
      ),
    plain.mixed.map((of) => `UNWIND ${of} AS v RETURN DISTINCT v AS x`),
    fc
      .tuple(node.truth, any({ node: true }))
      .map(
        ([when, e]) => `MATCH (n) CALL { WITH n WITH n WHERE ${when} RETURN ${e} AS e } RETURN n.name AS name, e AS x`,
      ),
    fc
      .tuple(plain.anything, plain.anything, fc.constantFrom("", " ALL"))
      .map(([one, other, all]) => `RETURN ${one} AS x UNION${all} RETURN ${other} AS x`),
    fc
      .tuple(
        fc.constantFrom("nodes(p)[0]", "head(nodes(p))", "startNode(r)", "coalesce(n, null)", "[n, m][1]", "{k: n}.k"),
        fc.constantFrom(
          "keys(@)",
          "labels(@)",
          "@:Person",
          "@ = n",
          "@ IN [m]",
          "@.name",
          "size(keys(@))",
          "@['name']",
        ),
      )
      .map(([of, e]) => `MATCH p = (n)-[r]->(m) RETURN n.name AS n, m.name AS m, ${e.replace("@", of)} AS x`),
    fc
      .tuple(
        fc.constantFrom(
          "n IN nodes(p)",
          "any(x IN nodes(p) WHERE x.code = 7)",
          "r IN relationships(p)",
          "length(p) > 1",
        ),
      )
      .map(
        ([when]) =>
          `MATCH (n)-[r]->() MATCH p = (:Author)-[*1..3]->() WHERE ${when} RETURN n.name AS n, length(p) AS l`,
      ),
  );
}
