import { ParserRuleContext } from "antlr4ng";
import * as P from "../generated/CypherParser.ts";
import { invalid, refuse } from "../objection.ts";
import type { Labels, LabelTerm, Span } from "../tree.ts";
import { nameOf, span } from "./names.ts";

/** `A|B`, `A&B`, `A:B`, `!A`, `(A)`, `%`: of a node, or asked of what may be either. */
export function labelsOf(context: P.LabelExpression4Context): Labels {
  const colons = symbols(context, P.LabelExpression3Context, (each) => each.COLON().length);
  const bars = symbols(context, P.LabelExpression4Context, (each) => each.BAR().length);
  const others =
    bars +
    symbols(context, P.LabelExpression3Context, (each) => each.AMPERSAND().length) +
    symbols(context, P.LabelExpression2Context, (each) => each.EXCLAMATION_MARK().length) +
    symbols(context, P.AnyLabelContext, () => 1);
  if (colons > 0 && others > 0) invalid("Labels are joined by : alone, or by &, | and !.", span(context));
  if (colonsBehindBars(context) > 0)
    invalid("Alternative labels are written A|B, without a second colon.", span(context));
  return alternatives(context);
}

/** The types of a relationship; `plain` where nothing else is said of it. */
export function typesOf(context: P.LabelExpression4Context, plain: boolean): Labels {
  if (symbols(context, P.LabelExpression3Context, (each) => each.COLON().length) > 0)
    invalid("A relationship has one type: alternatives are written A|B.", span(context));
  if (!plain && colonsBehindBars(context) > 0)
    invalid("Alternative types are written A|B, without a second colon.", span(context));
  return alternatives(context);
}

const colonsBehindBars = (context: P.LabelExpression4Context) =>
  symbols(context, P.LabelExpression4Context, (each) => each.COLON().length);

/** How often the contexts of a kind, at any depth, have something. */
function symbols<C extends ParserRuleContext>(
  context: ParserRuleContext,
  Kind: new (...args: never[]) => C,
  count: (context: C) => number,
): number {
  const below = context.children.filter((child) => child instanceof ParserRuleContext);
  return below.reduce((sum, child) => sum + symbols(child, Kind, count), context instanceof Kind ? count(context) : 0);
}

function alternatives(context: P.LabelExpression4Context): Labels {
  return joined("|", context.labelExpression3().map(conjunction), span(context));
}

const conjunction = (context: P.LabelExpression3Context): Labels =>
  joined("&", context.labelExpression2().map(negated), span(context));

function negated(context: P.LabelExpression2Context): Labels {
  const label = single(context.labelExpression1());
  return context.EXCLAMATION_MARK().length % 2 === 0 ? label : joined("!", [label], span(context));
}

function single(context: P.LabelExpression1Context): Labels {
  const at = span(context);
  if (context instanceof P.LabelNameContext)
    return { kind: "label", ...at, name: nameOf(context.symbolicNameString()) };
  if (context instanceof P.AnyLabelContext) return { kind: "anyLabel", ...at };
  if (context instanceof P.ParenthesizedLabelExpressionContext) return alternatives(context.labelExpression4());
  return refuse("The embedded store does not compute labels and types: $(…).", at);
}

export function joined(operator: LabelTerm["operator"], parts: Labels[], at: Span): Labels {
  const [first] = parts;
  return operator !== "!" && parts.length === 1 && first
    ? first
    : { kind: "labelTerm", start: at.start, end: at.end, operator, parts };
}
