/** What a worker is asked to do, and how it does it. */

import type { Values } from "../parameters.ts";
import { join } from "./join.ts";
import type { LayoutContext, LayoutGraph, Space } from "./layout.ts";
import { type LayoutId, layoutNamed } from "./list.ts";

export interface Job {
  /** A layout for everything, or null: newcomers (x is NaN) join what stands. */
  layout: LayoutId | null;
  values: Values;
  graph: LayoutGraph;
  space: Space;
}

/** What the worker tells: places for the time being, any number of times, then those that it came to. */
export interface Report {
  type: "moved" | "done";
  x: Float64Array;
  y: Float64Array;
}

/** Writes the places into the job's graph. */
export function arrange({ layout, values, graph, space }: Job, report: LayoutContext["report"]): void {
  const context = { space, values, report };
  if (layout) layoutNamed(layout).run(graph, context);
  else join(graph, context);
}
