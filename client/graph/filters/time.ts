import { overlap, spanBetween, spanOf } from "../dates.ts";
import type { Values, ValuesOf } from "../parameters.ts";
import { type Clock, clockNamed, REPORTED, spansOf } from "./clocks.ts";
import { type Filter, type FilterEdge, type FilterGraph, type FilterNode, STRAYS } from "./filter.ts";

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
    if (!clock || !isTelling(clock, graph)) return null;
    const window = spanBetween(spanOf(first), spanOf(last));
    const isIn = (key: string, item: FilterNode | FilterEdge) => {
      const spans = spansOf(clock, graph, key, item);
      return spans.length === 0 ? undated : spans.some((span) => overlap(span, window));
    };
    return clock.of === "node" ? { node: isIn } : { edge: isIn, strays };
  },
} as const satisfies Filter;

function isTelling(clock: Clock, graph: FilterGraph): boolean {
  let isTelling = false;
  const look = (key: string, item: FilterNode | FilterEdge) => {
    isTelling ||= spansOf(clock, graph, key, item).length > 0;
  };
  if (clock.of === "node") graph.forEachNode(look);
  else graph.forEachEdge(look);
  return isTelling;
}
