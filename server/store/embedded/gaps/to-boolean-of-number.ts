import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { once } from "../guard/once.ts";
import * as T from "../guard/types.ts";

export const toBooleanOfNumber = forCalls(
  ["toboolean"],
  {
    id: "to-boolean-of-number",
    sentence: "toBoolean() of a number is whether it is not 0.",
    why: "The engine gives null for toBoolean(1).",
    example: "RETURN toBoolean(1) AS truth",
    does: "rewrites",
  },
  (call, { fresh }) => {
    if (!T.may(call.args[0].type, T.INTEGER)) return undefined;
    const make = at(call);
    return once(call.args, fresh, (value = call.args[0]) =>
      make.choose([[make.isTyped(value, "INTEGER"), make.binary("<>", value, make.integer(0), T.sure(T.BOOLEAN))]], {
        ...call,
        args: [value],
      }),
    );
  },
);
