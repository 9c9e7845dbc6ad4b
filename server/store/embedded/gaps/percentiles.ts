import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";

export const percentiles = forCalls(
  ["percentilecont", "percentiledisc"],
  {
    id: "percentiles",
    sentence: "percentileCont() and percentileDisc() take their percentile as a number or a parameter.",
    why: "The engine takes 0.5 for any that is not written out.",
    example: "UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, $percentile) AS p",
    does: "rewrites",
  },
  (call, { params }) => {
    const [value, percentile] = call.args;
    if (!percentile) return undefined;
    const given =
      percentile.kind === "parameter"
        ? numberIn(params[percentile.name])
        : percentile.kind === "literal"
          ? Number(percentile.value)
          : undefined;
    if (given === undefined)
      return refuse("The embedded store takes a percentile as a number or a parameter only.", percentile);
    if (!(given >= 0 && given <= 1)) refuse("A percentile is a number from 0.0 to 1.0.", percentile);
    return { ...call, args: [value, at(percentile).literal(given)] };
  },
);

function numberIn(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  const typed = value as { $type?: string; _value?: string } | null | undefined;
  return typed?.$type === "Float" || typed?.$type === "Integer" ? Number(typed._value) : undefined;
}
