/** Finding: in the database, on the canvas, in the legend. */
import { count, number } from "./counting.ts";

export const search = {
  label: "Search the database",
  placeholder: "Search the graph",
  none: (query: string) => `Nothing matches “${query}”.`,
  count: (shown: number, total: number) => `${number(shown)} of ${count(total, "match", "matches")}`,
  absent: "Not on the canvas yet",
};

export const find = {
  label: "Find on the canvas",
  found: (at: number, total: number) =>
    total === 0
      ? "Not on the canvas"
      : at === 0
        ? count(total, "match", "matches")
        : `${number(at)} of ${number(total)}`,
};

export const legend = {
  selectKind: (kind: string) => `Select all: ${kind}`,
  kinds: "Kinds",
  relationships: "Relationships",
  dashed: "Did not happen, or not yet: denied, planned or offered",
  all: (total: number) => `Show all ${number(total)}`,
};
