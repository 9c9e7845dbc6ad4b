/** Layers of a graph as Sugiyama draws them: no cycles, ranks, few crossings, straight edges. */
import type { Links } from "../../structure/links.ts";
import { bundle } from "./bundles.ts";
import { orderLayers } from "./order.ts";
import { alignLayers } from "./positions.ts";
import { ranksOf } from "./ranks.ts";

export interface Sizes {
  /** Pixels from the middle of a node to either side of it, along its layer and across. */
  half(node: number): number;
  thickness(node: number): number;
  /** Pixels between two nodes of a layer. */
  gap: number;
}

/** Pixels between two layers, beside the nodes themselves. */
const LAYER = 44;

/** Where each node is along its layer, and how deep it lies; in pixels. The graph is connected. */
export function layered(links: Links, { half, thickness, gap }: Sizes): { across: Float64Array; depth: Float64Array } {
  const { items, edges } = bundle(links, { half, thickness, gap });
  const ranks = ranksOf(items.length, edges);
  const layers = orderLayers(ranks, edges);
  const middles = alignLayers(layers, (item) => (items[item]?.half ?? 0) + gap / 2);

  const depths = depthsOf(layers.rows.map((row) => Math.max(0, ...row.map((item) => items[item]?.thickness ?? 0))));
  const across = new Float64Array(links.order);
  const depth = new Float64Array(links.order);
  items.forEach(({ nodes, places }, item) => {
    nodes.forEach((node, turn) => {
      across[node] = middles[item]! + places[turn]!.across;
      depth[node] = depths[ranks[item]!]! + places[turn]!.depth;
    });
  });
  return { across, depth };
}

function depthsOf(thicknesses: readonly number[]): number[] {
  let depth = 0;
  return thicknesses.map((thickness, row) => {
    if (row > 0) depth += thicknesses[row - 1]! + LAYER + thickness;
    return depth;
  });
}
