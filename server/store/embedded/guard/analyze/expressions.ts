/** Types from the leaves up, and the errors that Neo4j finds before it runs a query. */
import { invalid } from "../objection.ts";
import type { Expression, NodeOf } from "../tree.ts";
import * as T from "../types.ts";
import { callOf } from "./calls.ts";
import { binaryOf, unaryOf } from "./operators.ts";
import { joined, typeOfValue } from "./parameters.ts";
import { bindPath } from "./patterns.ts";
import { analyzeQuery } from "./queries.ts";
import { type Surroundings, withNames } from "./scope.ts";

/** The type of an expression; noted on it and on everything in it. */
export function infer(value: Expression, around: Surroundings): T.Type {
  const type = (INFER[value.kind] as (value: Expression, around: Surroundings) => T.Type)(value, around);
  value.type = type;
  return type;
}

/** Throws unless the value may be of one of these kinds. */
export function expect(value: Expression, kinds: number, around: Surroundings): T.Type {
  const type = infer(value, around);
  if (!T.isNull(type) && !T.may(type, kinds))
    invalid(`Type mismatch: expected ${T.named(T.sure(kinds))} but was ${T.named(type)}.`, value);
  return type;
}

/** Of a condition, where a pattern may stand too. */
export const condition = (value: Expression, around: Surroundings): T.Type =>
  expect(value, T.BOOLEAN, { ...around, predicates: true });

const plain = (around: Surroundings): Surroundings => ({ ...around, predicates: false });

