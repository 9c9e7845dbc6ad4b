import type { ParserRuleContext } from "antlr4ng";
import * as P from "../generated/CypherParser.ts";
import { invalid, refuse } from "../objection.ts";
import type { Clause, Expression, Query } from "../tree.ts";
import { expression } from "./expressions.ts";
import { name, nameOf, span, variable } from "./names.ts";
import { path } from "./patterns.ts";
import { project } from "./projections.ts";
import { remove, setItem } from "./writes.ts";

export function query(context: P.RegularQueryContext): Query {
  const union = context.union();
  const unions = union.UNION().length;
  const all = union.ALL().length;
  if (all > 0 && all < unions) invalid("UNION and UNION ALL cannot be mixed in one query.", span(union));
  const parts = union.singleQuery().map((each) => ({
    kind: "single" as const,
    ...span(each),
    clauses: each.clause().map(clause),
  }));
  return { kind: "query", ...span(context), all: all > 0, parts };
}

export const where = (context: P.WhereClauseContext | null): Expression | undefined =>
  context ? expression(context.expression()) : undefined;

function clause(context: P.ClauseContext): Clause {
  const form = context.children[0] as ParserRuleContext;
  for (const [Context, build] of FORMS) if (form instanceof Context) return build(form as never);
  const word = form.start?.text?.toUpperCase() ?? "";
  return refuse(`The embedded store does not run this clause (${word === "LOAD" ? "LOAD CSV" : word}).`, span(form));
}

type Form = [new (...args: never[]) => ParserRuleContext, (context: never) => Clause];
const form = <C extends ParserRuleContext>(
  Context: new (...args: never[]) => C,
  build: (context: C) => Clause,
): Form => [Context, build];

const FORMS: Form[] = [
  form(P.MatchClauseContext, match),
  form(P.WithClauseContext, (context) => ({
    ...project("WITH", context, context.returnBody()),
    where: where(context.whereClause()),
  })),
  form(P.ReturnClauseContext, (context) => project("RETURN", context, context.returnBody())),
  form(P.UnwindClauseContext, (context) => ({
    kind: "unwind",
    ...span(context),
    list: expression(context.expression()),
    variable: name(context.variable()),
  })),
  form(P.CreateClauseContext, (context) => ({
    kind: "create",
    ...span(context),
    paths: context.patternList().pattern().map(path),
  })),
  form(P.MergeClauseContext, merge),
  form(P.SetClauseContext, (context) => ({ kind: "set", ...span(context), items: context.setItem().map(setItem) })),
  form(P.RemoveClauseContext, (context) => ({
    kind: "remove",
    ...span(context),
    items: context.removeItem().map(remove),
  })),
  form(P.DeleteClauseContext, (context) => ({
    kind: "delete",
    ...span(context),
    detach: context.DETACH() !== null,
    values: context.expression().map(expression),
  })),
  form(P.ForeachClauseContext, (context) => ({
    kind: "foreach",
    ...span(context),
    variable: name(context.variable()),
    list: expression(context.expression()),
    clauses: context.clause().map(clause),
  })),
  form(P.CallClauseContext, callProcedure),
  form(P.SubqueryClauseContext, callQuery),
];

function match(context: P.MatchClauseContext): Clause {
  const mode = context.matchMode();
  if (mode?.REPEATABLE()) refuse("The embedded store does not match REPEATABLE ELEMENTS.", span(mode));
  return {
    kind: "match",
    ...span(context),
    optional: context.OPTIONAL() !== null,
    paths: context.patternList().pattern().map(path),
    where: where(context.whereClause()),
  };
}

function merge(context: P.MergeClauseContext): Clause {
  const actions = context.mergeAction();
  const items = (of: P.MergeActionContext[]) => of.flatMap((each) => each.setClause().setItem().map(setItem));
  return {
    kind: "merge",
    ...span(context),
    path: path(context.pattern()),
    onMatch: items(actions.filter((each) => each.MATCH())),
    onCreate: items(actions.filter((each) => each.CREATE())),
  };
}

function callProcedure(context: P.CallClauseContext): Clause {
  if (context.OPTIONAL()) refuse("The embedded store does not know OPTIONAL CALL.", span(context));
  const procedure = context.procedureName();
  const parts = [...procedure.namespace().symbolicNameString(), procedure.symbolicNameString()];
  return {
    kind: "callProcedure",
    ...span(context),
    name: parts.map(nameOf).join("."),
    args: context.LPAREN() ? context.procedureArgument().map((each) => expression(each.expression())) : undefined,
    yields: context.YIELD()
      ? context.procedureResultItem().map((each) => {
          const [field, alias = field] = each.variable() as [P.VariableContext, P.VariableContext?];
          return { kind: "yield", ...span(each), field: nameOf(field), variable: name(alias) };
        })
      : undefined,
    where: where(context.whereClause()),
  };
}

function callQuery(context: P.SubqueryClauseContext): Clause {
  const batches = context.subqueryInTransactionsParameters();
  if (batches) refuse("The embedded store runs no subquery IN TRANSACTIONS.", span(batches));
  if (context.OPTIONAL()) refuse("The embedded store does not know OPTIONAL CALL.", span(context));
  const scope = context.subqueryScope();
  return {
    kind: "callQuery",
    ...span(context),
    imports: scope?.variable().map(variable),
    importsAll: scope?.TIMES() != null,
    query: query(context.queryWithLocalDefinitions().regularQuery()),
  };
}
