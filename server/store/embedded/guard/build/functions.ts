import type * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Call, Expression } from "../tree.ts";
import { expression } from "./expressions.ts";
import { nameOf, span } from "./names.ts";

export function call(context: P.FunctionInvocationContext): Expression {
  const args = context.functionArgument().map((each) => expression(each.expression()));
  const [first] = args;
  const name = functionName(context.functionName());
  // exists((a)-->(b)) is the pattern itself.
  if (name.toLowerCase() === "exists" && first?.kind === "patternPredicate") return first;
  return { kind: "call", ...span(context), name, distinct: context.DISTINCT() !== null, args };
}

function functionName(context: P.FunctionNameContext): string {
  return [...context.namespace().symbolicNameString(), context.symbolicNameString()].map(nameOf).join(".");
}

export function trim(context: P.TrimFunctionContext): Call {
  if (context.FROM()) refuse("The embedded store trims white space only: trim(text).", span(context));
  const { _trimSource } = context;
  const args = _trimSource ? [expression(_trimSource)] : [];
  return { kind: "call", ...span(context), name: "trim", distinct: false, args };
}

export function normalize(context: P.NormalizeFunctionContext): Call {
  if (context.normalForm()) refuse("The embedded store normalizes to NFC only: normalize(text).", span(context));
  return {
    kind: "call",
    ...span(context),
    name: "normalize",
    distinct: false,
    args: [expression(context.expression())],
  };
}
