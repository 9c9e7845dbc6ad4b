import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import * as T from "../guard/types.ts";

export const deviationOfOne = forCalls(
  ["stdev"],
  {
    id: "deviation-of-one",
    sentence: "stDev() of one value is 0.0.",
    why: "The engine gives null.",
    example: "UNWIND [1] AS x RETURN stDev(x) AS deviation",
    does: "rewrites",
  },
  (call) => {
    const make = at(call);
    const count = { ...call, name: "count", type: T.sure(T.INTEGER) };
    const alone = make.binary("=", count, make.integer(1), T.sure(T.BOOLEAN));
    return make.choose([[alone, make.literal(0.0)]], call);
  },
);
