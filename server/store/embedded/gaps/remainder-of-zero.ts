import { at } from "../guard/make.ts";
import { once } from "../guard/once.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

export const remainderOfZero = rule({
  id: "remainder-of-zero",
  sentence: "The remainder of a division by 0.0 is NaN.",
  why: "The engine gives null.",
  example: "UNWIND [2, 0.0] AS x RETURN 5 % x AS rest",
  does: "rewrites",
  at: ["binary"],
  change(node, { fresh }) {
    const { operator, left, right } = node;
    if (operator !== "%" || ![left, right].some(({ type = T.ANY }) => T.may(type, T.FLOAT))) return undefined;
    const make = at(node);
    const truth = T.sure(T.BOOLEAN);
    return once([left, right], fresh, (a = left, b = right) => {
      const isZero = make.binary("=", b, make.integer(0), truth);
      const isFloat = make.any(make.isTyped(a, "FLOAT"), make.isTyped(b, "FLOAT"));
      const zero = make.literal(0.0);
      const nan = make.binary("/", zero, zero, T.sure(T.FLOAT));
      const when = make.all(make.not(make.isNull(a)), isFloat, isZero);
      return make.choose([[when, nan]], { ...node, left: a, right: b });
    });
  },
});
