import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import type { Links } from "./links.ts";

/** The community of each node by Louvain, counted from 0; the same graph gives the same ones. Self-loops do not count. */
export function communitiesOf({ order, source, target }: Links, weight?: ArrayLike<number>): number[] {
  const graph = new Graph<object, { weight: number }>({ type: "undirected" });
  for (let node = 0; node < order; node++) graph.addNode(node);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    const own = weight ? weight[edge]! : 1;
    graph.updateEdge(source[edge], target[edge], (known) => ({ weight: (known.weight ?? 0) + own }));
  }
  if (graph.size === 0) return Array.from({ length: order }, (_, node) => node);
  const communities = louvain(graph, { randomWalk: false });
  return graph.mapNodes((node) => communities[node]!);
}
