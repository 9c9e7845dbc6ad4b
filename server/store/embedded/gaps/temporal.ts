import { at } from "../guard/make.ts";
import { invalid, refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

const MAKERS = ["date", "time", "localtime", "datetime", "localdatetime", "duration"];
const DAYS =
  "The embedded store makes dates of whole days only: date('2025-02-11') or date({year: 2025, month: 2, day: 11}).";
const OTHERS = "The embedded store has no times, date-times and durations: keep them as texts.";

export const temporalValues = rule({
  id: "temporal-values",
  sentence: `${DAYS} ${OTHERS}`,
  why: "The engine reads some forms of dates and times wrongly or as null, and hands times out without their fractions and zones.",
  example: "RETURN datetime('2025-02-11T10:00:00Z') AS start",
  does: "refuses",
  at: ["call"],
  change(call, { params, fail }) {
    const name = call.name.toLowerCase();
    if (!MAKERS.includes(name)) return undefined;
    const [arg] = call.args;
    const make = at(call);
    if (!arg || T.isNull(arg.type)) return make.literal(null);
    if (name !== "date") return refuse(OTHERS, call);
    if (T.only(arg.type, T.DATE)) return arg;
    const text =
      arg.kind === "map"
        ? written(arg)
        : arg.kind === "literal"
          ? arg.value
          : arg.kind === "parameter"
            ? params[arg.name]
            : undefined;
    if (typeof text === "string") {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return refuse(DAYS, arg);
      if (!exists(text)) invalid(`There is no day ${text}.`, arg);
      return { ...call, args: [{ ...make.literal(text), start: arg.start, end: arg.end }] };
    }
    if (!T.only(arg.type, T.STRING) && arg.type?.kinds !== T.PROPERTY.kinds) return refuse(DAYS, arg);
    const whole = make.binary("=~", arg, make.literal("\\d{4}-\\d{2}-\\d{2}"), T.maybe(T.BOOLEAN));
    const wrong = make.any(make.not(make.isTyped(arg, "STRING")), make.not(whole), make.isNull(call));
    return make.choose(
      [
        [make.isNull(arg), make.literal(null)],
        [wrong, fail(DAYS, arg)],
      ],
      call,
    );
  },
});

function written(map: Expression & { kind: "map" }): string | undefined {
  const fields: Record<string, number> = { month: 1, day: 1 };
  for (const { key, value } of map.entries) {
    if (!["year", "month", "day"].includes(key) || value.kind !== "literal" || typeof value.value !== "bigint")
      return undefined;
    fields[key] = Number(value.value);
  }
  const { year, month = 1, day = 1 } = fields;
  if (year === undefined || year < 1 || year > 9999) return undefined;
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

const exists = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

export const temporalArithmetic = rule({
  id: "temporal-arithmetic",
  sentence: "The embedded store compares dates and reads their year, month and day, and does nothing else with them.",
  why: "The engine's arithmetic of dates and durations, and most of their parts, are not Neo4j's.",
  example: "WITH date('2025-02-11') AS day RETURN day.week AS week",
  does: "refuses",
  at: ["binary", "property", "unary"],
  change(node) {
    if (node.kind === "property") {
      const type = node.of.type ?? T.ANY;
      if (type.kinds === 0 || !T.only(type, T.TEMPORAL)) return undefined;
      if (!T.only(type, T.DATE) || !["year", "month", "day"].includes(node.key) || node.of.kind === "call")
        refuse(temporalArithmetic.sentence, node);
      return undefined;
    }
    const operands = node.kind === "binary" ? [node.left, node.right] : [node.value];
    if (!["+", "-", "*", "/"].includes(node.operator)) return undefined;
    if (operands.some(({ type = T.ANY }) => type.kinds !== 0 && T.only(type, T.TEMPORAL)))
      refuse(temporalArithmetic.sentence, node);
    return undefined;
  },
});
