import { dateAt } from "../graph/dates.ts";
import { localeOf } from "../words/dates.ts";
import type { Histogram, Unit } from "./histogram.ts";
import type { Window } from "./window.ts";

const FORMATS: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  week: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
  quarter: { month: "short", year: "numeric" },
  year: { year: "numeric" },
  decade: { year: "numeric" },
};

/** A day as precisely as the bins are wide: `Dec 2022`. */
export function sayDay(day: number, unit: Unit, language: string): string {
  const format = { ...FORMATS[unit], timeZone: "UTC" };
  return dateAt(day).toLocaleDateString(localeOf(language), format);
}

/** `Dec 2022 – Mar 2023`, or one of them when it is the same. */
export function sayBins({ bins, unit }: Histogram, { start, end }: Window, language: string): string {
  const first = sayDay(bins[start]!.from, unit, language);
  const last = sayDay(bins[end - 1]!.to - 1, unit, language);
  return first === last ? first : `${first} – ${last}`;
}
