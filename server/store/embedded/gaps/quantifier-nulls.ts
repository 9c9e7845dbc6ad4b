import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { Expression, Quantifier } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const quantifierNulls = rule({
  id: "quantifier-nulls",
  sentence: "all, any, none and single are unknown where a null leaves them open.",
  why: "The engine counts a condition that is null as false.",
  example: "RETURN any(x IN [null] WHERE x = 1) AS found",
  does: "rewrites",
  at: ["quantifier"],
  change(node) {
    const { which, where, list, loose } = node;
    if (!(where.type ?? T.ANY).nullable) return undefined;
    if (loose && (which === "any" || which === "all")) return undefined;
    const make = at(node);
    const some = (condition: Expression): Expression => ({
      ...node,
      which: "any",
      where: condition,
      type: T.sure(T.BOOLEAN),
    });
    const unknown: [Expression, Expression] = [some(make.isNull(where)), make.literal(null)];
    const branches: [Expression, Expression][] =
      list.type?.nullable === false ? [] : [[make.isNull(list), make.literal(null)]];
    if (which === "any")
      return make.choose([...branches, [some(where), make.literal(true)], unknown], make.literal(false));
    if (which === "single") return make.choose([...branches, [more(node), make.literal(false)], unknown], node);
    const against = which === "all" ? make.not(where) : where;
    return make.choose([...branches, [some(against), make.literal(false)], unknown], make.literal(true));
  },
});

/** More than one item passes. */
function more(node: Quantifier): Expression {
  const make = at(node);
  const { variable, list, where } = node;
  const passing: Expression = {
    kind: "comprehension",
    start: node.start,
    end: node.end,
    variable,
    list,
    where,
    type: list.type,
  };
  return make.binary(">", make.call("size", T.sure(T.INTEGER), passing), make.integer(1), T.sure(T.BOOLEAN));
}
