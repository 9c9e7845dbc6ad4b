import type { ParserRuleContext } from "antlr4ng";
import type { ParameterContext, SymbolicNameStringContext, VariableContext } from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Name, Parameter, Span, Variable } from "../tree.ts";

/** Where a context stands, in code points as ANTLR counts; an objection turns them into UTF-16 units. */
export function span(context: ParserRuleContext): Span {
  const start = context.start?.start ?? 0;
  return { start, end: Math.max(start, (context.stop?.stop ?? start - 1) + 1) };
}

/** As it is written, with its spaces. */
export function textOf(context: ParserRuleContext): string {
  const { start, end } = span(context);
  return context.start?.inputStream?.getTextFromRange(start, end - 1) ?? "";
}

/** A name without its backticks and escapes. */
export function nameOf(context: ParserRuleContext): string {
  const text = context.getText();
  if (!text.startsWith("`")) return text;
  const name = text
    .slice(1, -1)
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  if (name.includes("`") || name === "")
    refuse("The embedded store has no names that are empty or have a backtick in them.", span(context));
  return name;
}

export const name = (context: SymbolicNameStringContext | VariableContext): Name => ({
  kind: "name",
  ...span(context),
  name: nameOf(context),
});

export const variable = (context: VariableContext): Variable => ({
  kind: "variable",
  ...span(context),
  name: nameOf(context),
});

export const parameter = (context: ParameterContext): Parameter => ({
  kind: "parameter",
  ...span(context),
  name: nameOf(context.parameterName()),
});
