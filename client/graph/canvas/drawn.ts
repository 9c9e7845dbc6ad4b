/** The graph as it is drawn: where nodes are at this moment, how large they are, how edges run. */
import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, ExplorationGraph, NodeAttributes } from "../exploration.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import { scaleOf } from "../settling.ts";
import { reachOf } from "../sizes.ts";
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
  kind: KindLook;
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
  kindOf(labels: readonly string[]): KindLook;
  /** Nodes that were drawn before are where they were then. */
  before: DrawnGraph | null;
}

export function drawnGraph(graph: ExplorationGraph, { space, kindOf, before }: DrawnOptions): DrawnGraph {
  const drawn = new DrawnGraph();
  const scale = scaleOf(graph, space);
  const visibility = visibilityOf(graph);
  const nodes = new Map<string, DrawnNode>();
  const places = new Map<string, number>();
  graph.forEachNode((key, of) => {
    const was = before?.hasNode(key) ? before.getNodeAttributes(key) : of;
    const reach = reachOf(of.caption, graph.degree(key), scale);
    const shown = visibility.node(of);
    const node = { key, x: was.x, y: was.y, radius: reach.up, reach, shown, kind: kindOf(of.labels), of };
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
    const edge = { key, source, target, shown, lane: lanes[turn++]!, loop: source === target, of };
    drawn.addDirectedEdgeWithKey(key, sourceKey, targetKey, edge);
  });
  return drawn;
}
