import { at } from "../guard/make.ts";
import { entityMeetsNumber, mixes, nulls, unlike } from "../guard/mixing.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const mixedOrder = rule({
  id: "mixed-order",
  sentence:
    "Values of different types are told apart before they are compared with < and >, and true is more than false.",
  why: "The engine takes '1' for 1, and finds no order of truth values, lists and maps.",
  example: "RETURN '1' < 2 AS less, true > false AS more",
  does: "rewrites",
  at: ["binary"],
  change(node, { fail }) {
    const { operator, left, right, loose } = node;
    if (operator !== "<" && operator !== ">" && operator !== "<=" && operator !== ">=") return undefined;
    const [a, b] = [left.type ?? T.ANY, right.type ?? T.ANY];
    if (T.isNull(a) || T.isNull(b)) return undefined;
    const make = at(node);
    const both = (kind: number) => T.may(a, kind) && T.may(b, kind);
    const orderless = T.LIST | T.MAP | T.ENTITY | T.PATH;
    if (both(orderless) && T.only(a, orderless) && T.only(b, orderless)) refuse(ORDERLESS, node);
    if (entityMeetsNumber(a, b)) refuse(ORDERLESS, node);
    const mixed = mixes(a, b);
    if (!mixed && !both(T.BOOLEAN) && !both(T.LIST) && !both(T.MAP)) return undefined;
    if (loose && !both(T.BOOLEAN | T.LIST | T.MAP)) return make.all(node, make.not(unlike(make, left, right)));
    const branches: [Expression, Expression][] = [];
    const missing = nulls(make, left, right);
    if (missing.length > 0) branches.push([make.any(...missing), make.literal(null)]);
    if (mixed) branches.push([unlike(make, left, right), make.literal(null)]);
    if (both(T.BOOLEAN)) branches.push([pair(make, node, "BOOLEAN", T.BOOLEAN), truths(make, operator, left, right)]);
    for (const [kind, type] of [
      [T.LIST, "LIST"],
      [T.MAP, "MAP"],
    ] as const)
      if (both(kind)) branches.push([pair(make, node, type, kind), fail(ORDERLESS, node)]);
    return make.choose(branches, node);
  },
});

const ORDERLESS = "The embedded store has no order of lists, maps, nodes, relationships and paths.";

function pair(make: ReturnType<typeof at>, node: { left: Expression; right: Expression }, type: string, kind: number) {
  const tests = [node.left, node.right]
    .filter((side) => !T.only(side.type, kind))
    .map((side) => make.isTyped(side, type));
  return tests.length > 0 ? make.all(...tests) : make.literal(true);
}

/** Of truth values that are not null. */
function truths(
  make: ReturnType<typeof at>,
  operator: "<" | ">" | "<=" | ">=",
  left: Expression,
  right: Expression,
): Expression {
  const truth = (value: Expression): Expression => ({ ...value, type: T.sure(T.BOOLEAN) });
  const [a, b] = [truth(left), truth(right)];
  if (operator === "<") return make.all(make.not(a), b);
  if (operator === ">") return make.all(a, make.not(b));
  return operator === "<=" ? make.any(make.not(a), b) : make.any(a, make.not(b));
}
