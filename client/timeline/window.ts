/** The window of time as a filter of the view: one record, absent while everything is let through. */
import { isoOf, overlap, spanBetween, spanOf } from "../graph/dates.ts";
import type { FilterRecord } from "../graph/filters/filter.ts";
import { time } from "../graph/filters/time.ts";
import { defaultValues } from "../graph/parameters.ts";
import type { Bin } from "./histogram.ts";

/** Bins from `start` up to but not including `end`. */
export interface Window {
  start: number;
  end: number;
}

export interface Setting {
  clock: string;
  /** Null: all of it. */
  window: Window | null;
  undated: boolean;
}

export const timeRecord = (filters: readonly FilterRecord[]): FilterRecord | undefined =>
  filters.find(({ type }) => type === time.id);

/** The filters of a view with the window so. */
export function withWindow(filters: readonly FilterRecord[], setting: Setting, bins: readonly Bin[]): FilterRecord[] {
  const { clock, undated } = setting;
  const whole = setting.window === null || (setting.window.start <= 0 && setting.window.end >= bins.length);
  const known = timeRecord(filters);
  if (whole && undated) return filters.filter((each) => each !== known);
  const bounds =
    whole || !setting.window
      ? { first: "", last: "" }
      : { first: isoOf(bins[setting.window.start]!.from), last: isoOf(bins[setting.window.end - 1]!.to - 1) };
  const values = { ...(known?.values ?? defaultValues(time.parameters)), clock, undated, ...bounds };
  const record = { id: known?.id ?? time.id, type: time.id, on: true, values };
  return known ? filters.map((each) => (each === known ? record : each)) : [...filters, record];
}

/** Which bins the record lets through, whole or in part. */
export function windowOf({ values }: FilterRecord, bins: readonly Bin[]): Window {
  const asked = spanBetween(spanOf(values.first as string), spanOf(values.last as string));
  const inside = bins.flatMap((bin, index) => (overlap(bin, asked) ? [index] : []));
  const [start = 0] = inside;
  return { start, end: (inside.at(-1) ?? start - 1) + 1 };
}

/** Within the bins, at least one of them. */
export function clamped({ start, end }: Window, count: number): Window {
  const from = Math.min(Math.max(0, start), count - 1);
  return { start: from, end: Math.min(Math.max(from + 1, end), count) };
}

/** As wide as it is, moved by so many bins as far as there are any. */
export function moved({ start, end }: Window, by: number, count: number): Window {
  const step = Math.min(Math.max(by, -start), count - end);
  return { start: start + step, end: end + step };
}
