import * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Branch, Case, Expression } from "../tree.ts";
import { expression } from "./expressions.ts";
import { span } from "./names.ts";

/** `CASE WHEN a THEN b … END` */
export function caseOf(context: P.CaseExpressionContext): Case {
  const otherwise = context.expression();
  const branches = context.caseAlternative().map((each) => {
    const [when, then] = each.expression() as [P.ExpressionContext, P.ExpressionContext];
    return branch(expression(when), expression(then));
  });
  return { kind: "case", ...span(context), branches, otherwise: otherwise ? expression(otherwise) : undefined };
}

/** `CASE x WHEN 1, 2 THEN b … END` */
export function valueCaseOf(context: P.ExtendedCaseExpressionContext): Case {
  const subject = expression(context.expression()[0] as P.ExpressionContext);
  const branches = context.extendedCaseAlternative().flatMap((each) => {
    const then = expression(each.expression());
    return each.extendedWhen().map((when) => {
      if (when instanceof P.WhenEqualsContext) return branch(expression(when.expression()), then);
      return refuse("The embedded store compares in CASE for equality only: write CASE WHEN x > 3 THEN ….", span(when));
    });
  });
  const { _elseExp } = context;
  return { kind: "case", ...span(context), subject, branches, otherwise: _elseExp && expression(_elseExp) };
}

const branch = (when: Expression, then: Expression): Branch => ({
  kind: "branch",
  start: when.start,
  end: then.end,
  when,
  then,
});
