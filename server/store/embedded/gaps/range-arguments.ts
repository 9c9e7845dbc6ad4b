import { at } from "../guard/make.ts";
import { nulls } from "../guard/mixing.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

export const rangeArguments = rule({
  id: "range-arguments",
  sentence: "range() refuses nulls and a step of 0, as Neo4j does.",
  why: "The engine gives null.",
  example: "RETURN range(1, 3, 0) AS numbers",
  does: "refuses",
  at: ["call"],
  change(call, { fail }) {
    if (call.name.toLowerCase() !== "range") return undefined;
    const make = at(call);
    const unknown = nulls(make, ...call.args);
    const step = call.args[2];
    const isOpen = step && (step.kind !== "literal" || step.value === 0n);
    const zero = isOpen ? [make.binary("=", step, make.integer(0), T.maybe(T.BOOLEAN))] : [];
    if (unknown.length + zero.length === 0) return undefined;
    const branches = [
      ...unknown.map((each) => [each, fail("range() was given a null.", call, "query-invalid")] as const),
      ...zero.map((each) => [each, fail("The step of range() cannot be 0.", step ?? call, "query-invalid")] as const),
    ];
    return make.choose(
      branches.map(([when, then]) => [when, then]),
      call,
    );
  },
});
