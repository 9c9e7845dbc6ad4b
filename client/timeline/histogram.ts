/** How much was when: dates in equal steps of the calendar, the finest of which there are not too many. */
import { dateAt, dayOf, type Span } from "../graph/dates.ts";

export const UNITS = ["day", "week", "month", "quarter", "year", "decade"] as const;
export type Unit = (typeof UNITS)[number];

export interface Bin extends Span {
  /** What is known to be here; of a date that may be in several bins, each has its share. */
  weight: number;
}

export interface Histogram {
  unit: Unit;
  bins: readonly Bin[];
  /** The largest weight. */
  top: number;
  /** How many have a date. */
  dated: number;
}

/** `items`: the dates of each; null when none has any. */
export function histogramOf(items: readonly (readonly Span[])[], most: number): Histogram | null {
  const dated = items.filter((spans) => spans.length > 0);
  if (dated.length === 0) return null;
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const { from, to } of dated.flat()) {
    span.from = Math.min(span.from, from);
    span.to = Math.max(span.to, to);
  }
  const { unit, edges } = calendar(span, most);
  const weights = new Float64Array(edges.length - 1);
  for (const spans of dated) for (const each of spans) spread(each, 1 / spans.length, edges, weights);
  const bins = Array.from(weights, (weight, index) => ({ from: edges[index]!, to: edges[index + 1]!, weight }));
  return { unit, bins, top: Math.max(...weights), dated: dated.length };
}

/** The finest unit that cuts the span into at most so many pieces; else the coarsest. */
function calendar(span: Span, most: number): { unit: Unit; edges: number[] } {
  for (const unit of UNITS) {
    const rough = (span.to - span.from) / DAYS[unit];
    if (rough > most && unit !== "decade") continue;
    const edges = [startOf(span.from, unit)];
    while (edges.at(-1)! < span.to) edges.push(next(edges.at(-1)!, unit));
    if (edges.length - 1 <= most || unit === "decade") return { unit, edges };
  }
  throw new Error("There is always a decade.");
}

const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365, decade: 3_652 };

function partsOf(day: number): [year: number, month: number] {
  const date = dateAt(day);
  return [date.getUTCFullYear(), date.getUTCMonth()];
}

function startOf(day: number, unit: Unit): number {
  const [year, month] = partsOf(day);
  switch (unit) {
    case "day":
      return day;
    case "week":
      // 1 January 1970 was a Thursday; weeks begin on Monday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case "month":
      return dayOf(year, month, 1);
    case "quarter":
      return dayOf(year, month - (month % 3), 1);
    case "year":
      return dayOf(year, 0, 1);
    case "decade":
      return dayOf(year - (year % 10), 0, 1);
  }
}

function next(day: number, unit: Unit): number {
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7;
  const [year, month] = partsOf(day);
  return dayOf(year, month + { month: 1, quarter: 3, year: 12, decade: 120 }[unit], 1);
}

function spread({ from, to }: Span, weight: number, edges: readonly number[], weights: Float64Array): void {
  for (let bin = binAt(from, edges); bin < weights.length && edges[bin]! < to; bin++) {
    const shared = Math.min(to, edges[bin + 1]!) - Math.max(from, edges[bin]!);
    weights[bin]! += (weight * shared) / (to - from);
  }
}

/** The last bin that begins no later than this day. */
export function binAt(day: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= day) low = middle;
    else high = middle;
  }
  return low;
}
