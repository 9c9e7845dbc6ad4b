import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import { has } from "../guard/walk.ts";

export const namedPaths = rule({
  id: "named-paths",
  sentence: "The embedded store names paths in MATCH only, and paths of one relationship or more.",
  why: "The engine forgets the name of a path that is one node, is created, or stands in a pattern comprehension.",
  example: "MATCH p = (n) RETURN p",
  does: "refuses",
  at: ["path", "create", "merge", "patternComprehension"],
  change(node) {
    const paths = node.kind === "path" ? [node] : node.kind === "create" ? node.paths : [node.path];
    for (const { variable, elements } of paths)
      if (variable && (node.kind !== "path" || elements.length === 1)) refuse(namedPaths.sentence, variable);
    return undefined;
  },
});

export const shortestPathWhere = rule({
  id: "shortest-path-where",
  sentence:
    "The embedded store finds shortest paths first and looks at conditions on them then: put those behind a WITH.",
  why: "Neo4j finds the shortest path that meets the conditions; the engine drops the shortest one if it does not.",
  example: "MATCH p = shortestPath((a:A)-[*]-(b:B)) WHERE length(p) > 2 RETURN p",
  does: "refuses",
  at: ["match"],
  change({ paths, where }) {
    for (const path of paths) {
      if (!path.shortest || !where) continue;
      const names = [
        path.variable,
        ...path.elements.filter((each) => each.kind === "relationshipPattern").map((each) => each.variable),
      ];
      const used = names.find((name) => name && has(where, "variable", (each) => each.name === name.name));
      if (used) refuse(shortestPathWhere.sentence, where);
    }
    return undefined;
  },
});

export const optionalWhere = rule({
  id: "optional-where",
  sentence:
    "The embedded store tests no patterns in the WHERE of an OPTIONAL MATCH: match them, or test them in a WITH behind it.",
  why: "The engine drops the row where nothing passes, in place of giving nulls.",
  example: "MATCH (a) OPTIONAL MATCH (a)-->(b) WHERE (b)-->() RETURN a, b",
  does: "refuses",
  at: ["match"],
  change({ optional, paths, where }) {
    const conditions = [where, ...paths.flatMap(({ elements }) => elements.map((element) => element.where))];
    for (const condition of conditions)
      for (const kind of PATTERNS)
        if (optional && condition && has(condition, kind)) refuse(optionalWhere.sentence, condition);
    return undefined;
  },
});

const PATTERNS = ["patternComprehension", "patternPredicate", "subquery"] as const;

export const innerPatterns = rule({
  id: "inner-patterns",
  sentence: "The embedded store does not match patterns for each item of a list: UNWIND the list before.",
  why: "The engine cannot plan a pattern inside of a list comprehension, a predicate over a list or reduce.",
  example: "MATCH p = (a)-->(b) RETURN [n IN nodes(p) | size([(n)-->() | 1])] AS sizes",
  does: "refuses",
  at: ["comprehension", "quantifier", "reduce"],
  change(node) {
    for (const kind of PATTERNS) if (has(node, kind)) refuse(innerPatterns.sentence, node);
    return undefined;
  },
});
