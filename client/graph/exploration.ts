/**
 * What is on the canvas, and the one way to change it. No React and no sigma in here:
 * panes subscribe, the canvas draws, every change is a step that can be taken back.
 */
import type { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphNode, Subgraph } from "../../server/contract/graph.ts";

export interface NodeAttributes {
  labels: string[];
  caption: string;
  properties: GraphNode["attributes"]["properties"];
  /** Pixels of the unzoomed canvas, y upwards. */
  x: number;
  y: number;
  /** Hidden nodes stay in the graph and keep their place. */
  hidden: boolean;
  /** A pinned node is left where it is by every layout. */
  pinned: boolean;
}

export interface EdgeAttributes {
  type: string;
  properties: GraphEdge["attributes"]["properties"];
  hidden: boolean;
}

export type ExplorationGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
export type Positions = Record<string, { x: number; y: number }>;

/** Selecting is not a step of the history, and keeps redo. */
export interface Selection {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What panes read; a new object after every change (for `useSyncExternalStore`). */
export interface Snapshot {
  /** Grows with every change of the graph. */
  revision: number;
  selection: Selection;
  /** Labels and types that the legend has switched off. */
  hiddenLabels: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<string>;
  shown: { nodes: number; edges: number };
  canUndo: boolean;
  canRedo: boolean;
  /** True while a layout moves the nodes. */
  settling: boolean;
}

export interface Exploration {
  readonly graph: ExplorationGraph;
  subscribe(listener: () => void): () => void;
  snapshot(): Snapshot;

  /** Adds what is new of a subgraph, beside `around` where given; answers the keys that were new. One step. */
  add(subgraph: Subgraph, options?: { around?: string[] }): string[];
  /** Takes nodes (with their edges) off the canvas. One step. */
  remove(nodes: string[]): void;
  /** Keeps these nodes only. One step. */
  keepOnly(nodes: string[]): void;
  clear(): void;
  /** One step, however many nodes: a drag, a finished layout. */
  move(positions: Positions): void;
  pin(nodes: string[], pinned: boolean): void;
  setLabelHidden(label: string, hidden: boolean): void;
  setTypeHidden(type: string, hidden: boolean): void;

  select(selection: { nodes?: Iterable<string>; edges?: Iterable<string> }): void;
  undo(): void;
  redo(): void;
}
