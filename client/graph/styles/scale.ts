/** What a colour or a size stands for: amounts from the least to the most, or categories, the most frequent first. */
import { isScalar, type Value } from "../../../server/contract/typed.ts";
import { amountOf } from "../amounts.ts";
import { OTHER, PAINT_NAMES, PAINTS, paintAt } from "./paints.ts";
import type { Paint } from "./style.ts";

export interface AmountScale {
  type: "amounts";
  least: number;
  most: number;
  /** The amount of which the share is one half. */
  middle: number;
  /** Amounts are days since 1970. */
  dates: boolean;
  /** From 0 to 1; null for what is no amount. */
  share(value: Value | undefined): number | null;
}

export interface CategoryScale {
  type: "categories";
  /** Those that have a colour of their own. */
  entries: { name: string; count: number; paint: Paint }[];
  /** How many others share one. */
  more: number;
  paint(value: Value | undefined): Paint;
}

export type Scale = AmountScale | CategoryScale;

/** Below this share of the range the mean of amounts is called skewed: little differences among the many are then shown. */
const SKEWED = 0.2;
/** Names longer than these many letters are cut, for the legend. */
const LETTERS = 60;

/** By what most values are. With `groups`, numbers are names. Null when there are no values. */
export function scaleOf(values: readonly (Value | undefined)[], groups = false): Scale | null {
  const some = values.filter((value) => value !== undefined && value !== null) as Value[];
  if (some.length === 0) return null;
  const amounts = some.map(amountOf).filter((amount) => amount !== null);
  if (groups || amounts.length <= some.length / 2) return categories(some);
  const dates = amounts.filter(({ date }) => date).length * 2 > amounts.length;
  return amountScale(
    amounts.filter(({ date }) => date === dates).map(({ value }) => value),
    dates,
  );
}

function amountScale(amounts: readonly number[], dates: boolean): AmountScale {
  let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const amount of amounts) {
    least = Math.min(least, amount);
    most = Math.max(most, amount);
    sum += amount;
  }
  const range = most - least;
  const power = !dates && range > 0 && sum / amounts.length - least < range * SKEWED ? 0.5 : 1;
  return {
    type: "amounts",
    least,
    most,
    middle: least + range * 0.5 ** (1 / power),
    dates,
    share(value) {
      const amount = amountOf(value);
      if (!amount || amount.date !== dates) return null;
      return range > 0 ? ((amount.value - least) / range) ** power : 0.5;
    },
  };
}

function categories(values: readonly Value[]): CategoryScale {
  const counts = new Map<string, number>();
  for (const value of values) {
    const name = textOf(value) ?? "";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const names = PAINT_NAMES.filter((name) => name !== "slate");
  const entries = sorted
    .slice(0, names.length)
    .map(([name, count], rank) => ({ name, count, paint: PAINTS[names[rank]!] }));
  const paints = new Map(entries.map(({ name, paint }) => [name, paint as Paint]));
  return {
    type: "categories",
    entries,
    more: sorted.length - entries.length,
    paint: (value) => paints.get(textOf(value) ?? "") ?? OTHER,
  };
}

export const paintOf = (scale: Scale, value: Value | undefined, ramp: string): Paint => {
  if (scale.type === "categories") return scale.paint(value);
  const share = scale.share(value);
  return share === null ? OTHER : paintAt(ramp, share);
};

/** A value as a name or a caption; null for what has no short text. */
export function textOf(value: Value | undefined): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isScalar(value)) return value._value;
  if (Array.isArray(value)) {
    const parts = value.slice(0, LETTERS).map(textOf);
    return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(", ") : null;
  }
  return null;
}
