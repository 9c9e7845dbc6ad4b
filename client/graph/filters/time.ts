import { overlap, spanBetween, spanOf } from "../dates.ts";
import type { Values, ValuesOf } from "../parameters.ts";
import { clockNamed, REPORTED, spansOf } from "./clocks.ts";
import { type Filter, type FilterEdge, type FilterNode, STRAYS } from "./filter.ts";

const parameters = [
  { id: "clock", type: "text", default: "edge:date" },
  { id: "first", type: "text", default: "" },
  { id: "last", type: "text", default: "" },
  { id: "undated", type: "boolean", default: true },
  { ...STRAYS, when: ({ clock }: Values) => !String(clock).startsWith("node:") },
] as const;

/** What may have been in a window of time, which the timeline sets: `first` and `last` are dates, both included, empty for no bound. */
export const time = {
  id: "time",
  parameters,
  asksSources: ({ clock }) => clock === REPORTED.id,
  prepare(graph, values) {
    const { clock: id, first, last, undated, strays } = values as ValuesOf<typeof parameters>;
    const clock = clockNamed(id);
    if (!clock) return null;
    const some = clock.of === "node" ? graph.someNode : graph.someEdge;
    if (!some((key, item) => spansOf(clock, graph, key, item).length > 0)) return null;
    const window = spanBetween(spanOf(first), spanOf(last));
    const isIn = (key: string, item: FilterNode | FilterEdge) => {
      const spans = spansOf(clock, graph, key, item);
      return spans.length === 0 ? undated : spans.some((span) => overlap(span, window));
    };
    return clock.of === "node" ? { node: isIn } : { edge: isIn, strays };
  },
} as const satisfies Filter;
