import { type Adjacency, adjacencyOf, type Links } from "../structure/links.ts";
import type { Metric } from "./metric.ts";

/** Work that is done in a few seconds, in edges visited; beyond it, the paths from an even sample of nodes are counted. */
const EFFORT = 600_000_000;
const FEWEST = 64;

/**
 * The share of shortest paths between two others that lead through a node, from 0 to 1, whichever way relationships
 * point (Brandes). The package's own counts all at once; this one tells how far it is.
 */
export const betweenness: Metric = {
  id: "betweenness",
  gives: "amount",
  run(links, report) {
    const { order } = links;
    const adjacency = simple(links);
    const affordable = Math.max(FEWEST, Math.floor(EFFORT / (order + adjacency.ends.length + 1)));
    const sources = Math.min(order, affordable);
    const totals = new Float64Array(order);
    const walk = createWalk(order, adjacency, totals);
    for (let turn = 0; turn < sources; turn++) {
      walk(Math.floor((turn * order) / sources));
      if (turn % 64 === 0) report(turn / sources);
    }
    const pairs = (order - 1) * (order - 2);
    const scale = pairs > 0 ? order / sources / pairs : 0;
    return totals.map((total) => total * scale);
  },
};

/** Parallel edges are one way, not several. */
function simple(links: Links): Adjacency {
  const { starts, ends } = adjacencyOf(links);
  const neighbors = Array.from({ length: links.order }, (_, node) => [
    ...new Set(ends.subarray(starts[node]!, starts[node + 1]!)),
  ]);
  const sums = new Uint32Array(links.order + 1);
  neighbors.forEach((own, node) => {
    sums[node + 1] = sums[node]! + own.length;
  });
  return { starts: sums, ends: Uint32Array.from(neighbors.flat()) };
}

/** Adds to the totals what each node has of the shortest paths from one source. */
function createWalk(order: number, { starts, ends }: Adjacency, totals: Float64Array): (source: number) => void {
  const distance = new Int32Array(order);
  const paths = new Float64Array(order);
  const share = new Float64Array(order);
  const reached = new Uint32Array(order);

  return (source) => {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    let count = 1;
    for (let turn = 0; turn < count; turn++) {
      const node = reached[turn]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const next = ends[place]!;
        if (distance[next] === -1) {
          distance[next] = distance[node]! + 1;
          reached[count++] = next;
        }
        if (distance[next] === distance[node]! + 1) paths[next]! += paths[node]!;
      }
    }
    for (let turn = count - 1; turn > 0; turn--) {
      const node = reached[turn]!;
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const before = ends[place]!;
        if (distance[before] !== distance[node]! - 1) continue;
        share[before]! += (paths[before]! / paths[node]!) * (1 + share[node]!);
      }
      totals[node]! += share[node]!;
    }
  };
}
