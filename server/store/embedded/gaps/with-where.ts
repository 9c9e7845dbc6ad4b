import { carried } from "../guard/carried.ts";
import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { Clause, Item, Project } from "../guard/tree.ts";

export const withWhere = rule({
  id: "with-where",
  sentence: "The WHERE of a WITH sees what was in scope before it.",
  why: "The engine lets it see the new columns only.",
  example: "MATCH (n) WITH n.name AS name WHERE n.age > 30 RETURN name",
  does: "rewrites",
  at: ["single"],
  change(node) {
    const clauses = node.clauses.flatMap((clause) =>
      clause.kind === "project" && clause.which === "WITH" ? split(clause) : [clause],
    );
    return clauses.length === node.clauses.length ? undefined : { ...node, clauses };
  },
});

function split(clause: Project): Clause[] {
  const { where, items } = clause;
  if (!where) return [clause];
  const columns = new Set(items.map((item) => item.column));
  const old = carried([where], columns);
  if (old.length === 0) return [clause];
  const make = at(clause);
  const kept = items.map(
    (item): Item => ({
      ...item,
      aliased: true,
      value: make.variable(item.column, item.value.type ?? { kinds: 8191, nullable: true }),
    }),
  );
  const after: Project = {
    ...clause,
    distinct: false,
    items: kept,
    order: [],
    skip: undefined,
    limit: undefined,
    where: undefined,
  };
  return [{ ...clause, items: [...items, ...old] }, after];
}
