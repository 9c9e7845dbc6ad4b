/** The graph as it is drawn: where nodes are at this moment, how large they are, how edges run. */
import type { EdgeAttributes, NodeAttributes } from "../exploration.ts";
import type { Reach } from "../layouts/layout.ts";
import type { EdgeStyle, Paint } from "../styles/style.ts";
import type { KindLook } from "./look.ts";

export interface DrawnNode {
  key: string;
  /** From 1; nodes that came later have a higher one. */
  turn: number;
  /** Pixels of the unzoomed canvas; between where the node was and where it belongs while it moves. */
  x: number;
  y: number;
  /** What its size goes by: its degree, unless a rule of style says otherwise. */
  weight: number;
  radius: number;
  /** How far it and its caption reach. */
  reach: Readonly<Reach>;
  shown: boolean;
  /** Its kind's, unless a rule of style says otherwise. */
  look: KindLook;
  border: Paint | null;
  caption: string;
  of: NodeAttributes;
  /** Those that touch it; a loop stands here once. */
  edges: DrawnEdge[];
  /** How many of them are loops. */
  loops: number;
}

export interface DrawnEdge {
  key: string;
  /** From 1, as nodes have it. */
  turn: number;
  source: DrawnNode;
  target: DrawnNode;
  /** Whether the exploration shows it. */
  visible: boolean;
  /** Whether it is drawn: of a bundle, one edge alone stands for all that are visible. */
  shown: boolean;
  /** See `lanesOf`. */
  lane: number;
  loop: boolean;
  style: EdgeStyle;
  of: EdgeAttributes;
  /** The parallel edges that are drawn as one line, the one that is shown first; null where the edge lies by itself. */
  bundle: DrawnEdge[] | null;
}

/** In the order of the exploration's graph. It stays the same object while what is in it changes. */
export interface DrawnGraph {
  nodes: ReadonlyMap<string, DrawnNode>;
  edges: ReadonlyMap<string, DrawnEdge>;
}

export const EMPTY: DrawnGraph = { nodes: new Map(), edges: new Map() };

/** The edge that is drawn for this one: itself, or the one that stands for its bundle. */
export const drawnAs = (edge: DrawnEdge): DrawnEdge => edge.bundle?.[0] ?? edge;
