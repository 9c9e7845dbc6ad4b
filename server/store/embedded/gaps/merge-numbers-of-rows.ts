import { lookup } from "../guard/lookup.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Clause, Entry, Expression, Item, Merge, NodePattern } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { rebuilt, within } from "../guard/walk.ts";
import { hasNumbers, isNumber } from "./merge-numbers.ts";
import { countsAll, makesRows } from "./merge-row-by-row.ts";

const UNKEPT =
  "A MERGE for many rows cannot look for a float without a fraction that no node has yet: write toInteger(…) around it.";
const SEVERAL =
  "A MERGE for many rows cannot look for several properties where one is kept as a float and looked for as an integer.";
const LISTS = "A MERGE for many rows cannot look for lists.";

export const mergeNumbersOfRows = rule({
  id: "merge-numbers-of-rows",
  sentence:
    "A MERGE of one node for each of many rows looks for a number as it is kept, and refuses a float like 2.0 that no node has yet.",
  why: "The engine finds no 2.0 by MERGE (n {height: 2}), and makes another node.",
  example: "UNWIND [2, 3] AS height MERGE (n:Robot {height: height})",
  does: "rewrites",
  at: ["single"],
  change(node, context) {
    const { clauses } = node;
    const many = clauses.findIndex((clause, i) => ofRows(clauses, i) && mergesIn(clause).some(isRisky));
    return many < 0 ? undefined : { ...node, clauses: lookedUp(clauses, many, context) };
  },
});

/** Of each of many rows, or of the items of a list. */
const ofRows = (clauses: Clause[], i: number) =>
  clauses[i]?.kind === "foreach" || (clauses[i]?.kind === "merge" && clauses.slice(0, i).some(makesRows));

const mergesIn = (clause: Clause): Merge[] => [...within(clause)].filter((each) => each.kind === "merge");

/** Once looked up, a value is no longer one that could be of another type than what is kept. */
const isRisky = ({ path }: Merge): boolean => path.elements.length === 1 && numbersOf(path.elements[0]).length > 0;

function numbersOf(element: Merge["path"]["elements"][number] | undefined): Entry[] {
  if (element?.properties?.kind !== "map") return [];
  return element.properties.entries.filter(isNumber);
}

/** All MERGEs of rows from this clause on find their numbers in lists of the floats that are kept. */
function lookedUp(clauses: Clause[], first: number, context: Context): Clause[] {
  const questions: Clause[] = [];
  const lists: Item[] = [];
  const changed = clauses.map((clause, i) => {
    if (i < first || !ofRows(clauses, i)) return clause;
    return rebuilt(clause, (each) => {
      if (each.kind !== "merge" || !isRisky(each)) return each;
      const node = each.path.elements[0] as NodePattern;
      for (const { key } of numbersOf(node)) unwritten(key, clauses.slice(0, i));
      const found = numbersOf(node).map((entry) => {
        const name = context.fresh();
        questions.push(kept(node, entry.key, name, context));
        const list = at(entry).variable(name, T.listOf(T.sure(T.FLOAT)));
        lists.push({ kind: "item", start: entry.start, end: entry.end, value: list, column: name, aliased: true });
        return { entry, value: asKept(entry, list, several(node), context) };
      });
      return withValues(each, found);
    });
  });
  // Where rows are counted, lists that are the same for all of them would be lost, or make groups.
  const whole = clauses.slice(0, first).findLastIndex(countsAll);
  const place = whole >= 0 ? whole + 1 : clauses[0]?.kind === "project" ? 1 : 0;
  const carried = changed.map((clause, i) =>
    i >= place && clause.kind === "project" && clauses.slice(i).some((_, j) => ofRows(clauses, i + j))
      ? { ...clause, items: [...clause.items, ...lists] }
      : clause,
  );
  return [...carried.slice(0, place), ...questions, ...carried.slice(place)];
}

const several = ({ properties }: NodePattern) => properties?.kind === "map" && properties.entries.length > 1;

/** Throws where the query itself gives nodes such a number before. */
function unwritten(key: string, before: Clause[]): void {
  for (const clause of before) {
    if (clause.kind !== "create" && clause.kind !== "set" && clause.kind !== "foreach") continue;
    for (const each of within(clause)) {
      const value = each.kind === "entry" && each.key === key ? each.value : valueSet(each, key);
      if (value && T.may(value.type, T.FLOAT)) refuse(UNKEPT, value);
    }
  }
}

function valueSet(each: Parameters<typeof within>[0], key: string): Expression | undefined {
  if (each.kind === "setAll" && each.value.kind !== "map")
    return each.value.type?.fields?.[key] ? undefined : each.value;
  return each.kind === "setProperty" && each.target.kind === "property" && each.target.key === key
    ? each.value
    : undefined;
}

function withValues(merge: Merge, found: { entry: Entry; value: Expression }[]): Merge {
  const node = merge.path.elements[0] as NodePattern;
  if (node.properties?.kind !== "map") return merge;
  const values = new Map(found.map(({ entry, value }) => [entry, value]));
  const entries = node.properties.entries.map((entry) => ({ ...entry, value: values.get(entry) ?? entry.value }));
  return { ...merge, path: { ...merge.path, elements: [{ ...node, properties: { ...node.properties, entries } }] } };
}

/** The floats without a fraction that are kept under a key. */
function kept(node: NodePattern, key: string, name: string, { fresh }: Context): Clause {
  const { start, end } = node;
  const make = at(node);
  const there = fresh();
  const of = make.variable(there, T.sure(T.NODE));
  const property: Expression = { kind: "property", start, end, of, key, type: T.sure(T.FLOAT) };
  const where = make.all(make.isTyped(property, "FLOAT"), isWhole(property));
  return lookup(node, { there, where, columns: [[name, make.call("collect", T.listOf(T.sure(T.FLOAT)), property)]] });
}

function isWhole(float: Expression): Expression {
  const make = at(float);
  return make.binary("=", float, make.call("toInteger", T.sure(T.INTEGER), float), T.sure(T.BOOLEAN));
}

/** The value, or the float that is equal to it and kept by some node. */
function asKept({ value, key }: Entry, list: Expression, several: boolean, { fresh, fail }: Context): Expression {
  const make = at(value);
  const { start, end, type = T.ANY } = value;
  const name = fresh();
  const same = make.binary("=", make.variable(name, T.sure(T.FLOAT)), value, T.maybe(T.BOOLEAN));
  const equal: Expression = {
    ...{ kind: "comprehension", start, end, list, type: list.type },
    ...{ variable: make.name(name), where: { ...same, loose: true } },
  };
  const found = make.call("head", T.maybe(T.FLOAT), equal);
  const branches: [Expression, Expression][] = [
    [make.not(make.isNull(found)), several ? fail(`${SEVERAL} (${key})`, value) : found],
  ];
  const float = { ...value, type: T.sure(T.FLOAT) };
  if (T.may(type, T.FLOAT))
    branches.push([make.all(make.isTyped(value, "FLOAT"), isWhole(float)), fail(UNKEPT, value)]);
  if (hasNumbers(value)) branches.push([make.isTyped(value, "LIST"), fail(LISTS, value)]);
  return { ...make.choose(branches, value), type };
}
