import type { PlanOperator } from "../../../server/contract/query.ts";

/** What an operator costs in the measure that its database gives: looks into the store, else time, else rows. */
export const weight = ({ dbHits, timeMs, rows, estimatedRows }: PlanOperator): number =>
  dbHits ?? timeMs ?? rows ?? estimatedRows ?? 0;

/** The weight of the heaviest operator of a plan. */
export const heaviest = (plan: PlanOperator): number => Math.max(weight(plan), ...plan.children.map(heaviest));
