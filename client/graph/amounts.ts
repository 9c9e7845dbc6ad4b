/** Values that can be measured: numbers, and dates as days since 1970. */
import { isScalar, type Value } from "../../server/contract/typed.ts";
import { dateAt, dayAt, isDated } from "./dates.ts";

export interface Amount {
  value: number;
  date: boolean;
}

/** A year, a month or a day, with whatever stands after it. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** Null for what is neither a number nor a date, and for what is not finite. `2022-12` counts as its first day. */
export function amountOf(value: Value | undefined): Amount | null {
  if (typeof value === "number") return Number.isFinite(value) ? { value, date: false } : null;
  if (typeof value === "string") return dateOf(value);
  if (!isScalar(value)) return null;
  if (isDated(value)) return dateOf(value._value);
  const { $type, _value } = value;
  if ($type !== "Integer" && $type !== "Float") return null;
  const number = Number(_value);
  return Number.isFinite(number) ? { value: number, date: false } : null;
}

function dateOf(text: string): Amount | null {
  const found = DATE.exec(text.trim());
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const time = Date.UTC(2000, month - 1, day);
  // Of 2025-13-40 nothing is known.
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const exact = new Date(time);
  exact.setUTCFullYear(year);
  return { value: dayAt(exact), date: true };
}

/** Days since 1970 as a date, no more precise than it is whole: `2022`, `2022-12`, `2022-12-05`. */
export function dateText(days: number, precision: "year" | "month" | "day"): string {
  const text = dateAt(days).toISOString().slice(0, -14);
  return precision === "year" ? text.slice(0, -6) : precision === "month" ? text.slice(0, -3) : text;
}
