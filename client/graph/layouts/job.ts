/** What a worker is asked to do, and how it does it. */

import type { Values } from "../parameters.ts";
import { join } from "./join.ts";
import type { Axis, LayoutContext, LayoutGraph, Space } from "./layout.ts";
import { type LayoutId, layoutNamed } from "./list.ts";

export interface Job {
  /** A layout for everything, or null: newcomers (x is NaN) join what stands. */
  layout: LayoutId | null;
  values: Values;
  /** What the layout gathered. */
  data: unknown;
  graph: LayoutGraph;
  space: Space;
}

/** What the worker tells: places for the time being, any number of times, then those that it came to. */
export interface Report {
  type: "moved" | "done";
  x: Float64Array;
  y: Float64Array;
  axis: Axis | null;
}

/** Writes the places into the job's graph; answers the axis that they lie along, if there is one. */
export function arrange({ layout, values, data, graph, space }: Job, report: LayoutContext["report"]): Axis | null {
  const context = { space, values, data, report };
  if (layout) return layoutNamed(layout).run(graph, context) ?? null;
  join(graph, context);
  return null;
}
