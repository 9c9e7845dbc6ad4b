/** What a result of the engine holds, in the forms that travel. */
import type { QueryResult } from "@grafeo-db/js";
import type { Counters } from "../../contract/query.ts";
import type { Row, Value } from "../../contract/typed.ts";
import { lineOf } from "../lines.ts";
import type { StepAnswer } from "../store.ts";
import { columnsOf } from "./columns/arrow.ts";
import { cellsOf } from "./columns/cells.ts";
import { Writer } from "./columns/writer.ts";
import { BATCH_BYTES, type Batch } from "./protocol.ts";
import { toWire } from "./values.ts";

/** The first rows are sent by themselves, so that something is seen at once. */
const FIRST_ROWS = 50;
/** Most answers are no longer; the writer grows for those that are. */
const SHORT_BYTES = 4_000;
/** Bytes that the columns of an answer may take in addition to the engine's own form of it. */
const MOST_IN_COLUMNS = 64 * 2 ** 20;

/** Batches of rows, `most` rows in all; each is to be sent before the next is asked for, which takes its place. */
export function* batchesOf(result: QueryResult, most: number): Generator<Batch> {
  const end = Math.min(most, result.length);
  const writer = new Writer(SHORT_BYTES);
  let start = 0;
  const batch = (next: number): Batch => {
    const rows = next - start;
    start = next;
    return { rows, lines: writer.take() };
  };

  const rowAt = rowsOf(result);
  let write = (row: number) => writer.text(lineOf(rowAt(row)));
  for (let row = 0; row < end; ) {
    write(row);
    row += 1;
    if (row === FIRST_ROWS && end > row) {
      const likely = (writer.length / row) * end;
      yield batch(row);
      if (likely <= MOST_IN_COLUMNS) write = byColumns(result, writer) ?? write;
    } else if (writer.length >= BATCH_BYTES || row === end) yield batch(row);
  }
}

/**
 * Writes a row from the columns of the result, which is several times as quick as to ask for it. Undefined for rows that
 * hold nodes, lists or maps.
 */
function byColumns(result: QueryResult, writer: Writer): ((row: number) => void) | undefined {
  const rowAt = rowsOf(result);
  if (!rowAt(0).every(isPlain)) return undefined;
  const columns = columnsOf(result.toArrowIPC());
  if (!columns) return undefined;
  const cells = cellsOf(columns);
  return (row) => {
    const start = writer.length;
    writer.ascii('{"row":[');
    for (let i = 0; i < cells.length; i++) {
      if (i > 0) writer.ascii(",");
      if (cells[i]?.(row, writer)) continue;
      writer.length = start;
      writer.text(lineOf(rowAt(row)));
      return;
    }
    writer.ascii("]}\n");
  };
}

const isPlain = (value: Value | undefined) => typeof value !== "object" || value === null;

function rowsOf(result: QueryResult): (index: number) => Row {
  const { columns } = result;
  return (index) => {
    const record = result.get(index);
    return columns.map((column) => toWire(record[column]));
  };
}

export function answerOf(result: QueryResult): StepAnswer {
  const rowAt = rowsOf(result);
  return {
    columns: result.columns,
    rows: Array.from({ length: result.length }, (_, i) => rowAt(i)),
    counters: countersOf(result),
  };
}

export function countersOf({ counters }: QueryResult): Counters {
  const { edgesCreated, edgesDeleted, ...rest } = counters;
  return { ...rest, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
}
