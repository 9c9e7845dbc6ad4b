import { isAggregate } from "../functions.ts";
import { invalid } from "../objection.ts";
import type { Expression, Item, Node, Project } from "../tree.ts";
import * as T from "../types.ts";
import { alike, has, rebuilt, within } from "../walk.ts";
import type { After, Position } from "./clauses.ts";
import { condition, infer } from "./expressions.ts";
import { type Surroundings, withNames } from "./scope.ts";

/** True when an aggregate stands in it that belongs to this projection, not to a subquery of its own. */
export function aggregates(value: Expression): boolean {
  for (const each of within(value, (node) => node.kind !== "subquery"))
    if (each.kind === "countStar" || (each.kind === "call" && isAggregate(each.name))) return true;
  return false;
}

/** `WITH` and `RETURN`. Writes out `*`, and lets ORDER BY name columns where it repeats their expressions. */
export function projectOf(clause: Project, around: Surroundings, position: Position): After {
  const { scope } = around;
  if (clause.all) writeOut(clause, around, position);
  const names = new Set<string>();
  for (const { value, column, aliased } of clause.items) {
    if (clause.which === "WITH" && !aliased && value.kind !== "variable")
      invalid("An expression in WITH needs a name: … AS name.", value);
    if (names.has(column)) invalid(`Two columns are called \`${column}\`.`, value);
    names.add(column);
  }
  const columns = clause.items.map(({ value, column }): [string, T.Type] => [
    column,
    infer(value, { ...around, aggregates: "allowed" }),
  ]);
  const grouping = clause.items.some(({ value }) => aggregates(value));
  if (grouping) for (const item of clause.items) if (aggregates(item.value)) groupable(item.value, clause.items);

  const after = withNames(new Map(), ...columns);
  // Once rows are merged, what they were made of is gone.
  const sorting = grouping || clause.distinct ? after : withNames(scope, ...columns);
  for (const key of clause.order) {
    if (grouping && aggregates(key.value)) groupable(key.value, clause.items, names);
    key.value = byColumn(key.value, clause.items);
    if (aggregates(key.value))
      invalid(
        grouping ? "ORDER BY can use those aggregates that are columns." : "ORDER BY aggregates, but no column does.",
        key,
      );
    infer(key.value, { ...around, scope: sorting });
  }
  for (const count of [clause.skip, clause.limit]) if (count) constant(count, around);
  if (clause.where) condition(clause.where, { ...around, scope: sorting });
  return { scope: after, columns: clause.which === "RETURN" ? columns : undefined };
}

function writeOut(clause: Project, { scope }: Surroundings, { place }: Position): void {
  if (scope.size === 0 && clause.which === "RETURN" && place === "whole")
    invalid("RETURN * needs a variable in scope.", clause);
  const { start, end } = clause;
  const again = new Set(clause.items.map(({ column }) => column));
  const kept = [...scope.keys()].filter((name) => !again.has(name)).sort();
  const named = kept.map(
    (name): Item => ({
      kind: "item",
      start,
      end,
      value: { kind: "variable", start, end, name },
      column: name,
      aliased: false,
    }),
  );
  clause.items = [...named, ...clause.items];
  clause.all = false;
}

/** Beside an aggregate only constants, and keys of the groups that are a variable or a property, have one value. */
function groupable(value: Expression, items: Item[], known = new Set<string>()): void {
  const keys = items.map((item) => item.value).filter((key) => key.kind === "variable" || key.kind === "property");
  const walk = (node: Node, local: Set<string>): void => {
    if (node.kind === "countStar" || (node.kind === "call" && isAggregate(node.name))) return;
    if (keys.some((key) => alike(key, node as Expression))) return;
    if (node.kind === "variable" && !local.has(node.name))
      invalid(
        `\`${node.name}\` stands beside an aggregate and is no column by itself: return it too, or name it in a WITH before.`,
        node,
      );
    const names = "variable" in node && node.variable?.kind === "name" ? [node.variable.name] : [];
    if (node.kind === "reduce") names.push(node.accumulator.name);
    if (node.kind === "path" || node.kind === "subquery" || node.kind === "patternComprehension") return;
    const inside = new Set([...local, ...names]);
    for (const part of Object.values(node)) {
      for (const each of Array.isArray(part) ? part : [part])
        if (typeof each === "object" && each !== null && "kind" in each) walk(each as Node, inside);
    }
  };
  walk(value, known);
}

/** The expression with every part that repeats a column's replaced by the column. */
function byColumn(value: Expression, items: Item[]): Expression {
  const shadowed = new Set(
    items
      .filter((item) => item.value.kind !== "variable" || item.value.name !== item.column)
      .map((item) => item.column),
  );
  const replace = (node: Node): Node => {
    const item = items.find((each) => alike(each.value, node as Expression));
    if (!item || has(item.value, "variable", ({ name }) => shadowed.has(name))) return node;
    return { kind: "variable", start: node.start, end: node.end, name: item.column };
  };
  return rebuilt(value, replace);
}

function constant(value: Expression, around: Surroundings): void {
  for (const each of within(value))
    if (each.kind === "variable" || each.kind === "path")
      invalid("SKIP and LIMIT are computed before the rows: they cannot use variables.", each);
  const type = infer(value, { ...around, scope: new Map() });
  const given = value.kind === "parameter" ? around.params[value.name] : value.kind === "literal" ? value.value : 0;
  const negative = value.kind === "unary" && value.operator === "-";
  if (
    !T.may(type, T.INTEGER) ||
    negative ||
    (typeof given === "number" && given < 0) ||
    (typeof given === "bigint" && given < 0n)
  )
    invalid("SKIP and LIMIT take a whole number that is not negative.", value);
}
