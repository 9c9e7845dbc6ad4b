import { count, number } from "./counting.ts";

export const timeline = {
  nothing:
    "Nothing on the canvas has a date. Relationships and nodes with one, such as 2025-02-11, stand here in time.",
  clock: "Clock",
  happened: "When it happened",
  reported: "When it was reported",
  property: {
    node: (property: string) => `Nodes: ${property}`,
    edge: (property: string) => `Relationships: ${property}`,
  },
  play: "Play",
  pause: "Pause",
  step: "Next step",
  speed: "Speed",
  all: "All of it",
  from: "From",
  to: "To",
  window: "Window of time",
  undated: (undated: number) => `Show ${number(undated)} undated`,
  counts: {
    node: (inside: number, dated: number) => `${number(inside)} of ${count(dated, "dated node", "dated nodes")}`,
    edge: (inside: number, dated: number) =>
      `${number(inside)} of ${count(dated, "dated relationship", "dated relationships")}`,
  },
};
