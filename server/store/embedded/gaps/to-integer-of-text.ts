import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { once } from "../guard/once.ts";
import * as T from "../guard/types.ts";

export const toIntegerOfText = forCalls(
  ["tointeger"],
  {
    id: "to-integer-of-text",
    sentence: "toInteger() of a text takes fractions and exponents too.",
    why: "The engine gives null for toInteger('1.7').",
    example: "RETURN toInteger('1.7') AS number",
    does: "rewrites",
  },
  (call, { fresh }) => {
    if (!T.may(call.args[0].type, T.STRING)) return undefined;
    const make = at(call);
    const type = T.maybe(T.INTEGER);
    return once(call.args, fresh, (value = call.args[0]) => {
      const direct = { ...call, args: [value] };
      const throughFloat = make.call("toInteger", type, make.call("toFloat", T.maybe(T.FLOAT), value));
      const either = make.call("coalesce", type, direct, throughFloat);
      return T.only(value.type, T.STRING) ? either : make.choose([[make.isTyped(value, "STRING"), either]], direct);
    });
  },
);
