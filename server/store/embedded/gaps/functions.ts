/** Functions that the engine computes otherwise for some arguments, one record each. */

import { floatText } from "../guard/float-text.ts";
import { isAggregate } from "../guard/functions.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { once } from "../guard/once.ts";
import { type Context, type Rule, rule } from "../guard/rule.ts";
import type { Call, Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

type Change = (call: Call & { args: [Expression, ...Expression[]] }, context: Context) => Expression | undefined;

/** A rule for calls of some functions; names in lower case. */
const forCalls = (
  names: string[],
  record: Pick<Rule, "id" | "sentence" | "why" | "example" | "does">,
  change: Change,
): Rule =>
  rule({
    ...record,
    at: ["call"],
    change: (call, context) =>
      names.includes(call.name.toLowerCase()) &&
      call.args.length > 0 &&
      (isAggregate(call.name) || !T.isNull(call.args[0]?.type))
        ? change(call as Parameters<Change>[0], context)
        : undefined,
  });

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

export const roundHalves = forCalls(
  ["round"],
  {
    id: "round-halves",
    sentence: "round() takes negative halves up, as Neo4j does; a number of digits is refused.",
    why: "The engine rounds -1.5 to -2.",
    example: "RETURN round(-1.5) AS rounded",
    does: "rewrites",
  },
  (call, { fresh }) => {
    if (call.args.length > 1) refuse("The embedded store rounds to whole numbers only: round(x).", call);
    const make = at(call);
    const truth = T.sure(T.BOOLEAN);
    return once(call.args, fresh, (value = call.args[0]) => {
      const floor = make.call("floor", T.sure(T.FLOAT), value);
      const half = make.binary("=", make.binary("-", value, floor, T.sure(T.FLOAT)), make.literal(0.5), truth);
      const negative = make.binary("<", value, make.integer(0), truth);
      return make.choose([[make.all(negative, half), make.call("ceil", T.sure(T.FLOAT), value)]], {
        ...call,
        args: [value],
      });
    });
  },
);

export const splitByNothing = forCalls(
  ["split"],
  {
    id: "split-by-nothing",
    sentence: "The embedded store does not split a text by an empty one.",
    why: "The engine puts an empty text before the first character and behind the last.",
    example: "RETURN split('ab', '') AS letters",
    does: "refuses",
  },
  (call, { fail }) => {
    const [, by] = call.args;
    if (!by || (by.kind === "literal" && by.value !== "")) return undefined;
    const make = at(call);
    const sentence = "The embedded store does not split a text by an empty one.";
    if (by.kind === "literal") refuse(sentence, by);
    return make.choose([[make.binary("=", by, make.literal(""), T.maybe(T.BOOLEAN)), fail(sentence, by)]], call);
  },
);

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
