import type { ResultSummary } from "neo4j-driver";
import type { Counters, Summary } from "../../contract/query.ts";

type Measured = Pick<Summary, "rows" | "truncated" | "tookMs">;

export function summarize(summary: ResultSummary, measured: Measured): Summary {
  return {
    ...measured,
    counters: countersOf(summary),
    notifications: summary.notifications.map(({ title, description }) => ({ title, description })),
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
