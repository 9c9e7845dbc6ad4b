import { isoOf } from "../graph/dates.ts";
import { type Bin, UNITS, type Unit } from "./histogram.ts";
import { sayDay } from "./say.ts";

/** Texts that fit beside each other. */
const MOST = 9;

/** Where the axis says what day it is: at the beginnings of something larger than a bin, where there are enough of them. */
export function ticksOf(bins: readonly Bin[], unit: Unit, language: string): { bin: number; text: string }[] {
  const years = bins.flatMap(({ from }, bin) => (isNewYear(from) ? [bin] : []));
  const isYearly = years.length >= 3 && UNITS.indexOf(unit) <= UNITS.indexOf("year");
  const all = isYearly ? years : bins.map((_bin, index) => index);
  const every = Math.ceil(all.length / MOST);
  return all
    .filter((_bin, index) => index % every === 0)
    .map((bin) => ({ bin, text: sayDay(bins[bin]!.from, isYearly ? "year" : unit, language) }));
}

const isNewYear = (day: number) => isoOf(day).endsWith("-01-01");
