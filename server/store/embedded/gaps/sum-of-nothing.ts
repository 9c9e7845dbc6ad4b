import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import * as T from "../guard/types.ts";

export const sumOfNothing = forCalls(
  ["sum"],
  {
    id: "sum-of-nothing",
    sentence: "sum() of no values is 0.",
    why: "The engine gives null.",
    example: "UNWIND [] AS x RETURN sum(x) AS total",
    does: "rewrites",
  },
  (call) => {
    const make = at(call);
    return make.call("coalesce", T.sure(T.NUMBER), call, make.integer(0));
  },
);
