/** The marks along an axis, which say what a place means. */
import { dateText } from "../amounts.ts";
import { dateAt, dayAt } from "../dates.ts";

export interface Tick {
  value: number;
  text: string;
}

const MARKS = 8;
/** Months from one mark to the next. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];
const MONTH = 365.2425 / 12;

/** A handful of round values from `least` to `most`; dates are days since 1970. */
export function ticksOf(least: number, most: number, dates: boolean): Tick[] {
  if (!(most > least)) return [{ value: least, text: dates ? dateText(least, "day") : String(round(least)) }];
  return dates ? dateTicks(least, most) : numberTicks(least, most);
}

/** Some of the values that there are, from the first to the last. */
export function evenTicks(sorted: Float64Array, dates: boolean): Tick[] {
  const steps = [...new Set(sorted)];
  const each = Math.max(1, Math.ceil((steps.length - 1) / MARKS));
  return steps
    .filter((_, turn) => turn % each === 0)
    .map((value) => ({ value, text: dates ? dateText(value, "day") : String(round(value)) }));
}

function numberTicks(least: number, most: number): Tick[] {
  const rough = (most - least) / MARKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const ticks: Tick[] = [];
  for (let turn = Math.ceil(least / step); turn * step <= most; turn++) {
    ticks.push({ value: turn * step, text: String(round(turn * step)) });
  }
  return ticks;
}

function dateTicks(least: number, most: number): Tick[] {
  const months = (most - least) / MONTH;
  if (months < 2) {
    const step = Math.max(1, Math.ceil((most - least) / MARKS));
    const count = Math.floor((most - least) / step) + 1;
    return Array.from({ length: count }, (_, turn) => Math.ceil(least) + turn * step)
      .filter((value) => value <= most)
      .map((value) => ({ value, text: dateText(value, "day") }));
  }
  const step = MONTHS.find((each) => each * MARKS >= months) ?? Math.ceil(months / MARKS / 1_200) * 1_200;
  const ticks: Tick[] = [];
  const start = dateAt(least);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    const value = dayAt(date);
    if (value > most) return ticks;
    if (value >= least) ticks.push({ value, text: dateText(value, step % 12 === 0 ? "year" : "month") });
  }
}

/** Without the dust of binary fractions. */
const round = (value: number) => Number(value.toPrecision(12));
