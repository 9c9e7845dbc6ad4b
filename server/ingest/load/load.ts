/**
 * Writes a plan: in batches, each of which is there as a whole or not at all, and only what the store does not hold already.
 * A run that was interrupted is completed by running it again.
 */
import type { GraphStore, Step } from "../../store/store.ts";
import type { Plan } from "../plan.ts";
import { batchesOf } from "./batches.ts";
import { count, type Tally } from "./counts.ts";
import { Made, type Part } from "./part.ts";

export interface Progress {
  /** What was written last: “claims”. */
  title: string;
  /** Rows. */
  done: number;
  total: number;
}

export interface LoadOptions {
  /** Counts and writes nothing. */
  dryRun?: boolean;
  /** Ends the run after the batch that is being written. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Rejects with the signal's reason when that is aborted. */
export async function load(store: GraphStore, plan: Plan, { dryRun, signal, onProgress }: LoadOptions): Promise<Tally> {
  const tally: Tally = new Map();
  const batches = batchesOf(plan);
  const total = batches.flat().reduce((sum, { size }) => sum + size, 0);
  const made = new Made();
  const compare = async (batch: Part[] = []) => {
    const changes = [];
    for (const part of batch) changes.push({ part, ...(await part.changes(store, made)) });
    return changes;
  };
  const write = async (steps: Step[]) => steps.length > 0 && !dryRun && store.transact(steps);

  let done = 0;
  let compared = await compare(batches[0]);
  for (const [index, batch] of batches.entries()) {
    signal?.throwIfAborted();
    const changes = compared;
    const steps = changes.flatMap(({ steps }) => steps);
    // The next one is compared while the database is busy with this one: they have no row in common.
    [compared] = await Promise.all([compare(batches[index + 1]), write(steps)]);
    for (const { part, counts } of changes) {
      count(tally, part.title, counts);
      done += part.size;
    }
    onProgress?.({ title: batch.at(-1)!.title, done, total });
  }
  return tally;
}
