/** A still: an exploration at one moment as plain data. Addresses hold one; what a node says is asked of the database again. */
import type { GraphEdge, Subgraph } from "../../server/contract/graph.ts";
import type { Exploration, NodeAttributes, Positions, ViewAttributes } from "./exploration.ts";

export interface Still {
  nodes: StillNode[];
  edges: StillEdge[];
  view: ViewAttributes;
  selection: { nodes: string[]; edges: string[] };
  /** Null: all of it is in view. */
  camera: Frame | null;
  /** The pane that is open below the canvas. */
  panel: string | null;
  /** What it was before it was changed. */
  scene: { id: string; revision: number } | null;
}

export interface StillNode {
  key: string;
  /** NaN where it is not known. */
  x: number;
  y: number;
  pinned: boolean;
  hidden: boolean;
  brought: Brought | null;
}

/** Which expand brought a node, and what its own left out. */
export type Brought = Pick<NodeAttributes, "broughtBy" | "portion">;

/** Element ids change when a database is rebuilt: its ends and its type are what an edge is found by then. */
export interface StillEdge {
  key: string;
  source: string;
  target: string;
  type: string;
  hidden: boolean;
}

/** What part of the picture is in view; `width` and `height` of the canvas in pixels. */
export interface Frame {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}

/** An exploration as it is put back. */
export interface Kept {
  graph: Subgraph;
  /** Nodes without one find a place beside the others. */
  positions: Positions;
  pinned: readonly string[];
  hidden: readonly string[];
  hiddenEdges: readonly string[];
  brought: readonly [key: string, brought: Brought][];
  view: ViewAttributes;
  selection: Still["selection"];
}

export function stillOf(
  { graph, snapshot }: Pick<Exploration, "graph" | "snapshot">,
  { camera, panel, scene }: Pick<Still, "camera" | "panel" | "scene">,
): Still {
  const { selection } = snapshot();
  return {
    nodes: graph.mapNodes((key, node) => {
      const { x, y, pinned, hidden } = node;
      return { key, x, y, pinned, hidden, brought: broughtOf(node) };
    }),
    edges: graph.mapEdges((key, { type, hidden }, source, target) => ({ key, source, target, type, hidden })),
    view: graph.getAttributes(),
    selection: { nodes: [...selection.nodes], edges: [...selection.edges] },
    camera,
    panel,
    scene,
  };
}

/** What of a node's attributes tells of expands; null when nothing does. */
export function broughtOf({ broughtBy, portion }: Brought): Brought | null {
  return broughtBy || portion ? { ...(broughtBy && { broughtBy }), ...(portion && { portion }) } : null;
}

/** A still with what the database says of its nodes; and how much of it the database no longer holds. */
export function restore(still: Still, found: Subgraph): { kept: Kept; missing: { nodes: number; edges: number } } {
  const there = new Map(found.nodes.map((node) => [node.key, node]));
  const nodes = still.nodes.filter(({ key }) => there.has(key));
  const keys = new Set(nodes.map(({ key }) => key));
  const edges = pair(still.edges, found.edges);
  const newKeys = new Map([...edges].map(([was, { key }]) => [was.key, key]));
  const graph = { nodes: nodes.map(({ key }) => there.get(key)!), edges: [...edges.values()] };
  return {
    kept: {
      graph,
      positions: Object.fromEntries(nodes.map(({ key, x, y }) => [key, { x, y }])),
      pinned: nodes.filter(({ pinned }) => pinned).map(({ key }) => key),
      hidden: nodes.filter(({ hidden }) => hidden).map(({ key }) => key),
      hiddenEdges: [...edges].filter(([was]) => was.hidden).map(([, { key }]) => key),
      brought: nodes.flatMap(({ key, brought }): Kept["brought"] => (brought ? [[key, brought]] : [])),
      view: still.view,
      selection: {
        nodes: still.selection.nodes.filter((key) => keys.has(key)),
        edges: still.selection.edges.flatMap((key) => newKeys.get(key) ?? []),
      },
    },
    missing: { nodes: still.nodes.length - nodes.length, edges: still.edges.length - edges.size },
  };
}

const endsOf = ({ source, target, type }: Pick<StillEdge, "source" | "target" | "type">) =>
  JSON.stringify([source, type, target]);

/** Each edge with the one that it is now: the one of its key, else one of its ends and its type that no other has taken. */
function pair(edges: readonly StillEdge[], found: readonly GraphEdge[]): Map<StillEdge, GraphEdge> {
  const pairs = new Map<StillEdge, GraphEdge>();
  const left = new Map(found.map((edge) => [edge.key, edge]));
  const type = (edge: GraphEdge) => endsOf({ ...edge, type: edge.attributes.type });
  for (const was of edges) {
    const now = left.get(was.key);
    if (!now || type(now) !== endsOf(was)) continue;
    pairs.set(was, now);
    left.delete(was.key);
  }
  const byEnds = new Map<string, GraphEdge[]>();
  for (const edge of left.values()) byEnds.set(type(edge), [...(byEnds.get(type(edge)) ?? []), edge]);
  for (const was of edges) {
    const now = pairs.has(was) ? undefined : byEnds.get(endsOf(was))?.shift();
    if (now) pairs.set(was, now);
  }
  return pairs;
}
