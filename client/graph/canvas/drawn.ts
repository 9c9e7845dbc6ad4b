/** The graph as it is drawn: where nodes are at this moment, how large they are, how edges run. */
import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, ExplorationGraph, NodeAttributes } from "../exploration.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import { reachIn, scaleOf } from "../settling.ts";
import type { EdgeStyle, NodeStyle, Paint, Styles } from "../styles/style.ts";
import { visibilityOf } from "../visibility.ts";
import { type Ends, lanesOf } from "./lanes.ts";
import type { KindLook } from "./look.ts";

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
}

export interface DrawnEdge {
  key: string;
  source: DrawnNode;
  target: DrawnNode;
  shown: boolean;
  /** See `lanesOf`. */
  lane: number;
  loop: boolean;
  style: EdgeStyle;
  of: EdgeAttributes;
}

/** Tells nobody when it changes: sigma would otherwise index all of it again for each node that goes. */
export class DrawnGraph extends MultiDirectedGraph<DrawnNode, DrawnEdge> {
  override emit(): boolean {
    return false;
  }
}

export interface DrawnOptions {
  space: Space;
  styles: Styles;
  kindOf(labels: readonly string[]): KindLook;
  /** Nodes that were drawn before are where they were then. */
  before: DrawnGraph | null;
}

export function drawnGraph(graph: ExplorationGraph, { space, styles, kindOf, before }: DrawnOptions): DrawnGraph {
  const drawn = new DrawnGraph();
  const scale = scaleOf(graph, styles, space);
  const visibility = visibilityOf(graph);
  const nodes = new Map<string, DrawnNode>();
  const places = new Map<string, number>();
  graph.forEachNode((key, of) => {
    const was = before?.hasNode(key) ? before.getNodeAttributes(key) : of;
    const style = styles.node(key);
    const reach = reachIn(graph, key, style, scale);
    const shown = visibility.node(of);
    const look = lookOf(kindOf(of.labels), style);
    const caption = style.caption ?? of.caption;
    const { x, y } = was;
    const node = { key, x, y, radius: reach.up, reach, shown, look, border: style.border, caption, of };
    places.set(key, nodes.size);
    nodes.set(key, node);
    drawn.addNode(key, node);
  });
  const ends = graph.mapEdges((_key, _of, source, target): Ends => [places.get(source)!, places.get(target)!]);
  const lanes = lanesOf(ends, nodes.size);
  let turn = 0;
  graph.forEachEdge((key, of, sourceKey, targetKey) => {
    const [source, target] = [nodes.get(sourceKey)!, nodes.get(targetKey)!];
    const shown = visibility.edge(of, source.of, target.of);
    const loop = source === target;
    const edge = { key, source, target, shown, lane: lanes[turn++]!, loop, style: styles.edge(key), of };
    drawn.addDirectedEdgeWithKey(key, sourceKey, targetKey, edge);
  });
  return drawn;
}

/** A rule may give another colour or pictogram than the kind's. */
function lookOf(kind: KindLook, { color, icon }: NodeStyle): KindLook {
  return color || icon ? { ...kind, ...color, pictogram: icon ?? kind.pictogram } : kind;
}
