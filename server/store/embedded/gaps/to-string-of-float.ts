import { floatText } from "../guard/float-text.ts";
import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { once } from "../guard/once.ts";
import * as T from "../guard/types.ts";

export const toStringOfFloat = forCalls(
  ["tostring"],
  {
    id: "to-string-of-float",
    sentence: "toString() of a float writes 1.0; very large and very small ones are refused.",
    why: "The engine writes 1.0 as '1' and 1e20 in full.",
    example: "RETURN toString(1.0) AS text",
    does: "rewrites",
  },
  (call, context) => {
    if (!T.may(call.args[0].type, T.FLOAT)) return undefined;
    return once(call.args, context.fresh, (value = call.args[0]) => {
      const make = at(call);
      return make.choose([[make.isTyped(value, "FLOAT"), floatText(value, context)]], { ...call, args: [value] });
    });
  },
);
