/** What a query answered, on a terminal or into a pipe: rows to one stream, what is said of them to the other. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import type { PlanOperator, Summary } from "../contract/query.ts";
import { tableFormat } from "../contract/tables.ts";
import type { Row } from "../contract/typed.ts";
import { valueText } from "../contract/value-text.ts";
import { rowsAsText } from "../export/rows.ts";
import type { Result } from "../store/store.ts";

/** Waits for a reader that is slower than the database. */
export async function answer(result: Result, format: string, rows: Writable, words: Writable): Promise<void> {
  const pieces =
    format === "table" ? drawn(result) : rowsAsText(tableFormat(format === "json" ? "records" : format), result);
  for await (const piece of pieces) if (!rows.write(piece)) await once(rows, "drain");
  const summary = await result.summary();
  if (summary.plan) words.write(treeOf(summary.plan));
  words.write(`${outcome(summary)}\n`);
}

/** An operator a line, above those that feed it and less deep. */
function treeOf({ operator, details, rows, dbHits, timeMs, children }: PlanOperator, depth = 0): string {
  const facts = [
    rows !== undefined && counted(rows, "row"),
    dbHits !== undefined && counted(dbHits, "db hit"),
    timeMs !== undefined && `${timeMs.toFixed(2)} ms`,
  ].filter(Boolean);
  const line = [`${"  ".repeat(depth)}${operator}`, onLine(details), facts.join(" · ")].filter(Boolean).join("  ");
  return [`${line}\n`, ...children.map((child) => treeOf(child, depth + 1))].join("");
}

/** The widest that a column is drawn; what is longer ends with “…”. */
const WIDEST = 60;

/** Columns as wide as what is in them, so all rows are read first: the caller sets a limit. */
async function* drawn({ columns, batches }: Result): AsyncGenerator<string> {
  const lines: string[][] = [columns.map(cell)];
  for await (const batch of batches) for (const row of batch) lines.push(columns.map((_, i) => cell(shown(row, i))));
  if (columns.length === 0) return;
  const widths = columns.map((_, i) => lines.reduce((widest, line) => Math.max(widest, line[i]!.length), 0));
  const [head, ...rest] = lines.map((line) =>
    line
      .map((text, i) => text.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  yield `${head}\n${widths.map((width) => "─".repeat(width)).join("  ")}\n`;
  for (const line of rest) yield `${line}\n`;
}

const shown = (row: Row, i: number) => valueText(row[i] ?? null);

/** On one line, and without what would command the terminal. */
const onLine = (text: string): string => text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "�");

function cell(text: string): string {
  const line = onLine(text);
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

/** “3 rows, cut at the limit · nodes created: 1 · 12 ms”. */
function outcome({ rows, truncated, counters, tookMs, plan }: Summary): string {
  const changed = Object.entries(counters).filter(([, count]) => count > 0);
  return [
    // What is explained has a plan and no rows.
    ...(plan && rows === 0 ? [] : [`${counted(rows, "row")}${truncated ? ", cut at the limit" : ""}`]),
    ...changed.map(([name, count]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${count}`),
    `${Math.max(1, Math.round(tookMs))} ms`,
  ].join(" · ");
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
