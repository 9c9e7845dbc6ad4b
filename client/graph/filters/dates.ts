/** Dates as the days that they may mean: `2022` is any day of that year. */
import { isScalar, type Value } from "../../../server/contract/typed.ts";

/** Days since 1 January 1970 (UTC); `to` is the first one after. */
export interface Span {
  from: number;
  to: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\S*)?)?)?$/;
const TYPES = new Set(["Date", "LocalDateTime", "ZonedDateTime", "OffsetDateTime"]);
const DAY = 86_400_000;
/** Whole numbers from here to there may be years. */
const YEARS = { from: 1_000, to: 2_200 };

/** Null for what is not a date: ISO 8601 as a text, Neo4j's dates and times, years as numbers. */
export function spanOf(value: Value | undefined): Span | null {
  if (typeof value === "number") return isYear(value) ? spanOfText(String(value)) : null;
  if (typeof value === "string") return spanOfText(value);
  if (isScalar(value) && TYPES.has(value.$type)) return spanOfText(value._value.slice(0, 10));
  return null;
}

function spanOfText(text: string): Span | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || !isYear(Number(year))) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = dayOf(y, m, d);
  // 31 February would be a day in March.
  if (new Date(from * DAY).getUTCMonth() !== m) return null;
  const to = day ? from + 1 : month ? dayOf(y, m + 1, 1) : dayOf(y + 1, 0, 1);
  return { from, to };
}

const isYear = (value: number) => Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;

/** Months from 0, may be 12 and beyond. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;

/** `2025-02-11` */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
