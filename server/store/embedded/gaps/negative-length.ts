import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import * as T from "../guard/types.ts";

export const negativeLength = forCalls(
  ["substring", "left", "right"],
  {
    id: "negative-length",
    sentence: "substring(), left() and right() refuse negative numbers, as Neo4j does.",
    why: "The engine counts them as 0.",
    example: "RETURN substring('hello', -1) AS part",
    does: "refuses",
  },
  (call, { fail }) => {
    const open = call.args
      .slice(1)
      .filter((arg) => !(arg.kind === "literal" && typeof arg.value === "bigint" && arg.value >= 0n));
    if (open.length === 0) return undefined;
    const make = at(call);
    const negative = open.map((arg) => make.binary("<", arg, make.integer(0), T.maybe(T.BOOLEAN)));
    return make.choose(
      [[make.any(...negative), fail(`${call.name}() takes no negative numbers.`, call, "query-invalid")]],
      call,
    );
  },
);
