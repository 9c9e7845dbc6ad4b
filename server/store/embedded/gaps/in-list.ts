import { at, type Maker } from "../guard/make.ts";
import { entityMeetsNumber, inside, mixes } from "../guard/mixing.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const inList = rule({
  id: "in-list",
  sentence: "IN looks only at values of the same type, and null IN [] is false.",
  why: "The engine takes '1' for 1, and finds null IN [] unknown.",
  example: "RETURN '1' IN [1] AS found, null IN [] AS nothing",
  does: "rewrites",
  at: ["binary"],
  change(node, { fresh, fail }) {
    const { operator, left, right, loose } = node;
    if (operator !== "IN" || T.isNull(right.type)) return undefined;
    const make = at(node);
    const [a, list] = [left.type ?? T.ANY, right.type ?? T.ANY];
    const item = list.item ?? T.ANY;
    if (entityMeetsNumber(a, item)) refuse(ENTITIES, node);
    const collections = T.LIST | T.MAP;
    const deep = T.may(item, collections) && T.may(a, collections) && inside(a, item) !== "right";
    if (deep && right.kind === "list") {
      const equal = right.items.map((each) => make.binary("=", left, each, T.maybe(T.BOOLEAN)));
      return make.any(make.literal(false), ...equal);
    }
    if (deep && T.only(a, collections)) refuse(INSIDE, node);
    const missing: [Expression, Expression] = [make.isNull(left), noneOrUnknown(make, right)];
    const branches: [Expression, Expression][] = a.nullable && !loose ? [missing] : [];
    if (deep)
      for (const [kind, type] of [
        [T.LIST, "LIST"],
        [T.MAP, "MAP"],
      ] as const)
        if (T.may(a, kind) && T.may(item, kind)) branches.push([make.isTyped(left, type), fail(INSIDE, node)]);
    if (!mixes(a, item)) return branches.length > 0 ? make.choose(branches, node) : undefined;
    if (!item.nullable && loose && branches.length === 0) {
      if (T.only(item, T.STRING)) return make.all(node, make.isTyped(left, "STRING"));
      if (!T.may(item, T.STRING)) return make.all(node, make.not(make.isTyped(left, "STRING")));
    }
    const text = make.isTyped(left, "STRING");
    return make.choose([...branches, [text, among(true)]], among(false));

    function among(texts: boolean): Expression {
      const name = fresh();
      const each = make.variable(name, item);
      const test = make.isTyped(each, "STRING");
      const where = make.any(texts ? test : make.not(test), make.isNull(each));
      const variable = make.name(name);
      const kept: Expression = {
        kind: "comprehension",
        start: node.start,
        end: node.end,
        variable,
        list: right,
        where,
        type: list,
      };
      return { ...node, right: kept };
    }
  },
});

const ENTITIES = "The embedded store does not look for values that may be nodes among values that may be numbers.";
const INSIDE = "The embedded store does not look for lists and maps that may hold nulls or values of different types.";

function noneOrUnknown(make: Maker, list: Expression): Expression {
  const size = make.call("size", T.maybe(T.INTEGER), list);
  return make.choose(
    [[make.binary("=", size, make.integer(0), T.maybe(T.BOOLEAN)), make.literal(false)]],
    make.literal(null),
  );
}
