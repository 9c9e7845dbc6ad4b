import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import * as T from "../guard/types.ts";

export const rangeStep = forCalls(
  ["range"],
  {
    id: "range-step",
    sentence: "range() refuses a step of 0, as Neo4j does.",
    why: "The engine gives null.",
    example: "RETURN range(1, 3, 0) AS numbers",
    does: "refuses",
  },
  (call, { fail }) => {
    const step = call.args[2];
    if (!step || (step.kind === "literal" && step.value !== 0n)) return undefined;
    const make = at(call);
    const zero = make.binary("=", step, make.integer(0), T.maybe(T.BOOLEAN));
    return make.choose([[zero, fail("The step of range() cannot be 0.", step, "query-invalid")]], call);
  },
);
