/** Dates as the days that they may mean: `2022` is any day of that year. */
import { isScalar, type ScalarType, type ScalarValue, type Value } from "../../server/contract/typed.ts";

/** Days since 1 January 1970 (UTC); `to` is the first one after. */
export interface Span {
  from: number;
  to: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\S*)?)?)?$/;
const DATED: ReadonlySet<ScalarType> = new Set(["Date", "LocalDateTime", "ZonedDateTime", "OffsetDateTime"]);
const MILLISECONDS = 86_400_000;
/** Whole numbers from here to there may be years. */
const YEARS = { from: 1_000, to: 2_200 };

/** Whether a value is of a type that says what day it is. */
export const isDated = ({ $type }: ScalarValue): boolean => DATED.has($type);

/** Null for what is not a date: ISO 8601 as a text, Neo4j's dates and times, years as numbers. */
export function spanOf(value: Value | undefined): Span | null {
  if (typeof value === "number") return isYear(value) ? spanOfText(String(value)) : null;
  if (typeof value === "string") return spanOfText(value);
  if (isScalar(value) && isDated(value)) return spanOfText(value._value.slice(0, 10));
  return null;
}

function spanOfText(text: string): Span | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || !isYear(Number(year))) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = dayOf(y, m, d);
  // 31 February would be a day in March.
  if (dateAt(from).getUTCMonth() !== m) return null;
  const to = day ? from + 1 : month ? dayOf(y, m + 1, 1) : dayOf(y + 1, 0, 1);
  return { from, to };
}

const isYear = (value: number) => Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;

/** From the first to the last, both included; null is no bound. */
export const spanBetween = (first: Span | null, last: Span | null): Span => ({
  from: first?.from ?? Number.NEGATIVE_INFINITY,
  to: last?.to ?? Number.POSITIVE_INFINITY,
});

export const overlap = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

/** Months from 0, may be 12 and beyond. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / MILLISECONDS;

/** Days may have fractions: a moment within one. */
export const dayAt = (date: Date): number => date.getTime() / MILLISECONDS;
export const dateAt = (day: number): Date => new Date(day * MILLISECONDS);

/** `2025-02-11` */
export const isoOf = (day: number): string => dateAt(day).toISOString().slice(0, 10);
