import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Project } from "../guard/tree.ts";

export const callImports = rule({
  id: "call-imports",
  sentence: "CALL (a, b) { … } becomes CALL { WITH a, b … }.",
  why: "The engine knows the older form only.",
  example: "MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS links } RETURN n, links",
  does: "rewrites",
  at: ["callQuery"],
  change(node) {
    if (node.importsAll) return refuse("The embedded store knows no CALL (*): name the variables, CALL (a, b).", node);
    if (!node.imports || node.imports.length === 0) return undefined;
    const { start, end } = node;
    const items = node.imports.map(
      (value) => ({ kind: "item", start, end, value, column: value.name, aliased: true }) as const,
    );
    const importing: Project = {
      kind: "project",
      start,
      end,
      which: "WITH",
      distinct: false,
      all: false,
      items,
      order: [],
    };
    const parts = node.query.parts.map((part) => ({ ...part, clauses: [importing, ...part.clauses] }));
    return { ...node, imports: undefined, query: { ...node.query, parts } };
  },
});
