/** What a layout is: a record in the list, a pure function on numbers. It knows no sigma, no page and no worker. */
import type { Parameter, Values, ValuesOf } from "../parameters.ts";
import type { Links } from "../structure/links.ts";

/** A graph as layouts see it: columns of numbers, so that it crosses to the worker as it is. */
export interface LayoutGraph extends Links {
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

/** Numbers of nodes: amounts, or days since 1970 where they are dates; NaN where a node has none. */
export interface Amounts {
  values: Float64Array;
  dates: boolean;
}

export interface Measurable {
  of: "node" | "edge";
  property: string;
  dates: boolean;
}

/** What a layout may ask of the graph beyond its links, node by node or edge by edge, in the order of its columns. */
export interface Facts {
  links: Links;
  /** The place of a node in the columns. */
  placeOf(key: string): number | null;
  /** The first of the selected nodes. */
  selected(): string | null;
  /** Nodes of one number have one label in common; counted from 0. */
  labels(): Float64Array;
  /** Properties that hold numbers or dates; what makes the best axis first. */
  measurable(): readonly Measurable[];
  amounts(property: string): Amounts;
  /** Of a node, the mean over its edges. */
  amountsOfEdges(property: string): Amounts;
  /** 1 for edges of these types; of any type when there are none. */
  edgesOf(types: readonly string[]): Uint8Array;
  /** Degrees north and east, NaN where a node has no place on Earth; null when none has one. */
  coordinates(): { latitude: Float64Array; longitude: Float64Array } | null;
}

/** Why a layout cannot work on a graph; the words have a sentence for each. */
export const LACKS = ["edges", "amounts", "coordinates"] as const;
export type Lack = (typeof LACKS)[number];

/** Marks along one side of the canvas: what the places of a layout mean. */
export interface Axis {
  across: boolean;
  /** `at`: pixels of the unzoomed canvas. */
  ticks: { at: number; text: string }[];
}

export interface LayoutContext<V = Values, D = unknown> {
  space: Space;
  values: V;
  /** What the layout's `gather` gave. */
  data: D;
  /** To be called now and then: when the work so far is to be shown, `prepare` is asked to write it into x and y. */
  report(prepare: () => void): void;
}

export interface Layout<P extends readonly Parameter[] = readonly Parameter[], D = unknown> {
  id: string;
  parameters: P;
  /** What it would begin with on this graph, where that is not its defaults; or what the graph lacks for it. */
  begin?(facts: Facts): Values | Lack;
  /** What else it works on with these values; plain data, which crosses to the worker. */
  gather?(values: ValuesOf<P>, facts: Facts): D | Lack;
  /** The same graph in, the same places out. */
  run(graph: LayoutGraph, context: LayoutContext<ValuesOf<P>, D>): Axis | undefined;
}

/** A layout whose values and data have the types that its own parameters and `gather` say. */
export function layout<const P extends readonly Parameter[], D = unknown, const Id extends string = string>(
  record: Layout<P, D> & { id: Id },
): Layout & { id: Id } {
  return record as unknown as Layout & { id: Id };
}
