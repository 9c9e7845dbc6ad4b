/** Columns of the engine's Arrow form to JSON, cell by cell. */
import type { Column, Columns } from "./arrow.ts";
import type { Writer } from "./writer.ts";

/** Writes what stands in a row: false when the column does not tell, and the row has to be asked for. */
export type Cell = (row: number, to: Writer) => boolean;

export function cellsOf({ bytes, columns }: Columns): Cell[] {
  return columns.map((column) => nullable(bytes, column, KINDS[column.kind](bytes, column.buffers)));
}

function nullable(bytes: DataView, { validity }: Column, cell: Cell): Cell {
  if (validity === undefined) return cell;
  return (row, to) => {
    if ((bytes.getUint8(validity + (row >> 3)) >> (row & 7)) & 1) return cell(row, to);
    to.ascii("null");
    return true;
  };
}

const KINDS: Record<Column["kind"], (bytes: DataView, buffers: number[]) => Cell> = {
  null: () => (_, to) => {
    to.ascii("null");
    return true;
  },

  boolean:
    (bytes, [bits = 0]) =>
    (row, to) => {
      to.ascii((bytes.getUint8(bits + (row >> 3)) >> (row & 7)) & 1 ? "true" : "false");
      return true;
    },

  /** Those that need more than 32 bits are left to the row. */
  integer:
    (bytes, [values = 0]) =>
    (row, to) => {
      const low = bytes.getInt32(values + 8 * row, true);
      if (bytes.getInt32(values + 8 * row + 4, true) !== low >> 31) return false;
      to.integer(low);
      return true;
    },

  /** There may have been integers among them, of which a large one has lost its last digits. */
  float:
    (bytes, [values = 0]) =>
    (row, to) => {
      const value = bytes.getFloat64(values + 8 * row, true);
      if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return false;
      to.ascii(String(value));
      return true;
    },

  /** Values of several types in one column become text as well, so that a text may have been something else. */
  text:
    (bytes, [offsets = 0, text = 0]) =>
    (row, to) => {
      const start = text + bytes.getInt32(offsets + 4 * row, true);
      const end = text + bytes.getInt32(offsets + 4 * row + 4, true);
      if (mayBeOther(bytes, start, end)) return false;
      to.quoted(bytes, start, end);
      return true;
    },
};

/**
 * How the engine writes anything but text: numbers, dates and times, truth values, durations, vectors, lists, maps, bytes
 * and paths. A text that could be one of them is looked up in its row.
 */
const OTHERS = /^(?:[-+.\d[{<(]|NaN$|-?inf$|true$|false$|P[-\dT]|vector)/;
/** Their first characters, each with those that can follow, so that few texts are looked at any closer. */
const BEGINNINGS: Record<string, string> = { N: "a", i: "n", t: "r", f: "a", P: "-0123456789T", v: "e" };
const BEGIN: readonly ((second: number) => boolean)[] = Array.from({ length: 256 }, (_, byte) => {
  const first = String.fromCharCode(byte);
  const seconds = BEGINNINGS[first];
  if (seconds) return (second) => seconds.includes(String.fromCharCode(second));
  const others = OTHERS.test(first);
  return () => others;
});

function mayBeOther(bytes: DataView, start: number, end: number): boolean {
  if (start === end || !BEGIN[bytes.getUint8(start)]?.(bytes.getUint8(start + 1))) return false;
  return OTHERS.test(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1"));
}
