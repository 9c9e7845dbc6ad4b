import { at } from "../guard/make.ts";
import { entityMeetsNumber, inside, mixes, nulls, unlike } from "../guard/mixing.ts";
import { refuse } from "../guard/objection.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Binary, Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const mixedEquality = rule({
  id: "mixed-equality",
  sentence: "Values of different types are told apart before they are compared with = and <>.",
  why: "The engine takes '1' for 1, also inside of lists and maps.",
  example: "RETURN '1' = 1 AS equal",
  does: "rewrites",
  at: ["binary"],
  change: (node, context) => (node.operator === "=" || node.operator === "<>" ? equality(node, context) : undefined),
});

const ENTITIES = "The embedded store does not compare values that may be nodes with values that may be numbers.";
const INSIDE = "The embedded store does not compare lists and maps that may hold nulls or values of different types.";

function equality(node: Binary, context: Context): Expression | undefined {
  const { operator, left, right, loose } = node;
  const [a, b] = [left.type ?? T.ANY, right.type ?? T.ANY];
  if (T.isNull(a) || T.isNull(b)) return undefined;
  const make = at(node);
  if (entityMeetsNumber(a, b)) refuse(ENTITIES, node);
  const deep = inside(a, b);
  if (deep === "wrong" && left.kind === right.kind && (left.kind === "list" || left.kind === "map"))
    return written(node, pairs(left, right), context);
  const differ = [
    ...(mixes(a, b) ? [unlike(make, left, right)] : []),
    ...(deep === "typed" ? [unlike(make, left, right, "LIST<STRING>", T.LIST)] : []),
  ];
  const collections = T.LIST | T.MAP;
  if (deep === "wrong" && T.only(a, collections) && T.only(b, collections)) refuse(INSIDE, node);
  if (differ.length === 0 && deep !== "wrong") return undefined;
  if (loose && operator === "=" && deep !== "wrong") return make.all(node, ...differ.map(make.not));
  const unequal = make.literal(operator === "<>");
  const branches: [Expression, Expression][] = [];
  const missing = nulls(make, left, right);
  if (missing.length > 0) branches.push([make.any(...missing), make.literal(null)]);
  for (const each of differ) branches.push([each, unequal]);
  if (deep === "wrong")
    for (const [kind, type] of [
      [T.LIST, "LIST"],
      [T.MAP, "MAP"],
    ] as const)
      if (T.may(a, kind) && T.may(b, kind))
        branches.push([make.all(make.isTyped(left, type), make.isTyped(right, type)), context.fail(INSIDE, node)]);
  return make.choose(branches, node);
}

/** What is compared with what in two lists or maps that are written out; undefined where they differ at once. */
function pairs(left: Expression, right: Expression): [Expression, Expression][] | undefined {
  if (left.kind === "list" && right.kind === "list") {
    if (left.items.length !== right.items.length) return undefined;
    return left.items.map((item, i) => [item, right.items[i] as Expression]);
  }
  if (left.kind !== "map" || right.kind !== "map") return undefined;
  const others = new Map(right.entries.map(({ key, value }) => [key, value]));
  if (left.entries.length !== others.size || !left.entries.every(({ key }) => others.has(key))) return undefined;
  return left.entries.map(({ key, value }) => [value, others.get(key) as Expression]);
}

/** Equal where all pairs are. */
function written(node: Binary, found: [Expression, Expression][] | undefined, context: Context): Expression {
  const make = at(node);
  if (!found) return make.literal(node.operator === "<>");
  const each = found.map(([x, y]) => {
    const pair = make.binary("=", x, y, T.maybe(T.BOOLEAN));
    return equality(pair as Binary, context) ?? pair;
  });
  const all = make.all(make.literal(true), ...each);
  return node.operator === "=" ? all : make.not(all);
}
