import { carried } from "../guard/carried.ts";
import { lookup } from "../guard/lookup.ts";
import { at } from "../guard/make.ts";
import { inside } from "../guard/mixing.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Clause, Entry, Expression, Merge, NodePattern, Variable } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { makesRows } from "./merge-row-by-row.ts";

export const mergeNumbers = rule({
  id: "merge-numbers",
  sentence: "A MERGE of one node, not for each of many rows, looks for a number as it is kept, be it 2 or 2.0.",
  why: "The engine finds no 2.0 by MERGE (n {height: 2}), although it does by MATCH, and makes another node.",
  example: "MERGE (n:Robot {height: 2}) RETURN n",
  does: "rewrites",
  at: ["single"],
  change(node, context) {
    // For each of many rows this would take the time of the engine's MERGE many times over.
    const clauses = node.clauses.flatMap((clause, i) =>
      clause.kind === "merge" && !node.clauses.slice(0, i).some(makesRows) ? asKept(clause, context) : [clause],
    );
    return clauses.length === node.clauses.length ? undefined : { ...node, clauses };
  },
});

export const isNumber = ({ value }: Entry) => T.may(value.type, T.NUMBER) || hasNumbers(value);
/** Whether it may be a list that holds some. */
export const hasNumbers = ({ type }: Expression) => T.may(type, T.LIST) && T.may(type?.item, T.NUMBER);
/** The engine compares no lists that may hold nulls; MERGE does. */
const isComparable = ({ value }: Entry) => inside(T.PROPERTY, value.type ?? T.ANY) !== "wrong";

/** The numbers of a node that is there already are asked for before. */
function asKept(merge: Merge, { fresh }: Context): Clause[] {
  const [node, ...others] = merge.path.elements;
  if (node?.kind !== "nodePattern" || node.properties?.kind !== "map" || others.length > 0) return [merge];
  const { properties } = node;
  if (!properties.entries.some(isNumber) || !properties.entries.every(isComparable)) return [merge];
  const make = at(node);
  const there = make.variable(fresh(), T.maybe(T.NODE));
  const kept = new Map(properties.entries.filter(isNumber).map((entry) => [entry, fresh()]));
  const entries = properties.entries.map((entry) => {
    const name = kept.get(entry);
    if (!name) return entry;
    const value = make.call("coalesce", entry.value.type ?? T.ANY, make.variable(name, T.PROPERTY), entry.value);
    return { ...entry, value };
  });
  const question = keptBy(node, properties.entries, there as Variable, kept);
  return [
    question,
    { ...merge, path: { ...merge.path, elements: [{ ...node, properties: { ...properties, entries } }] } },
  ];
}

function keptBy(node: NodePattern, entries: Entry[], there: Variable, kept: Map<Entry, string>): Clause {
  const { start, end } = node;
  const make = at(node);
  const property = (key: string): Expression => ({ kind: "property", start, end, of: there, key, type: T.PROPERTY });
  const equal = entries.map(({ key, value }) => ({
    ...make.binary("=", property(key), value, T.maybe(T.BOOLEAN)),
    loose: true,
  }));
  const columns = [...kept].map(([{ key }, column]) => {
    const collected = make.call("collect", T.listOf(T.PROPERTY), property(key));
    return [column, make.call("head", T.PROPERTY, collected)] as const;
  });
  const imports = carried(entries.map(({ value }) => value)).map(({ value }) => value as Variable);
  return lookup(node, { there: there.name, where: make.all(...equal), columns, imports });
}
