/** ANTLR's tree of an expression, twelve levels deep for a single name, to the guard's. */
import type { ParserRuleContext, TerminalNode } from "antlr4ng";
import * as P from "../generated/CypherParser.ts";
import type { BinaryOperator, Expression } from "../tree.ts";
import { atom } from "./atoms.ts";
import { comparison } from "./comparisons.ts";
import { labelsOf } from "./labels.ts";
import { nameOf, span } from "./names.ts";

export function expression(context: P.ExpressionContext): Expression {
  return chain(context, context.expression11(), "OR", (each) =>
    chain(each, each.expression10(), "XOR", (each) => chain(each, each.expression9(), "AND", negation)),
  );
}

function negation(context: P.Expression9Context): Expression {
  const nots = context.NOT();
  return nots.reduceRight<Expression>(
    (value, not) => ({ kind: "unary", start: not.symbol.start, end: value.end, operator: "NOT", value }),
    relation(context.expression8()),
  );
}

/** `a < b < c` is `a < b AND b < c`. */
function relation(context: P.Expression8Context): Expression {
  const operands = context.expression7().map(tested);
  const operators = operatorsOf(context).map((text) => (text === "!=" ? "<>" : text) as BinaryOperator);
  const links = operators.map((operator, i) =>
    binary(operator, operands[i] as Expression, operands[i + 1] as Expression),
  );
  return links.length === 0 ? (operands[0] as Expression) : links.reduce((left, right) => binary("AND", left, right));
}

function tested(context: P.Expression7Context): Expression {
  const value = sum(context.expression6());
  const test = context.comparisonExpression6();
  return test ? comparison(value, test) : value;
}

export function sum(context: P.Expression6Context): Expression {
  return leftToRight(context, context.expression5(), (each) =>
    leftToRight(each, each.expression4(), (each) => leftToRight(each, each.expression3(), signed)),
  );
}

function signed(context: P.Expression3Context): Expression {
  const value = postfixed(context.expression2());
  const operator = context.MINUS() ? "-" : context.PLUS() ? "+" : undefined;
  return operator ? { kind: "unary", ...span(context), operator, value } : value;
}

export function postfixed(context: P.Expression2Context): Expression {
  return context.postFix().reduce<Expression>((of, postfix) => {
    const at = { start: span(context).start, end: span(postfix).end };
    if (postfix instanceof P.PropertyPostfixContext)
      return { kind: "property", ...at, of, key: nameOf(postfix.property().propertyKeyName()) };
    if (postfix instanceof P.IndexPostfixContext)
      return { kind: "index", ...at, of, at: expression(postfix.expression()) };
    if (postfix instanceof P.LabelPostfixContext)
      return { kind: "hasLabels", ...at, of, labels: labelsOf(postfix.labelExpression4()) };
    const { _fromExp, _toExp } = postfix as P.RangePostfixContext;
    return { kind: "slice", ...at, of, from: _fromExp && expression(_fromExp), to: _toExp && expression(_toExp) };
  }, atom(context.expression1()));
}

export const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  start: left.start,
  end: right.end,
  operator,
  left,
  right,
});

function chain<C extends ParserRuleContext>(
  _context: ParserRuleContext,
  parts: C[],
  operator: BinaryOperator,
  build: (context: C) => Expression,
): Expression {
  return parts.map(build).reduce((left, right) => binary(operator, left, right));
}

function leftToRight<C extends ParserRuleContext>(
  context: ParserRuleContext,
  parts: C[],
  build: (context: C) => Expression,
): Expression {
  const operators = operatorsOf(context) as BinaryOperator[];
  const [first, ...rest] = parts.map(build);
  return rest.reduce((left, right, i) => binary(operators[i] as BinaryOperator, left, right), first as Expression);
}

/** The tokens between the parts. */
function operatorsOf(context: ParserRuleContext): string[] {
  const tokens = context.children.filter((child) => !("ruleIndex" in child)) as TerminalNode[];
  return tokens.map((token) => token.getText());
}
