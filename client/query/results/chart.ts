/** What a chart of rows draws: which columns can be drawn, their points and the marks of the scale. Pure. */
import { isScalar, type Row, type Value } from "../../../server/contract/typed.ts";
import { valueText } from "../../../server/contract/value-text.ts";

/** More bars than this are no longer told apart. */
export const MOST_POINTS = 500;

export interface Point {
  name: string;
  /** Null: the row has no number there. */
  value: number | null;
}

export function numberIn(value: Value | undefined): number | null {
  const number =
    typeof value === "number"
      ? value
      : isScalar(value) && (value.$type === "Integer" || value.$type === "Float")
        ? Number(value._value)
        : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** Columns that hold a number in one of the first rows. */
export function numericColumns(columns: readonly string[], rows: readonly Row[]): number[] {
  const some = rows.slice(0, 100);
  return columns.flatMap((_, i) => (some.some((row) => numberIn(row[i]) !== null) ? [i] : []));
}

/** One point a row, the first of them. */
export function pointsOf(rows: readonly Row[], across: number, up: number, name: (value: Value) => string): Point[] {
  return rows.slice(0, MOST_POINTS).map((row) => ({ name: name(row[across] ?? null), value: numberIn(row[up]) }));
}

export interface Scale {
  least: number;
  most: number;
  marks: number[];
}

/** From zero, or from the lowest below it, to a round number above the highest; a handful of round marks. */
export function scaleOf(points: readonly Point[]): Scale {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = Math.max((high - low || 1) / 4, 1e-300);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil((high || (low < 0 ? 0 : 1)) / step)];
  const marks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { least: marks[0]!, most: marks.at(-1)!, marks };
}

export const textOf = (value: Value): string => valueText(value);
