/** What a result of the engine holds, in the forms that travel. */
import type { QueryResult } from "@grafeo-db/js";
import type { Counters } from "../../contract/query.ts";
import type { Row } from "../../contract/typed.ts";
import type { StepAnswer } from "../store.ts";
import { toWire } from "./values.ts";

/** All rows as one array come twice as fast as one by one; of more than these the array would fill the memory. */
const AT_ONCE = 200_000;

/** Batches of at most `size` rows, `most` rows in all. */
export function* batchesOf(result: QueryResult, size: number, most = result.length): Generator<Row[]> {
  const end = Math.min(most, result.length);
  const { columns } = result;
  const rows = result.length <= Math.min(AT_ONCE, 2 * end) ? result.rows() : undefined;
  const rowAt = (i: number): unknown[] => {
    if (rows) return rows[i] ?? [];
    const record = result.get(i);
    return columns.map((column) => record[column]);
  };
  for (let start = 0; start < end; start += size) {
    const batch: Row[] = [];
    for (let i = start; i < Math.min(end, start + size); i++) batch.push(rowAt(i).map(toWire));
    yield batch;
  }
}

export function answerOf(result: QueryResult): StepAnswer {
  return { columns: result.columns, rows: [...batchesOf(result, result.length)].flat(), counters: countersOf(result) };
}

export function countersOf({ counters }: QueryResult): Counters {
  const { edgesCreated, edgesDeleted, ...rest } = counters;
  return { ...rest, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
}
