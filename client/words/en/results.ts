/** What a query answered. */
import { count, number, rows } from "./counting.ts";

export const results = {
  answer: "Answer",
  view: "View",
  views: { table: "Table", json: "JSON", chart: "Chart", plan: "Plan" },
  filter: "Filter rows",
  value: "Value",
  nothing: "Nothing was found.",
  cut: (limit: number, total: number | null) =>
    total === null
      ? `${rows(limit)}, because the limit is ${number(limit)}; there are more`
      : `${number(limit)} of ${rows(total)}, because the limit is ${number(limit)}`,
  count: "Count them",
  counting: (sofar: number) => `Stop counting${sofar > 0 ? ` (${number(sofar)})` : ""}`,
  all: (total: number) => `All ${number(total)}`,
  first: (milliseconds: number) => `first row after ${number(Math.max(1, Math.round(milliseconds)))} ms`,
  seconds: (seconds: number) => `${seconds.toFixed(1)} s`,
  escape: "Esc cancels",
  remarks: "Remarks of the database",
  take: "Copy or save",
  copyRows: (count: number) => `Copy ${rows(count)}`,
  copyAs: (format: string) => `Copy as ${format}`,
  saveRows: (count: number) => `Save ${rows(count)}`,
  saveAll: "Save all rows, without the limit",
  allAs: (format: string) => `All rows as ${format}`,
  savingAll: "All rows are being read; the file is saved when they are there.",
  copyValue: "Copy",
  copyJson: "Copy as JSON",
  copyRow: "Copy row",
  showHow: "How to show it",
  instead: "Show instead of what is on the canvas",
  join: "Also join it with what is shown",
  expected: (count: number) => `${rows(count)} expected`,
  dbHits: (count_: number) => count(count_, "db hit", "db hits"),
  milliseconds: (value: number) => `${value < 10 ? value.toFixed(2) : number(Math.round(value))} ms`,
  chart: {
    up: "Numbers",
    over: "over",
    across: "Over which column",
    kind: "Kind of chart",
    bars: "Bars",
    line: "Line",
    first: (drawn: number, total: number) => `first ${number(drawn)} of ${rows(total)}`,
  },
};
