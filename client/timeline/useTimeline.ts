import { useMemo, useState } from "react";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { overlap, type Span } from "../graph/dates.ts";
import { type Clock, clockNamed, clocksOf, spansOf } from "../graph/filters/clocks.ts";
import type { FilterGraph } from "../graph/filters/filter.ts";
import { filterGraph } from "../graph/sieve.ts";
import { type Histogram, histogramOf } from "./histogram.ts";
import { clamped, type Setting, timeRecord, type Window, windowOf, withWindow } from "./window.ts";

/** Bars that can still be told apart. */
const MOST_BINS = 96;

export interface Timeline {
  clocks: readonly Clock[];
  clock: Clock;
  histogram: Histogram;
  /** Of how many items the clock tells nothing. */
  undated: number;
  /** Of those that it does, how many the window lets through. */
  inWindow: number;
  window: Window;
  isWhole: boolean;
  keepsUndated: boolean;
  setClock(id: string): void;
  /** Shows the canvas so, but does nothing yet. */
  tryWindow(window: Window): void;
  /** One step; null lets everything through. */
  setWindow(window: Window | null): void;
  setUndated(keep: boolean): void;
  /** What was tried is not done. */
  forget(): void;
}

/** Null when nothing on the canvas has a date. */
export function useTimeline(): Timeline | null {
  const { exploration } = useWorkbench();
  const { content, view } = useSnapshot();
  const graph = useMemo(() => filterGraph(exploration.graph, exploration.sources), [exploration, content]);
  const clocks = useMemo(() => clocksOf(graph), [graph]);
  const [chosen, choose] = useState("");
  const record = timeRecord(view.filters);
  const asked = String(record?.values.clock ?? chosen);
  const clock = clocks.find(({ id }) => id === asked) ?? clockNamed(record ? asked : "") ?? clocks[0];
  const items = useMemo(() => (clock ? datesBy(clock, graph) : []), [clock?.id, graph]);
  const histogram = useMemo(() => histogramOf(items, MOST_BINS), [items]);
  const bins = histogram?.bins ?? [];
  const window = clamped(record ? windowOf(record, bins) : { start: 0, end: bins.length }, bins.length);
  const inWindow = useMemo(() => countIn(items, bins, window), [items, bins, window.start, window.end]);
  if (!clock || !histogram) return null;

  const keepsUndated = record?.values.undated !== false;
  const filtersWith = (change: Partial<Setting>) => {
    const setting = { clock: clock.id, window, undated: keepsUndated, ...change };
    return { filters: withWindow(exploration.graph.getAttributes().filters, setting, bins) };
  };
  return {
    clocks,
    clock,
    histogram,
    undated: items.length - histogram.dated,
    inWindow,
    window,
    isWhole: window.start === 0 && window.end === bins.length,
    keepsUndated,
    setClock(id) {
      choose(id);
      if (record) exploration.setView(filtersWith({ clock: id, window: null }));
    },
    tryWindow: (next) => exploration.preview(filtersWith({ window: clamped(next, bins.length) })),
    setWindow: (next) => exploration.setView(filtersWith({ window: next && clamped(next, bins.length) })),
    setUndated: (undated) => exploration.setView(filtersWith({ undated })),
    forget: () => exploration.preview(null),
  };
}

function datesBy(clock: Clock, graph: FilterGraph): Span[][] {
  const dates: Span[][] = [];
  if (clock.of === "node") graph.forEachNode((key, node) => void dates.push(spansOf(clock, graph, key, node)));
  else graph.forEachEdge((key, edge) => void dates.push(spansOf(clock, graph, key, edge)));
  return dates;
}

function countIn(items: readonly (readonly Span[])[], bins: readonly Span[], { start, end }: Window): number {
  const inside = { from: bins[start]?.from ?? 0, to: bins[end - 1]?.to ?? 0 };
  return items.filter((spans) => spans.some((span) => overlap(span, inside))).length;
}
