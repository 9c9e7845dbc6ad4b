import type { ResultSummary } from "neo4j-driver";
import type { Position } from "../../contract/problem.ts";
import type { Counters, Summary } from "../../contract/query.ts";
import { planOf } from "./plan.ts";

type Measured = Pick<Summary, "rows" | "truncated" | "tookMs">;

export function summarize(summary: ResultSummary, measured: Measured): Summary {
  const plan = planOf(summary);
  return {
    ...measured,
    counters: countersOf(summary),
    notifications: summary.notifications.map(({ title, description, position }) => ({
      ...{ title, description },
      ...placeOf(position as Partial<Position>),
    })),
    ...(plan && { plan }),
  };
}

export function countersOf({ counters }: ResultSummary): Counters {
  const updates = counters.updates();
  return {
    nodesCreated: updates.nodesCreated,
    nodesDeleted: updates.nodesDeleted,
    relationshipsCreated: updates.relationshipsCreated,
    relationshipsDeleted: updates.relationshipsDeleted,
    propertiesSet: updates.propertiesSet,
    labelsAdded: updates.labelsAdded,
    labelsRemoved: updates.labelsRemoved,
  };
}

/** A remark on nothing in particular has no line. */
const placeOf = ({ line, column, offset }: Partial<Position>): { position?: Position } =>
  line && column ? { position: { line, column, offset } } : {};
