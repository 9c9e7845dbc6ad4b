import type * as P from "../generated/CypherParser.ts";
import type { Subquery } from "../tree.ts";
import { query, where } from "./clauses.ts";
import { span } from "./names.ts";
import { path } from "./patterns.ts";

/** A pattern alone stands for one MATCH. */
export function subquery(
  which: Subquery["which"],
  context: P.ExistsExpressionContext | P.CountExpressionContext | P.CollectExpressionContext,
): Subquery {
  const at = span(context);
  const inner = context.queryWithLocalDefinitions();
  if (inner) return { kind: "subquery", ...at, which, query: query(inner.regularQuery()) };
  const { patternList, whereClause } = context as P.ExistsExpressionContext;
  const paths = patternList.call(context)?.pattern().map(path) ?? [];
  const match = { kind: "match", ...at, optional: false, paths, where: where(whereClause.call(context)) } as const;
  return {
    kind: "subquery",
    ...at,
    which,
    query: { kind: "query", ...at, all: false, parts: [{ kind: "single", ...at, clauses: [match] }] },
  };
}
