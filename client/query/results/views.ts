/** The ways of looking at what a query answered: one component each, and a line here. */
import type { ComponentType } from "react";
import type { Row } from "../../../server/contract/typed.ts";
import type { Words } from "../../words/words.tsx";
import type { Run } from "../run.ts";
import { Chart } from "./Chart.tsx";
import { numericColumns } from "./chart.ts";
import { Json } from "./Json.tsx";
import { Plan } from "./Plan.tsx";
import { Rows } from "./Rows.tsx";

export interface ViewProps {
  run: Run;
  /** Those that are to be shown: the run's, without what was filtered out. */
  rows: Row[];
}

export interface View {
  id: "plan" | "table" | "json" | "chart";
  /** Whether there is anything to see. The first that has something is shown unless another was chosen. */
  when(run: Run): boolean;
  View: ComponentType<ViewProps>;
  /** Whether the text that rows are filtered by has an effect. */
  filtered: boolean;
}

export const VIEWS: readonly View[] = [
  { id: "plan", when: ({ summary }) => summary?.plan !== undefined, View: Plan, filtered: false },
  { id: "table", when: ({ columns }) => columns.length > 0, View: Rows, filtered: true },
  { id: "json", when: ({ columns }) => columns.length > 0, View: Json, filtered: true },
  {
    id: "chart",
    when: ({ state, columns, rows }) => state !== "running" && numericColumns(columns, rows).length > 0,
    View: Chart,
    filtered: true,
  },
];

export const viewTitle = (words: Words, { id }: View): string => words.results.views[id];
