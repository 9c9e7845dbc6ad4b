import { type ParserRuleContext, TerminalNode } from "antlr4ng";
import * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Expression } from "../tree.ts";
import { caseOf, valueCaseOf } from "./cases.ts";
import { expression } from "./expressions.ts";
import { call, normalize, trim } from "./functions.ts";
import { comprehension, patternComprehension, projection, quantifier, reduction } from "./iterations.ts";
import { fixed, mapOf, number, string } from "./literals.ts";
import { parameter, span, variable } from "./names.ts";
import { chainOf } from "./patterns.ts";
import { subquery } from "./subqueries.ts";

/** What an expression is made of. */
export function atom(context: P.Expression1Context): Expression {
  const form = context.children[0];
  if (!form || form instanceof TerminalNode) return refuse(UNKNOWN, span(context));
  for (const [Context, build] of FORMS) if (form instanceof Context) return build(form as never);
  return refuse(UNKNOWN, span(context));
}

const UNKNOWN = "The embedded store does not know this form of expression.";

type Form = [new (...args: never[]) => ParserRuleContext, (context: never) => Expression];
const form = <C extends ParserRuleContext>(
  Context: new (...args: never[]) => C,
  build: (context: C) => Expression,
): Form => [Context, build];

const FORMS: Form[] = [
  form(P.VariableContext, variable),
  form(P.NumericLiteralContext, (context) => number(context.numberLiteral())),
  form(P.StringsLiteralContext, (context) => string(context.stringLiteral())),
  form(P.OtherLiteralContext, (context) => mapOf(context.map())),
  form(P.BooleanLiteralContext, fixed),
  form(P.KeywordLiteralContext, fixed),
  form(P.ParameterContext, parameter),
  form(P.ParenthesizedExpressionContext, (context) => expression(context.expression())),
  form(P.FunctionInvocationContext, call),
  form(P.ListLiteralContext, (context) => ({
    kind: "list",
    ...span(context),
    items: context.expression().map(expression),
  })),
  form(P.CaseExpressionContext, caseOf),
  form(P.ExtendedCaseExpressionContext, valueCaseOf),
  form(P.CountStarContext, (context) => ({ kind: "countStar", ...span(context) })),
  form(P.ListComprehensionContext, comprehension),
  form(P.PatternComprehensionContext, patternComprehension),
  form(P.ListItemsPredicateContext, quantifier),
  form(P.ReduceExpressionContext, reduction),
  form(P.MapProjectionContext, projection),
  form(P.PatternExpressionContext, (context) => ({
    kind: "patternPredicate",
    ...span(context),
    path: chainOf(context.pathPatternNonEmpty()),
  })),
  form(P.ExistsExpressionContext, (context) => subquery("EXISTS", context)),
  form(P.CountExpressionContext, (context) => subquery("COUNT", context)),
  form(P.CollectExpressionContext, (context) => subquery("COLLECT", context)),
  form(P.TrimFunctionContext, trim),
  form(P.NormalizeFunctionContext, normalize),
  form(P.ShortestPathExpressionContext, (context) =>
    refuse("The embedded store finds shortest paths in MATCH only: MATCH p = shortestPath(…).", span(context)),
  ),
];
