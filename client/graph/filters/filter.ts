/** What a filter is: a record in the list, pure questions about a graph. It knows no page. */
import type { Properties } from "../../../server/contract/typed.ts";
import type { Parameter, Values } from "../parameters.ts";

/** One filter as a person has set it; plain data, replaced and never edited. */
export interface FilterRecord {
  /** Unique among the filters of a view. */
  id: string;
  /** Which of the list it is. */
  type: string;
  on: boolean;
  values: Values;
}

export interface FilterNode {
  labels: readonly string[];
  properties: Properties;
}
export interface FilterEdge {
  type: string;
  properties: Properties;
}

/** A document that supports an edge. */
export interface Source {
  id: string;
  title: string;
  /** `2025-02-11`, as precisely as it is known. */
  publishedOn: string | null;
}

/** All of the canvas, hidden or not: what one filter keeps does not depend on another. */
export interface FilterGraph {
  hasNode(key: string): boolean;
  degree(key: string): number;
  inDegree(key: string): number;
  outDegree(key: string): number;
  forEachNode(visit: (key: string, node: FilterNode) => void): void;
  forEachEdge(visit: (key: string, edge: FilterEdge, source: string, target: string) => void): void;
  someNode(test: (key: string, node: FilterNode) => boolean): boolean;
  someEdge(test: (key: string, edge: FilterEdge) => boolean): boolean;
  /** Undefined while nobody has asked the database. */
  sourcesOf(edge: string): readonly Source[] | undefined;
}

/** What stays, of the nodes or of the edges. */
export type Test =
  | { node(key: string, node: FilterNode): boolean }
  | {
      edge(key: string, edge: FilterEdge): boolean;
      /** Whether nodes go that it leaves without a relationship. */
      strays: boolean;
    };

export interface Filter {
  id: string;
  parameters: readonly Parameter[];
  /** Whether it has to know the documents behind the edges. */
  asksSources?(values: Values): boolean;
  /** Null when nothing on the canvas has what it asks about: then it hides nothing. Values are complete and checked. */
  prepare(graph: FilterGraph, values: Values): Test | null;
}

/** For filters of edges: what becomes of nodes that are left alone. */
export const STRAYS = { id: "strays", type: "boolean", default: true } as const satisfies Parameter;
/** For filters by a list: the list says what goes instead of what stays. */
export const EXCEPT = { id: "except", type: "boolean", default: false } as const satisfies Parameter;
