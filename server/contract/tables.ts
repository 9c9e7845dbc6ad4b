/** Rows as text: what the page copies and saves, what the server exports, what the command line prints. Pure. */
import { isScalar, type Row, type Value } from "./typed.ts";

/** One way of writing rows; the whole is `head`, each `row`, `tail`. */
export interface TableFormat {
  id: string;
  name: string;
  extension: string;
  mediaType: string;
  head(columns: readonly string[]): string;
  /** `index`: how many stand before it. */
  row(row: Row, columns: readonly string[], index: number): string;
  tail: string;
}

export const TABLE_FORMATS = [
  delimited({ id: "csv", name: "CSV", extension: "csv", mediaType: "text/csv" }, ","),
  delimited({ id: "tsv", name: "TSV", extension: "tsv", mediaType: "text/tab-separated-values" }, "\t"),
  {
    ...{ id: "records", name: "JSON", extension: "json", mediaType: "application/json" },
    head: () => "[",
    row: (row, columns, index) => `${index === 0 ? "\n" : ",\n"}${recordText(row, columns)}`,
    tail: "\n]\n",
  },
  {
    ...{ id: "ndjson", name: "NDJSON", extension: "ndjson", mediaType: "application/x-ndjson" },
    head: () => "",
    row: (row, columns) => `${recordText(row, columns)}\n`,
    tail: "",
  },
] as const satisfies readonly TableFormat[];
export type TableFormatId = (typeof TABLE_FORMATS)[number]["id"];

/** Throws for an id that is in no row of the list. */
export function tableFormat(id: string): TableFormat {
  const format = TABLE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`There is no table format ${id}.`);
  return format;
}

/** All of it at once, for rows that are in memory anyway. */
export function tableText(format: TableFormat, columns: readonly string[], rows: readonly Row[]): string {
  return format.head(columns) + rows.map((row, index) => format.row(row, columns, index)).join("") + format.tail;
}

/** Columns by name; values keep the form in which they travel, so that nothing is lost. */
function recordText(row: Row, columns: readonly string[]): string {
  return `{${columns.map((column, i) => `${JSON.stringify(column)}:${JSON.stringify(row[i] ?? null)}`).join(",")}}`;
}

function delimited<T extends Pick<TableFormat, "id" | "name" | "extension" | "mediaType">>(
  about: T,
  separator: string,
): T & TableFormat {
  // Readers skip empty lines: a row of one null is a pair of quotes as well.
  const line = (texts: (string | null)[]) => `${texts.map((text) => field(text, separator)).join(separator) || '""'}\n`;
  return {
    ...about,
    head: (columns) => line([...columns]),
    row: (row, columns) => line(columns.map((_, i) => cellText(row[i] ?? null))),
    tail: "",
  };
}

/** Null is nothing at all, the empty text is a pair of quotes. */
function field(text: string | null, separator: string): string {
  if (text === null) return "";
  const plain = text !== "" && !/["\r\n]/.test(text) && !text.includes(separator) && text.trim() === text;
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Texts, numbers and dates as they are; lists, maps, nodes, relationships and paths as JSON. */
function cellText(value: Value): string | null {
  if (value === null || typeof value === "string") return value;
  if (isScalar(value)) return value._value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
