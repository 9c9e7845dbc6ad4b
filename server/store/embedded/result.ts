/** What a result of the engine holds, in the forms that travel. */
import type { QueryResult } from "@grafeo-db/js";
import type { Counters } from "../../contract/query.ts";
import type { Row } from "../../contract/typed.ts";
import type { StepAnswer } from "../store.ts";
import { toWire } from "./values.ts";

/** Of more rows than these one array of all would fill the memory. */
const AT_ONCE = 200_000;

/** Batches of at most `size` rows, `most` rows in all. */
export function* batchesOf(result: QueryResult, size: number, most = result.length): Generator<Row[]> {
  const end = Math.min(most, result.length);
  const rowAt = rowsOf(result, end);
  for (let start = 0; start < end; start += size) {
    const batch: Row[] = [];
    for (let i = start; i < Math.min(end, start + size); i++) batch.push(rowAt(i).map(toWire));
    yield batch;
  }
}

/**
 * Plain cells come twice as fast in one array of all rows. Nodes cost the same one by one, and while they come
 * the parent can read those before them.
 */
function rowsOf(result: QueryResult, end: number): (i: number) => unknown[] {
  const { columns, length } = result;
  const one = (i: number) => {
    const record = result.get(i);
    return columns.map((column) => record[column]);
  };
  if (end === 0 || length > AT_ONCE || length > 2 * end || one(0).some(isMap)) return one;
  const rows = result.rows();
  return (i) => rows[i] ?? [];
}

const isMap = (cell: unknown) => typeof cell === "object" && cell !== null && !Array.isArray(cell);

export function answerOf(result: QueryResult): StepAnswer {
  return { columns: result.columns, rows: [...batchesOf(result, result.length)].flat(), counters: countersOf(result) };
}

export function countersOf({ counters }: QueryResult): Counters {
  const { edgesCreated, edgesDeleted, ...rest } = counters;
  return { ...rest, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
}
