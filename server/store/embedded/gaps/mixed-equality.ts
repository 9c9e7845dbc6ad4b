import { at } from "../guard/make.ts";
import { inside, mixes, nulls, unlike } from "../guard/mixing.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const mixedEquality = rule({
  id: "mixed-equality",
  sentence: "Values of different types are told apart before they are compared with = and <>.",
  why: "The engine takes '1' for 1, also inside of lists and maps.",
  example: "RETURN '1' = 1 AS equal",
  does: "rewrites",
  at: ["binary"],
  change(node, { fail }) {
    const { operator, left, right, loose } = node;
    if (operator !== "=" && operator !== "<>") return undefined;
    const [a, b] = [left.type ?? T.ANY, right.type ?? T.ANY];
    if (T.isNull(a) || T.isNull(b)) return undefined;
    const make = at(node);
    const deep = inside(a, b);
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
    if (deep === "wrong") {
      for (const [kind, type] of [
        [T.LIST, "LIST"],
        [T.MAP, "MAP"],
      ] as const)
        if (T.may(a, kind) && T.may(b, kind))
          branches.push([make.all(make.isTyped(left, type), make.isTyped(right, type)), fail(INSIDE, node)]);
    }
    return make.choose(branches, node);
  },
});

const INSIDE = "The embedded store does not compare lists and maps that may hold nulls or values of different types.";
