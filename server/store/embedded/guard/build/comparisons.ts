import * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { BinaryOperator, Expression } from "../tree.ts";
import { binary, sum } from "./expressions.ts";
import { labelsOf } from "./labels.ts";
import { span } from "./names.ts";

/** What stands behind a value: `IS NULL`, `IN …`, `STARTS WITH …`, `:Label`. */
export function comparison(value: Expression, context: P.ComparisonExpression6Context): Expression {
  const at = { start: value.start, end: span(context).end };
  if (context instanceof P.StringAndListComparisonContext)
    return binary(operatorOf(context), value, sum(context.expression6()));
  if (context instanceof P.NullComparisonContext)
    return { kind: "isNull", ...at, value, negated: context.NOT() !== null };
  if (context instanceof P.LabelComparisonContext) {
    const test: Expression = { kind: "hasLabels", ...at, of: value, labels: labelsOf(context.labelExpression4()) };
    return context.NOT() ? { kind: "unary", ...at, operator: "NOT", value: test } : test;
  }
  return refuse(
    "The embedded store does not test types and normal forms (IS :: STRING, IS NORMALIZED).",
    span(context),
  );
}

function operatorOf(context: P.StringAndListComparisonContext): BinaryOperator {
  if (context.REGEQ()) return "=~";
  if (context.STARTS()) return "STARTS WITH";
  if (context.ENDS()) return "ENDS WITH";
  return context.CONTAINS() ? "CONTAINS" : "IN";
}
