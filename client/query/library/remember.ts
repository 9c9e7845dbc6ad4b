import type { RecordHistoryRequest } from "../../../server/contract/saved.ts";
import { api } from "../../api/api.ts";
import type { Run } from "../run.ts";

/** What the history keeps of a run that is over; null for what never reached the database. */
export function entryOf(
  { state, ask, rows, summary, startedAt, problem }: Run,
  now: number,
): RecordHistoryRequest | null {
  if (!ask || ask.answer || (state !== "done" && state !== "failed" && state !== "cancelled")) return null;
  return {
    cypher: ask.cypher,
    params: ask.params,
    access: ask.access,
    outcome: state,
    rows: rows.length,
    tookMs: summary?.tookMs ?? Math.max(0, now - (startedAt ?? now)),
    ...(problem && { problem: { code: problem.code, message: problem.message } }),
  };
}

/** Writes a run into the history. A query that went well is not spoiled by a history that cannot be written. */
export async function remember(run: Run): Promise<void> {
  const entry = entryOf(run, performance.now());
  if (entry) await api.recordHistory(entry).catch(() => {});
}
