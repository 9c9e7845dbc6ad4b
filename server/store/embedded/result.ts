/** What a result of the engine holds, in the forms that travel. */
import type { QueryResult } from "@grafeo-db/js";
import type { Counters } from "../../contract/query.ts";
import type { Row } from "../../contract/typed.ts";
import { lineOf } from "../lines.ts";
import type { StepAnswer } from "../store.ts";
import { BATCH_LENGTH, type Batch } from "./protocol.ts";
import { toWire } from "./values.ts";

/** The first rows are sent by themselves, so that something is seen at once. */
const FIRST_ROWS = 50;

/** Batches of rows, `most` rows in all. */
export function* batchesOf(result: QueryResult, most: number): Generator<Batch> {
  let rows = 0;
  let text = "";
  let sent = 0;
  for (const row of rowsOf(result, most)) {
    rows++;
    text += lineOf(row);
    if (text.length < BATCH_LENGTH && sent + rows !== FIRST_ROWS) continue;
    yield { rows, lines: Buffer.from(text) };
    sent += rows;
    rows = 0;
    text = "";
  }
  if (rows > 0) yield { rows, lines: Buffer.from(text) };
}

/** One by one: an array of them all comes no faster, and takes as much memory again as the engine's own. */
function* rowsOf(result: QueryResult, most = result.length): Generator<Row> {
  const { columns, length } = result;
  const end = Math.min(most, length);
  for (let i = 0; i < end; i++) {
    const record = result.get(i);
    yield columns.map((column) => toWire(record[column]));
  }
}

export function answerOf(result: QueryResult): StepAnswer {
  return { columns: result.columns, rows: [...rowsOf(result)], counters: countersOf(result) };
}

export function countersOf({ counters }: QueryResult): Counters {
  const { edgesCreated, edgesDeleted, ...rest } = counters;
  return { ...rest, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
}
