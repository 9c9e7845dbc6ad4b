/** The graph as it is drawn: where nodes are at this moment, how large they are, how edges run. */
import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, Exploration, NodeAttributes } from "../exploration.ts";
import type { Reach } from "../layouts/layout.ts";
import { scaleOf } from "../settling.ts";
import { reachOf } from "../sizes.ts";
import { lanesOf } from "./lanes.ts";

export interface DrawnNode {
  /** Pixels of the unzoomed canvas; between where the node was and where it belongs while it moves. */
  x: number;
  y: number;
  radius: number;
  /** How far it and its caption reach. */
  reach: Reach;
  shown: boolean;
  of: NodeAttributes;
}

export interface DrawnEdge {
  shown: boolean;
  /** How far it bends, as a share of its length; 0 is straight. Of self-loops: 0 for the first, 1 for the next. */
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

/** Nodes that were drawn before are where they were then. */
export function drawnGraph(exploration: Exploration, before: DrawnGraph | null): DrawnGraph {
  const { graph } = exploration;
  const drawn = new DrawnGraph();
  const scale = scaleOf(graph, exploration.space);
  graph.forEachNode((key, of) => {
    const was = before?.hasNode(key) ? before.getNodeAttributes(key) : of;
    const reach = reachOf(of.caption, graph.degree(key), scale);
    drawn.addNode(key, { x: was.x, y: was.y, radius: reach.up, reach, shown: exploration.isNodeShown(key), of });
  });
  const lanes = lanesOf(graph);
  graph.forEachEdge((key, of, source, target) => {
    const loop = source === target;
    drawn.addDirectedEdgeWithKey(key, source, target, {
      shown: exploration.isEdgeShown(key),
      lane: lanes(key, source, target),
      loop,
      of,
    });
  });
  return drawn;
}
