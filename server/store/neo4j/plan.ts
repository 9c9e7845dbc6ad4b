import type { Plan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import type { ExplainAnswer, PlanOperator } from "../../contract/query.ts";

/** What `EXPLAIN` answered. */
export function explained(summary: ResultSummary): ExplainAnswer {
  const plan = planOf(summary) ?? { operator: "Nothing", details: "", children: [] };
  return { plan, kind: summary.queryType as ExplainAnswer["kind"], deletes: deletes(plan) };
}

/** The plan of a query that asked for it by `EXPLAIN` or, measured, by `PROFILE`. */
export function planOf({ plan, profile }: ResultSummary): PlanOperator | undefined {
  const root = profile || plan;
  return root ? operator(root) : undefined;
}

function operator(plan: Plan | ProfiledPlan): PlanOperator {
  const { Details = "", EstimatedRows } = plan.arguments as { Details?: string; EstimatedRows?: unknown };
  return {
    // `Filter@neo4j` names the database once more.
    operator: plan.operatorType.replace(/@.*$/, ""),
    details: String(Details),
    ...(EstimatedRows !== undefined && { estimatedRows: Number(EstimatedRows) }),
    ...("dbHits" in plan && { rows: Number(plan.rows), dbHits: Number(plan.dbHits) }),
    ...("time" in plan && Number(plan.time) > 0 && { timeMs: Number(plan.time) / 1_000_000 }),
    children: plan.children.map(operator),
  };
}

/** Neo4j plans REMOVE of a property as setting it to nothing, and keeps what FOREACH does in the details. */
function deletes({ operator, details, children }: PlanOperator): boolean {
  const itself =
    /^(Detach)?Delete|^RemoveLabels|^Drop/.test(operator) ||
    (operator.startsWith("Set") && / = NULL$/.test(details)) ||
    (operator === "Foreach" && /\b(DELETE|REMOVE|NULL)\b/.test(details));
  return itself || children.some(deletes);
}
