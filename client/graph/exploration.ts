/**
 * What is on the canvas, and the one way to change it. No React and no sigma in here:
 * panes subscribe, the canvas draws, every change is a step that can be taken back.
 */
import type { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphNode, Subgraph } from "../../server/contract/graph.ts";
import type { Expansion, Portion } from "./expansion.ts";
import type { FilterRecord, Source } from "./filters/filter.ts";
import type { Axis, Facts, Lack, Space } from "./layouts/layout.ts";
import type { LayoutId } from "./layouts/list.ts";
import type { Measures } from "./measures.ts";
import type { Invalid, Values } from "./parameters.ts";
import type { Sieved, Sources } from "./sieve.ts";
import type { Kept } from "./still.ts";
import type { Rule } from "./styles/rule.ts";
import type { Styles } from "./styles/style.ts";
import type { Styling } from "./styling.ts";
import type { Visibility } from "./visibility.ts";

export interface NodeAttributes {
  labels: string[];
  caption: string;
  properties: GraphNode["attributes"]["properties"];
  /** Pixels of the unzoomed canvas, y upwards, the middle of the canvas at the origin. */
  x: number;
  y: number;
  /** Hidden nodes stay in the graph and keep their place. */
  hidden: boolean;
  /** A pinned node is left where it is by every layout. */
  pinned: boolean;
  /** By whose expands it came, be they still on the canvas or not; absent where it came otherwise. */
  broughtBy?: readonly string[];
  /** Of a node whose expand left neighbors out. */
  portion?: Portion;
}

export interface EdgeAttributes {
  type: string;
  properties: GraphEdge["attributes"]["properties"];
  hidden: boolean;
}

/** How the graph is looked at. Replaced and never edited; each change is a step. */
export interface ViewAttributes {
  /** What the legend has switched off. */
  hiddenLabels: string[];
  hiddenTypes: string[];
  /** Rules of style; of two about the same, the upper one counts. */
  rules: Rule[];
  /** What all of them let through is shown. */
  filters: readonly FilterRecord[];
  /** How everything was laid out last; null while it was only added to. */
  arrangement: Arrangement | null;
}

export interface Arrangement {
  layout: LayoutId;
  values: Values;
  /** What places mean, where they mean something. */
  axis: Axis | null;
}

/** Why a layout does not begin: the graph lacks something, or a value will not do. */
export type Refusal = { lack: Lack } | { invalid: Invalid };

export type ExplorationGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, ViewAttributes>;
export type Positions = Record<string, { x: number; y: number }>;

/** Selecting is not a step of the history, and keeps redo. */
export interface Selection {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export interface AddOptions {
  around?: string[];
  positions?: Positions;
  begins?: boolean;
}

/** What panes read; a new object after every change (for `useSyncExternalStore`). */
export interface Snapshot {
  /** Grows with every change of the graph. */
  revision: number;
  /** Grows when nodes, edges or what is known of them may have come or gone, not when they move or are hidden. */
  content: number;
  selection: Selection;
  view: ViewAttributes;
  /** Labels and types that the legend has switched off. */
  hiddenLabels: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<string>;
  shown: { nodes: number; edges: number };
  sieved: Sieved;
  /** Stands for the step that led here: the same again after undo and redo. */
  step: object;
  canUndo: boolean;
  canRedo: boolean;
  /** True while a layout moves the nodes. */
  settling: boolean;
}

export interface Exploration {
  /** To read; it changes by the commands below only, and refuses anything else. */
  readonly graph: ExplorationGraph;
  subscribe(listener: () => void): () => void;
  /** Hears of each step of a layout at work: `drift` is another. All else hear of its beginning and of its end. */
  onDrift(listener: () => void): () => void;
  snapshot(): Snapshot;

  /**
   * Adds what is new of a subgraph and finds places for it: beside `around`, and beside whatever of it is shown
   * already; an empty canvas is laid out. `positions` are taken as they are. What is known is brought up to date and
   * stays where it is. Answers the keys of the nodes that were new. One step, its layout included; with `begins` it is
   * what the history starts from.
   */
  add(subgraph: Subgraph, options?: AddOptions): string[];
  /** Adds what an expand brought, around the expanded nodes, and remembers whose it is. One step, as `add`. */
  expand(subgraph: Subgraph, expansion: Expansion): string[];
  /** Takes back what the expands of these nodes brought and nothing else holds; answers what went. One step. */
  collapse(nodes: string[]): string[];
  /** Puts an exploration that was kept in place of what is shown. One step; with `begins` it is what the history starts from. */
  open(kept: Kept, options?: { begins?: boolean }): void;
  /** Takes nodes (with their edges) off the canvas. One step. */
  remove(nodes: string[]): void;
  /** Keeps these nodes only. One step. */
  keepOnly(nodes: string[]): void;
  clear(): void;
  /** One step, however many nodes: a drag, a picture that was saved. */
  move(positions: Positions): void;
  pin(nodes: string[], pinned: boolean): void;
  hide(nodes: string[], hidden: boolean): void;
  /** Shows again whatever was hidden, by hand or in the legend. One step. */
  reveal(): void;
  setLabelHidden(label: string, hidden: boolean): void;
  setTypeHidden(type: string, hidden: boolean): void;
  /** One step. */
  setView(change: Partial<ViewAttributes>): void;
  /** How nodes and edges are drawn by the rules of the view, and what that means; of those that are there now. */
  styling(): Styling;
  /** Looks at the graph as after `setView`, but does nothing yet: for the time of a gesture. Null ends it, and so does any step. */
  preview(change: Partial<ViewAttributes> | null): void;
  /** The documents behind edges, as far as the database has been asked: what is known, not what is done. */
  readonly sources: Sources;
  learn(sources: Iterable<[edge: string, documents: readonly Source[]]>): void;
  styles(): Styles;
  readonly metrics: Measures;
  /** What stands under a node: by a rule of style, else what the database is captioned by. */
  captionOf(key: string): string;
  /** What is hidden; the same object as long as nothing else is. */
  visibility(): Visibility;
  isNodeShown(key: string): boolean;
  isEdgeShown(key: string): boolean;

  /**
   * Lays everything out anew but pinned nodes; one step once it has settled. Without `values` it begins with those that
   * suit the graph. Answers why it does not, or null.
   */
  arrange(layout?: LayoutId, values?: Values): Refusal | null;
  /** What there is to know of the graph as it is now, for layouts to choose by. */
  facts(): Facts;
  /** Ends a layout; the nodes stay where they are by then. */
  halt(): void;
  /** Where the nodes are drawn while a layout is at work, else null: not part of the graph yet. */
  drift(): Positions | null;
  /** The size of the canvas in pixels, which layouts fill; told by the canvas. */
  readonly space: Space;
  resize(space: Space): void;

  select(selection: { nodes?: Iterable<string>; edges?: Iterable<string> }): void;
  undo(): void;
  redo(): void;
}
