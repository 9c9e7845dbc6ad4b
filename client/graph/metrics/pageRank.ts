import { MultiDirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Metric } from "./metric.ts";

/** How often one comes by who goes on and on along relationships, as they point. The ranks of all nodes sum to 1. */
export const pageRank: Metric = {
  id: "page-rank",
  gives: "amount",
  run({ order, source, target }) {
    const graph = new MultiDirectedGraph();
    for (let node = 0; node < order; node++) graph.addNode(node);
    for (let edge = 0; edge < source.length; edge++) graph.addDirectedEdge(source[edge], target[edge]);
    const ranks = order > 0 ? pagerank(graph, { getEdgeWeight: null, maxIterations: 500 }) : {};
    return Float64Array.from({ length: order }, (_, node) => ranks[node]!);
  },
};
