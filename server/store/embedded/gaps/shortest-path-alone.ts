import { rule } from "../guard/rule.ts";
import type { Clause, Match, PathPattern } from "../guard/tree.ts";
import { has } from "../guard/walk.ts";

export const shortestPathAlone = rule({
  id: "shortest-path-alone",
  sentence: "A shortest path becomes a MATCH of its own, behind the one that finds the nodes it joins.",
  why: "The engine looks for paths between all nodes before it looks which ones were meant: for seconds.",
  example: "MATCH (a:A {id: 1}), (b:B {id: 2}), p = shortestPath((a)-[*]-(b)) RETURN p",
  does: "rewrites",
  at: ["single"],
  change(node) {
    const clauses = node.clauses.flatMap((clause) => (clause.kind === "match" ? split(clause) : [clause]));
    return clauses.length === node.clauses.length ? undefined : { ...node, clauses };
  },
});

/** Only nodes beside it: relationships of one MATCH differ from each other, those of two need not. */
function split(match: Match): Clause[] {
  const { optional, paths, where } = match;
  const path = paths.find(({ shortest }) => shortest);
  const nodes = paths.filter((each) => each !== path);
  if (optional || !path || nodes.length === 0 || nodes.some(({ elements }) => elements.length > 1)) return [match];
  const late = where !== undefined && mentionsNew(where, path, nodes);
  return [
    { ...match, paths: nodes, where: late ? undefined : where },
    { ...match, paths: [path], where: late ? where : undefined },
  ];
}

/** Whether the condition is about a node that only the path brings in. */
function mentionsNew(where: NonNullable<Match["where"]>, { elements }: PathPattern, nodes: PathPattern[]): boolean {
  const found = new Set(nodes.map((each) => each.elements[0]?.variable?.name));
  const brought = elements.flatMap(({ variable }) => (variable && !found.has(variable.name) ? [variable.name] : []));
  return has(where, "variable", ({ name }) => brought.includes(name));
}
