import { at, type Maker } from "../guard/make.ts";
import { nulls } from "../guard/mixing.ts";
import { once } from "../guard/once.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const slices = rule({
  id: "slices",
  sentence: "Bounds of list slices that are negative or null are worked out beforehand.",
  why: "The engine counts negative bounds from the start, and takes null for no bound.",
  example: "RETURN [1, 2, 3][-2..] AS last, [1, 2, 3][0..null] AS unknown",
  does: "rewrites",
  at: ["slice"],
  change(node, { fresh }) {
    const { of, from, to } = node;
    const bounds = [from, to].filter((bound) => bound !== undefined);
    if (bounds.every(isPlain)) return undefined;
    const make = at(node);
    return once([of, ...bounds], fresh, (list = of, ...ends) => {
      const [first, second] = from ? ends : [undefined, ends[0]];
      const size = make.call("size", T.sure(T.INTEGER), list);
      const sliced: Expression = {
        ...node,
        of: list,
        from: first && fromStart(make, first, size),
        to: second && fromStart(make, second, size),
      };
      const missing = nulls(make, list, ...ends);
      return missing.length > 0 ? make.choose([[make.any(...missing), make.literal(null)]], sliced) : sliced;
    });
  },
});

const isPlain = (bound: Expression) => bound.kind === "literal" && typeof bound.value === "bigint" && bound.value >= 0n;

function fromStart(make: Maker, bound: Expression, size: Expression): Expression {
  if (isPlain(bound)) return bound;
  const counted = make.binary("+", size, bound, T.sure(T.INTEGER));
  const below = (value: Expression) => make.binary("<", value, make.integer(0), T.sure(T.BOOLEAN));
  return make.choose(
    [
      [make.not(below(bound)), bound],
      [below(counted), make.integer(0)],
    ],
    counted,
  );
}
