import type { Value } from "../../../contract/typed.ts";
import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

const toFloat = (value: Expression) => at(value).call("toFloat", T.maybe(T.FLOAT), value);

export const floatParameters = rule({
  id: "float-parameters",
  sentence: "Whole floats in parameters are made floats again; inside of maps and nested lists they are refused.",
  why: "Its JavaScript interface takes 3.0 for the integer 3, of which the half is 1.",
  example: "RETURN $three / 2 AS half",
  does: "rewrites",
  at: ["parameter"],
  change(node, { params, fresh }) {
    const value = params[node.name];
    if (value === undefined || !holdsWholeFloat(value)) return undefined;
    if (isFloat(value)) return toFloat(node);
    if (!Array.isArray(value) || !value.every((item) => item === null || isFloat(item)))
      return refuse("The embedded store takes no floats without a fraction inside of maps and nested lists.", node);
    const make = at(node);
    const item = make.name(fresh());
    const map = toFloat(make.variable(item.name, T.maybe(T.FLOAT)));
    const { start, end, type } = node;
    return { kind: "comprehension", start, end, variable: item, list: node, map, type };
  },
});

export const floorOfInteger = forCalls(
  ["floor", "ceil"],
  {
    id: "floor-of-integer",
    sentence: "floor() and ceil() of an integer are floats.",
    why: "The engine gives an integer, of which the half is one too.",
    example: "RETURN floor(3) / 2 AS half",
    does: "rewrites",
  },
  (call) => (T.may(call.args[0].type, T.INTEGER) ? { ...call, args: [toFloat(call.args[0])] } : undefined),
);

const isFloat = (value: Value): boolean => (value as { $type?: unknown } | null)?.$type === "Float";

function holdsWholeFloat(value: Value): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isFloat(value)) return Number.isInteger(Number((value as { _value: string })._value));
  return Object.values(value).some((each) => holdsWholeFloat(each as Value));
}
