/** What a layout is: a record in the list, a pure function on numbers. It knows no sigma, no page and no worker. */
import type { Parameter, Values } from "../parameters.ts";

/** A graph as layouts see it: columns of numbers, so that it crosses to the worker as it is. */
export interface LayoutGraph {
  /** Pixels of the unzoomed canvas, y upwards; a layout writes them in place. NaN: not placed yet. */
  x: Float64Array;
  y: Float64Array;
  /** Pixels. */
  radius: Float64Array;
  /** Pixels from the middle to the side and to the lower end of the box that it and its caption fill. */
  side: Float64Array;
  down: Float64Array;
  /** 1 for nodes that have to stay where they are. */
  fixed: Uint8Array;
  /** The two ends of each edge, as places in the columns above. */
  source: Uint32Array;
  target: Uint32Array;
}

/** Pixels from the middle of a node to the sides of the box that it and its caption fill. */
export interface Reach {
  side: number;
  up: number;
  down: number;
}

/** The canvas, in pixels; its middle is the origin. */
export interface Space {
  width: number;
  height: number;
}

export interface LayoutContext {
  space: Space;
  values: Values;
  /** To be called now and then: when the work so far is to be shown, `prepare` is asked to write it into x and y. */
  report(prepare: () => void): void;
}

export interface Layout {
  id: string;
  parameters: readonly Parameter[];
  /** The same graph in, the same places out. */
  run(graph: LayoutGraph, context: LayoutContext): void;
}
