import { aggregates } from "../guard/analyze/projections.ts";
import { carried } from "../guard/carried.ts";
import { isAggregate } from "../guard/functions.ts";
import { at } from "../guard/make.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Clause, Expression, Item, Node, Project } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { alike, has, substituted, within } from "../guard/walk.ts";

export const nestedAggregates = rule({
  id: "nested-aggregates",
  sentence: "An aggregate inside of an expression, or beside a constant, is computed in a WITH before it.",
  why: "The engine knows only some expressions around an aggregate, and none with a parameter beside one.",
  example: "MATCH (n) RETURN size(collect(n.name)[..3]) AS size",
  does: "rewrites",
  at: ["single"],
  change(node, context) {
    const clauses = node.clauses.flatMap((clause) =>
      clause.kind === "project" ? keysFirst(clause, context).flatMap((each) => split(each, context)) : [clause],
    );
    return clauses.length === node.clauses.length ? undefined : { ...node, clauses };
  },
});

/** Keys of groups that hold a parameter have a name before they group. */
function keysFirst(clause: Project, { fresh }: Context): Project[] {
  const { items, order, start, end } = clause;
  const keys = items.filter(({ value }) => !aggregates(value) && has(value, "parameter") && has(value, "variable"));
  if (keys.length === 0 || !items.some(({ value }) => aggregates(value))) return [clause];
  const named = keys.map((key): Item => ({ ...key, column: fresh(), aliased: true }));
  const replaced = (value: Expression): Expression => {
    const key = named.find((item) => alike(item.value, value));
    return key ? at(value).variable(key.column, value.type ?? T.ANY) : value;
  };
  const grouping = items.map((item): Item => ({ ...item, aliased: true, value: replaced(item.value) }));
  const sorting = order.map((key) => ({ ...key, value: replaced(key.value) }));
  const columns = new Set(grouping.map(({ column }) => column));
  const names = new Set(named.map(({ column }) => column));
  const sorted = sorting.filter(({ value }) => value.kind !== "variable" || !columns.has(value.name));
  const rest = carried(
    [...grouping, ...sorted].map(({ value }) => value),
    names,
  );
  const before: Item[] = [...rest, ...named];
  return [
    { kind: "project", which: "WITH", distinct: false, all: false, items: before, order: [], start, end },
    { ...clause, items: grouping, order: sorting },
  ];
}

const isPlain = (value: Expression) => value.kind === "countStar" || (value.kind === "call" && isAggregate(value.name));

function split(clause: Project, { fresh }: Context): Clause[] {
  const { items, start, end } = clause;
  const grouped = items.some(({ value }) => aggregates(value));
  if (!grouped || items.every(({ value }) => (aggregates(value) ? isPlain(value) : has(value, "variable"))))
    return [clause];
  const before: Item[] = [];
  const named = (value: Expression): Expression => {
    const known = before.find((item) => alike(item.value, value));
    const column = known?.column ?? fresh();
    if (!known) before.push({ kind: "item", start: value.start, end: value.end, value, column, aliased: true });
    return at(value).variable(column, value.type ?? T.ANY);
  };
  // The keys of the groups first, so that what stands beside an aggregate is found among them.
  const keys = new Map(
    items.filter(({ value }) => !aggregates(value) && has(value, "variable")).map((item) => [item, named(item.value)]),
  );
  const after = items.map((item): Item => ({ ...item, aliased: true, value: keys.get(item) ?? replaced(item.value) }));
  // Keys that are constants only make no group where there is no row.
  const constant = keys.size === 0 && items.some(({ value }) => !aggregates(value));
  const where = constant ? someRows(named({ kind: "countStar", start, end, type: T.sure(T.INTEGER) })) : undefined;
  const first: Project = {
    ...clause,
    which: "WITH",
    distinct: false,
    items: before,
    order: [],
    skip: undefined,
    limit: undefined,
    where,
  };
  return [first, { ...clause, start, end, items: after }];

  function replaced(value: Expression): Expression {
    // An aggregate as a whole, not what it is computed from.
    const aggregate = new Map<Node, Expression>();
    for (const each of within(value, (node) => !isPlain(node as Expression)))
      if (isPlain(each as Expression)) aggregate.set(each, named(each as Expression));
    return substituted(value, (node) => {
      const expression = node as Expression;
      return (
        aggregate.get(node) ?? (before.some((item) => alike(item.value, expression)) ? named(expression) : undefined)
      );
    });
  }
}

const someRows = (count: Expression): Expression => {
  const make = at(count);
  return { ...make.binary(">", count, make.integer(0), T.sure(T.BOOLEAN)), loose: true };
};