const INFER: { [K in Expression["kind"]]: (value: NodeOf<K>, around: Surroundings) => T.Type } = {
  literal: ({ value }) => {
    if (typeof value === "bigint") return T.sure(T.INTEGER);
    return typeof value === "number" ? T.sure(T.FLOAT) : typeOfValue(value);
  },
  parameter: (value, { params, explain }) => {
    const given = params[value.name];
    if (given === undefined && explain) return T.ANY;
    if (given === undefined) return invalid(`The parameter $${value.name} has no value.`, value);
    return typeOfValue(given);
  },
  variable: (value, { scope }) => scope.get(value.name) ?? invalid(`Variable \`${value.name}\` is not defined.`, value),
  property: (value, around) => {
    const of = expect(value.of, T.MAP | T.ENTITY | T.TEMPORAL | T.POINT, plain(around));
    if (of.fields && T.only(of, T.MAP)) return from(of, orNullIf(of, of.fields[value.key] ?? T.NULL));
    return T.only(of, T.ENTITY) ? T.PROPERTY : T.ANY;
  },
  index: (value, around) => {
    const of = expect(value.of, T.LIST | T.MAP | T.ENTITY, plain(around));
    const keys = (T.may(of, T.LIST) ? T.INTEGER : 0) | (T.may(of, T.MAP | T.ENTITY) ? T.STRING : 0);
    expect(value.at, keys || T.ANYTHING, plain(around));
    if (T.only(of, T.LIST)) return from(of, itemAt(of, value.at));
    if (of.fields && T.only(of, T.MAP)) return from(of, T.orNull(joined(Object.values(of.fields))));
    if (of.item && T.only(of, T.MAP)) return from(of, T.orNull(of.item));
    return T.only(of, T.ENTITY) ? T.PROPERTY : from(of, T.ANY);
  },
  slice: (value, around) => {
    const of = expect(value.of, T.LIST, plain(around));
    if (!value.from && !value.to) invalid("A slice needs a start or an end: list[1..], list[..3].", value);
    const ends = [value.from, value.to].map((end) => end && expect(end, T.INTEGER, plain(around)));
    return { kinds: T.LIST, nullable: of.nullable || ends.some((end) => end?.nullable), item: of.item, bare: of.bare };
  },
  list: ({ items }, around) => {
    const types = items.map((each) => infer(each, plain(around)));
    const item = joined(types);
    return { ...T.listOf(item), items: types, bare: item.bare };
  },
  map: ({ entries }, around) => {
    const fields = Object.fromEntries(entries.map(({ key, value }) => [key, infer(value, plain(around))]));
    return { ...T.sure(T.MAP), fields, bare: Object.values(fields).some((field) => field.bare) };
  },
  projection: (value, around) => {
    const of = expect(value.of, T.MAP | T.ENTITY, plain(around));
    const fields = Object.fromEntries(value.entries.map((each) => [each.key, infer(each.value, plain(around))]));
    return { kinds: T.MAP, nullable: of.nullable, ...(!value.all && { fields }) };
  },
  unary: unaryOf,
  binary: binaryOf,
  isNull: ({ value }, around) => {
    infer(value, plain(around));
    return T.sure(T.BOOLEAN);
  },
  hasLabels: ({ of }, around) => ({ kinds: T.BOOLEAN, nullable: expect(of, T.ENTITY, plain(around)).nullable }),
  call: callOf,
  countStar: (value, around) => {
    aggregating(value, around);
    return T.sure(T.INTEGER);
  },
  case: ({ subject, branches, otherwise }, around) => {
    if (subject) infer(subject, plain(around));
    for (const { when } of branches) subject ? infer(when, plain(around)) : condition(when, around);
    const results = branches.map(({ then }) => infer(then, plain(around)));
    return T.bare(joined([...results, otherwise ? infer(otherwise, plain(around)) : T.NULL]));
  },
  comprehension: ({ variable, list, where, map }, around) => {
    const of = expect(list, T.LIST, plain(around));
    const inside = within(around, [variable.name, of.item ?? T.ANY]);
    if (where) condition(where, inside);
    return T.bare({ kinds: T.LIST, nullable: of.nullable, item: map ? infer(map, plain(inside)) : of.item });
  },
  quantifier: ({ variable, list, where }, around) => {
    const of = expect(list, T.LIST, plain(around));
    const test = condition(where, within(around, [variable.name, of.item ?? T.ANY]));
    return { kinds: T.BOOLEAN, nullable: of.nullable || test.nullable };
  },
  reduce: ({ accumulator, from, variable, list, body }, around) => {
    const start = infer(from, plain(around));
    const of = expect(list, T.LIST, plain(around));
    const item: [string, T.Type] = [variable.name, of.item ?? T.ANY];
    const once = infer(body, within(plain(around), [accumulator.name, start], item));
    const type = T.either(start, infer(body, within(plain(around), [accumulator.name, T.either(start, once)], item)));
    return T.bare(orNullIf(of, type));
  },
  patternComprehension: ({ path, where, map }, around) => {
    const scope = bindPath(path, plain(around), "read");
    const inside = { ...plain(around), scope, aggregates: "misplaced" as const };
    if (where) condition(where, inside);
    return T.listOf(infer(map, inside));
  },
  patternPredicate: (value, around) => {
    if (!around.predicates)
      invalid(
        "A pattern can only be tested here as a condition; take a pattern comprehension or COUNT {} instead.",
        value,
      );
    const { elements } = value.path;
    for (const { variable } of elements)
      if (variable && !around.scope.has(variable.name))
        invalid(`Variable \`${variable.name}\` is not defined.`, variable);
    bindPath(value.path, plain(around), "read");
    return T.sure(T.BOOLEAN);
  },
  subquery: ({ which, query }, around) => {
    const { columns } = analyzeQuery(query, { ...plain(around), aggregates: "allowed" }, "subquery");
    if (which === "EXISTS") return T.sure(T.BOOLEAN);
    if (which === "COUNT") return T.sure(T.INTEGER);
    const [column, ...others] = columns ?? [];
    if (!column || others.length > 0) return invalid("COLLECT { } returns exactly one column.", query);
    return T.listOf(column[1]);
  },
};

/** Among nodes and other values it matters which; what else the items are, Neo4j does not tell apart either. */
function itemAt({ item = T.ANY, items, nullable }: T.Type, at: Expression): T.Type {
  const known = at.kind === "literal" && typeof at.value === "bigint" ? items?.at(Number(at.value)) : undefined;
  return known && !nullable && T.may(item, T.ENTITY | T.PATH) ? known : T.orNull(item);
}

export function aggregating(value: Expression, { aggregates }: Surroundings): void {
  if (aggregates === "nested") invalid("An aggregate cannot stand inside another.", value);
  if (aggregates === "misplaced") invalid("An aggregate can stand in RETURN and WITH only.", value);
}

/** What is taken out of something whose nodes are bare has bare nodes. */
const from = (of: T.Type, type: T.Type): T.Type => (of.bare ? { ...type, bare: true } : type);

const orNullIf = (of: T.Type, type: T.Type): T.Type => (of.nullable ? T.orNull(type) : type);

const within = (around: Surroundings, ...names: [string, T.Type][]): Surroundings => ({
  ...around,
  scope: withNames(around.scope, ...names),
  aggregates: around.aggregates === "allowed" ? "misplaced" : around.aggregates,
});
