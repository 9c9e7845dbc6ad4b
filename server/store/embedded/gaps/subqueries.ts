import { aggregates } from "../guard/analyze/projections.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Clause, PatternComprehension, Project, Subquery } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const subqueries = rule({
  id: "subqueries",
  sentence: "EXISTS { }, COUNT { } and COLLECT { } may hold MATCH and WHERE, and a plain RETURN.",
  why: "The engine knows no RETURN, WITH, UNION … in them, and no COLLECT { }.",
  example:
    "MATCH (n) RETURN EXISTS { MATCH (n)-->(m) RETURN m } AS linked, COLLECT { MATCH (n)-->(m) RETURN m.name } AS names",
  does: "rewrites",
  at: ["subquery"],
  change(node) {
    const [part, ...others] = node.query.parts;
    if (!part || others.length > 0)
      return refuse("The embedded store does not know UNION in EXISTS, COUNT and COLLECT.", node);
    const last = part.clauses.at(-1);
    const matches = last?.kind === "project" ? part.clauses.slice(0, -1) : part.clauses;
    const returned = last?.kind === "project" ? last : undefined;
    if (matches.length === 0 || !matches.every(isMatch) || (returned && !isPlain(returned, node.which)))
      return refuse(`The embedded store knows MATCH and WHERE, and a plain RETURN, in ${node.which} { }.`, node);
    if (node.which === "COLLECT") return collected(node, matches, returned);
    return returned ? { ...node, query: { ...node.query, parts: [{ ...part, clauses: matches }] } } : undefined;
  },
});

const isMatch = (clause: Clause) => clause.kind === "match" && !clause.optional;

const isPlain = ({ which, distinct, skip, limit, items, order }: Project, use: Subquery["which"]) =>
  which === "RETURN" &&
  !skip &&
  !limit &&
  (use === "EXISTS" || !distinct) &&
  (use !== "COLLECT" || order.length === 0) &&
  !items.some(({ value }) => aggregates(value));

/** One path, as a pattern comprehension. */
function collected(node: Subquery, [match, ...others]: Clause[], returned: Project | undefined): PatternComprehension {
  const map = returned?.items[0]?.value;
  const path = match?.kind === "match" && match.paths.length === 1 ? match.paths[0] : undefined;
  if (!map || !path || path.elements.length === 1 || path.shortest || others.length > 0 || match?.kind !== "match")
    return refuse("The embedded store collects along one path only: COLLECT { MATCH (a)-->(b) RETURN b.name }.", node);
  const { start, end, type } = node;
  return { kind: "patternComprehension", start, end, path, where: match.where, map, type: type ?? T.ANY };
}
