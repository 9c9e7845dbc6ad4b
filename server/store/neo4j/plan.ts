import type { Plan, ResultSummary } from "neo4j-driver";
import type { ExplainAnswer, PlanOperator } from "../../contract/query.ts";

/** What `EXPLAIN` answered. */
export function planOf(summary: ResultSummary): ExplainAnswer {
  const plan = summary.plan || { operatorType: "Nothing", identifiers: [], arguments: {}, children: [] };
  return { plan: operator(plan), kind: summary.queryType as ExplainAnswer["kind"] };
}

function operator({ operatorType, arguments: details, children }: Plan): PlanOperator {
  return {
    // `Filter@neo4j` names the database once more.
    operator: operatorType.replace(/@.*$/, ""),
    details: String((details as { Details?: string }).Details ?? ""),
    children: children.map(operator),
  };
}
