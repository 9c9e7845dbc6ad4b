/** Rows as the lines of NDJSON in which they travel: `{"row": […]}` each. */
import type { Row } from "../contract/typed.ts";

export const lineOf = (row: Row): string => `{"row":${JSON.stringify(row)}}\n`;

/** The rows in some whole lines. */
export function rowsIn(lines: Uint8Array): Row[] {
  // JSON has no line breaks of its own
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString().trimEnd();
  const parsed = JSON.parse(`[${text.replaceAll("\n", ",")}]`) as { row: Row }[];
  return parsed.map(({ row }) => row);
}

export async function* toRows(lines: AsyncIterable<Uint8Array>): AsyncGenerator<Row[]> {
  for await (const each of lines) yield rowsIn(each);
}

export async function* toLines(batches: AsyncIterable<Row[]>): AsyncGenerator<Uint8Array> {
  for await (const rows of batches) yield Buffer.from(rows.map(lineOf).join(""));
}
