import type * as P from "../generated/CypherParser.ts";
import { invalid } from "../objection.ts";
import type { Comprehension, Entry, PatternComprehension, Projection, Quantifier, Reduce } from "../tree.ts";
import { expression } from "./expressions.ts";
import { name, nameOf, span, variable } from "./names.ts";
import { chainOf } from "./patterns.ts";

export function comprehension(context: P.ListComprehensionContext): Comprehension {
  const [list] = context.expression();
  const { _whereExp, _barExp } = context;
  return {
    kind: "comprehension",
    ...span(context),
    variable: name(context.variable()),
    list: expression(list as P.ExpressionContext),
    where: _whereExp && expression(_whereExp),
    map: _barExp && expression(_barExp),
  };
}

export function quantifier(context: P.ListItemsPredicateContext): Quantifier {
  const { _inExp, _whereExp } = context;
  const which = (["all", "any", "none", "single"] as const).find((each) =>
    context.getText().toLowerCase().startsWith(each),
  );
  if (!_inExp || !_whereExp || !which)
    return invalid("A predicate over a list needs WHERE: all(x IN list WHERE …).", span(context));
  return {
    kind: "quantifier",
    ...span(context),
    which,
    variable: name(context.variable()),
    list: expression(_inExp),
    where: expression(_whereExp),
  };
}

export function reduction(context: P.ReduceExpressionContext): Reduce {
  const [from, list, body] = context.expression() as [P.ExpressionContext, P.ExpressionContext, P.ExpressionContext];
  const [accumulator, item] = context.variable() as [P.VariableContext, P.VariableContext];
  return {
    kind: "reduce",
    ...span(context),
    accumulator: name(accumulator),
    from: expression(from),
    variable: name(item),
    list: expression(list),
    body: expression(body),
  };
}

export function patternComprehension(context: P.PatternComprehensionContext): PatternComprehension {
  const { _whereExp, _barExp } = context;
  const path = context.variable();
  return {
    kind: "patternComprehension",
    ...span(context),
    path: { ...chainOf(context.pathPatternNonEmpty()), variable: path ? name(path) : undefined },
    where: _whereExp && expression(_whereExp),
    map: expression(_barExp as P.ExpressionContext),
  };
}

export function projection(context: P.MapProjectionContext): Projection {
  const of = variable(context.variable());
  const elements = context.mapProjectionElement();
  const entries = elements.flatMap((element): Entry[] => {
    const at = span(element);
    const key = element.propertyKeyName();
    const value = element.expression();
    if (key && value) return [{ kind: "entry", ...at, key: nameOf(key), value: expression(value) }];
    const property = element.property();
    if (property) {
      const name = nameOf(property.propertyKeyName());
      return [{ kind: "entry", ...at, key: name, value: { kind: "property", ...at, of, key: name } }];
    }
    const other = element.variable();
    return other ? [{ kind: "entry", ...at, key: nameOf(other), value: variable(other) }] : [];
  });
  return { kind: "projection", ...span(context), of, all: elements.some((each) => each.TIMES()), entries };
}
