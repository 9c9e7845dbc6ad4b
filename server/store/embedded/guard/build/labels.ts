import * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Labels, LabelTerm, Span } from "../tree.ts";
import { nameOf, span } from "./names.ts";

/** `A|B`, `A&B`, `A:B`, `!A`, `(A)`, `%`. */
export function alternatives(context: P.LabelExpression4Context): Labels {
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
