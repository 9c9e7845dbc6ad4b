/**
 * A coarse start. From a circle, ForceAtlas2 leaves a ball in which everything crosses everything; so the communities
 * are laid out first, as one node each, and every node starts beside the middle of its own.
 */
import { communitiesOf } from "../structure/communities.ts";
import { forceAtlas2 } from "./forceatlas2.ts";
import type { LayoutGraph } from "./layout.ts";
import { sunflower } from "./shapes.ts";

const ITERATIONS = 800;
/** With more communities than these, each iteration takes long enough to be counted. */
const FEW = 200;
/** Distance of neighbors within a community, in the units of ForceAtlas2. */
const STEP = 12;

/** Writes first places into x and y. The graph is connected; `weight` counts parallel edges. */
export function startCoarsely(graph: LayoutGraph, weight: ArrayLike<number>): void {
  const communities = communitiesOf(graph, weight);
  const members = new Map<number, number[]>();
  communities.forEach((community, node) => {
    const others = members.get(community);
    if (others) others.push(node);
    else members.set(community, [node]);
  });
  const sizes = [...members.values()].map((nodes) => Math.sqrt(nodes.length) * STEP);
  const index = new Map([...members.keys()].map((community, place) => [community, place]));

  const between = new Map<string, { ends: [number, number]; weight: number }>();
  for (let edge = 0; edge < graph.source.length; edge++) {
    const ends = [graph.source[edge]!, graph.target[edge]!].map((node) => index.get(communities[node]!)!);
    const [a, b] = ends.sort((one, other) => one - other) as [number, number];
    if (a === b) continue;
    const known = between.get(`${a} ${b}`);
    if (known) known.weight += weight[edge]!;
    else between.set(`${a} ${b}`, { ends: [a, b], weight: weight[edge]! });
  }
  const bundles = [...between.values()];

  const middles = sunflower(members.size, Math.max(...sizes) * 2);
  forceAtlas2(
    {
      x: middles.x,
      y: middles.y,
      source: bundles.map(({ ends }) => ends[0]),
      target: bundles.map(({ ends }) => ends[1]),
      // Two communities that share fifty edges are near, but not fifty times as near as two that share one.
      weight: bundles.map((bundle) => Math.log2(1 + bundle.weight)),
      size: sizes,
    },
    { adjustSizes: true, gravity: 1, scalingRatio: 20, slowDown: 2, barnesHutOptimize: members.size > FEW },
    Math.max(50, Math.round(ITERATIONS * Math.min(1, FEW / members.size))),
  );

  for (const [community, nodes] of members) {
    const place = index.get(community)!;
    const around = sunflower(nodes.length, STEP);
    nodes.forEach((node, turn) => {
      graph.x[node] = middles.x[place]! + around.x[turn]!;
      graph.y[node] = middles.y[place]! + around.y[turn]!;
    });
  }
}
