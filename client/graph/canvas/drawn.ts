/** The graph as it is drawn: where nodes are at this moment, how large they are, how edges run. */
import type { EdgeAttributes, Exploration, NodeAttributes } from "../exploration.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import { sizesFor } from "../sizes.ts";
import type { EdgeStyle, NodeStyle, Paint, Styles } from "../styles/style.ts";
import { type Ends, lanesOf } from "./lanes.ts";
import type { KindLook } from "./look.ts";
import { loopOf } from "./shape.ts";

export interface DrawnNode {
  key: string;
  /** Pixels of the unzoomed canvas; between where the node was and where it belongs while it moves. */
  x: number;
  y: number;
  radius: number;
  /** How far it and its caption reach. */
  reach: Reach;
  shown: boolean;
  /** Its kind's, unless a rule of style says otherwise. */
  look: KindLook;
  border: Paint | null;
  caption: string;
  of: NodeAttributes;
  /** Those that touch it; a loop stands here once. */
  edges: DrawnEdge[];
}

export interface DrawnEdge {
  key: string;
  source: DrawnNode;
  target: DrawnNode;
  /** Of a bundle, one edge alone is shown: the one that stands for all of them. */
  shown: boolean;
  /** See `lanesOf`. */
  lane: number;
  loop: boolean;
  style: EdgeStyle;
  of: EdgeAttributes;
  /** The parallel edges that are drawn as one line, the one that is shown first; null where the edge lies by itself. */
  bundle: DrawnEdge[] | null;
}

/** Made anew when the exploration's graph has changed; only places of nodes change meanwhile. */
export interface DrawnGraph {
  nodes: ReadonlyMap<string, DrawnNode>;
  edges: ReadonlyMap<string, DrawnEdge>;
}

export const EMPTY: DrawnGraph = { nodes: new Map(), edges: new Map() };

export interface DrawnOptions {
  space: Space;
  styles: Styles;
  kindOf(labels: readonly string[]): KindLook;
  /** Nodes that were drawn before are where they were then. */
  before: DrawnGraph;
}

export function drawnGraph(
  { graph, isNodeShown, isEdgeShown }: Pick<Exploration, "graph" | "isNodeShown" | "isEdgeShown">,
  { space, styles, kindOf, before }: DrawnOptions,
): DrawnGraph {
  const weightOf = (key: string) => styles.node(key).weight ?? graph.degree(key);
  const sizes = sizesFor(graph.mapNodes(weightOf), space);
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, DrawnEdge>();
  const places = new Map<string, number>();
  graph.forEachNode((key, of) => {
    const { x, y } = before.nodes.get(key) ?? of;
    const style = styles.node(key);
    const reach = sizes.reach(style.caption ?? of.caption, weightOf(key));
    const shown = isNodeShown(key);
    const look = lookOf(kindOf(of.labels), style, kindOf);
    const { border, caption } = style;
    const own = { look, border, caption: caption ?? of.caption };
    places.set(key, nodes.size);
    nodes.set(key, { key, x, y, radius: reach.up, reach, shown, ...own, of, edges: [] });
  });
  const ends: Ends[] = [];
  graph.forEachEdge((key, of, sourceKey, targetKey) => {
    const [source, target] = [nodes.get(sourceKey)!, nodes.get(targetKey)!];
    const shown = isEdgeShown(key);
    const [loop, style] = [source === target, styles.edge(key)];
    const edge: DrawnEdge = { key, source, target, shown, lane: 0, loop, style, of, bundle: null };
    ends.push([places.get(sourceKey)!, places.get(targetKey)!]);
    edges.set(key, edge);
    source.edges.push(edge);
    if (!loop) target.edges.push(edge);
  });
  runSideBySide([...edges.values()], ends, nodes.size);
  for (const edge of edges.values()) if (edge.loop) reachOverLoops(edge);
  return { nodes, edges };
}

/** A rule may give another colour than the kind's, or the pictogram of another kind. */
function lookOf(kind: KindLook, { color, icon }: NodeStyle, kindOf: DrawnOptions["kindOf"]): KindLook {
  if (!color && !icon) return kind;
  return { ...kind, ...color, pictogram: icon === null ? kind.pictogram : kindOf([icon]).pictogram };
}

/** Gives each edge its lane; of a bundle the first that is shown stands for all that are. */
function runSideBySide(edges: readonly DrawnEdge[], ends: readonly Ends[], order: number): void {
  const { lane, bundle } = lanesOf(ends, order);
  const bundles = new Map<number, DrawnEdge[]>();
  for (const [place, edge] of edges.entries()) {
    edge.lane = lane[place]!;
    const first = bundle[place]!;
    if (first < 0 || !edge.shown) continue;
    const members = bundles.get(first) ?? [];
    edge.shown = members.length === 0;
    edge.bundle = members;
    members.push(edge);
    bundles.set(first, members);
  }
  for (const members of bundles.values()) if (members.length === 1) members[0]!.bundle = null;
}

/** A node's loops stand above it. */
function reachOverLoops({ source, lane }: DrawnEdge): void {
  const { distance, radius } = loopOf(source.radius, lane);
  source.reach = { ...source.reach, up: Math.max(source.reach.up, distance + radius) };
}

/** The edge that is drawn for this one: itself, or the one that stands for its bundle. */
export const drawnAs = (edge: DrawnEdge): DrawnEdge => edge.bundle?.[0] ?? edge;
