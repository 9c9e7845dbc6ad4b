/** A tree as the engine is to read it. Everything that has an operator is in parentheses, so nothing binds otherwise. */
import type { Expression, Labels, NodeOf } from "../tree.ts";
import { query } from "./clauses.ts";
import { quoted, text } from "./names.ts";
import { path } from "./patterns.ts";

export function expression(value: Expression): string {
  return (PRINT[value.kind] as (value: Expression) => string)(value);
}

const list = (values: Expression[]) => values.map(expression).join(", ");
const entries = (of: NodeOf<"map"> | NodeOf<"projection">) =>
  of.entries.map(({ key, value }) => `${quoted(key)}: ${expression(value)}`);
const optional = (value: Expression | undefined, before = "") => (value ? before + expression(value) : "");

const PRINT: { [K in Expression["kind"]]: (value: NodeOf<K>) => string } = {
  literal: ({ value }) => literal(value),
  parameter: ({ name }) => `$${quoted(name)}`,
  variable: ({ name }) => quoted(name),
  property: ({ of, key }) => `${expression(of)}.${quoted(key)}`,
  index: ({ of, at }) => `${expression(of)}[${expression(at)}]`,
  slice: ({ of, from, to }) => `${expression(of)}[${optional(from)}..${optional(to)}]`,
  list: ({ items }) => `[${list(items)}]`,
  map: (map) => `{${entries(map).join(", ")}}`,
  projection: (map) => `${expression(map.of)} {${[...(map.all ? [".*"] : []), ...entries(map)].join(", ")}}`,
  unary: ({ operator, value }) => `(${operator} ${expression(value)})`,
  binary: ({ operator, left, right }) => `(${expression(left)} ${operator} ${expression(right)})`,
  isNull: ({ value, negated }) => `(${expression(value)} IS ${negated ? "NOT " : ""}NULL)`,
  hasLabels: ({ of, labels }) => `(${expression(of)}:${conjunction(labels)})`,
  call: ({ name, distinct, args }) => `${name}(${distinct ? "DISTINCT " : ""}${list(args)})`,
  countStar: () => "count(*)",
  case: ({ subject, branches, otherwise }) =>
    `CASE${optional(subject, " ")}${branches
      .map(({ when, then }) => ` WHEN ${expression(when)} THEN ${expression(then)}`)
      .join("")}${optional(otherwise, " ELSE ")} END`,
  comprehension: ({ variable, list, where, map }) =>
    `[${quoted(variable.name)} IN ${expression(list)}${optional(where, " WHERE ")}${optional(map, " | ")}]`,
  quantifier: ({ which, variable, list, where }) =>
    `${which}(${quoted(variable.name)} IN ${expression(list)} WHERE ${expression(where)})`,
  reduce: ({ accumulator, from, variable, list, body }) =>
    `reduce(${quoted(accumulator.name)} = ${expression(from)}, ${quoted(variable.name)} IN ${expression(list)} | ${expression(body)})`,
  patternComprehension: (of) => `[${path(of.path)}${optional(of.where, " WHERE ")} | ${expression(of.map)}]`,
  patternPredicate: (of) => path(of.path),
  subquery: ({ which, query: inner }) => `${which} { ${query(inner)} }`,
};

function literal(value: null | boolean | bigint | number | string): string {
  if (typeof value === "string") return text(value);
  if (typeof value !== "number") return String(value).toUpperCase();
  const digits = String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

/** The engine knows `:A:B` only; gaps/label-expressions.ts has written everything else differently. */
export function conjunction(labels: Labels): string {
  if (labels.kind === "label") return quoted(labels.name);
  return labels.kind === "labelTerm" ? labels.parts.map(conjunction).join(labels.operator === "|" ? "|" : ":") : "%";
}
