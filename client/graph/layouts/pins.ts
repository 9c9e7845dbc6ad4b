/** Pinned nodes keep their places while all others are laid out anew. */
import { adjacencyOf } from "../structure/links.ts";
import type { LayoutGraph } from "./layout.ts";
import type { Places } from "./shapes.ts";

const ROUNDS = 12;
/** Share of its neighbors' displacement that a node follows. */
const FOLLOW = 0.9;

/**
 * Puts fixed nodes back where they were, and takes the others along: the displacement spreads through the graph and
 * fades on its way, so that what hangs on a pinned node is found near it.
 */
export function keepFixed(graph: LayoutGraph, places: Places): void {
  const { x, y, fixed } = graph;
  if (!fixed.includes(1)) return;
  const { starts, ends } = adjacencyOf(graph);
  // All go with the fixed ones as a whole first; what spreads is by how much each of them differs from that.
  const shift = { x: mean(x, places.x, fixed), y: mean(y, places.y, fixed) };
  const dx = new Float64Array(x.length);
  const dy = new Float64Array(x.length);
  for (let node = 0; node < x.length; node++) {
    x[node]! += shift.x;
    y[node]! += shift.y;
    if (!fixed[node]) continue;
    dx[node] = places.x[node]! - x[node]!;
    dy[node] = places.y[node]! - y[node]!;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let node = 0; node < x.length; node++) {
      const degree = starts[node + 1]! - starts[node]!;
      if (fixed[node] || degree === 0) continue;
      let [sumX, sumY] = [0, 0];
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        sumX += dx[ends[place]!]!;
        sumY += dy[ends[place]!]!;
      }
      dx[node] = (sumX / degree) * FOLLOW;
      dy[node] = (sumY / degree) * FOLLOW;
    }
  }
  for (let node = 0; node < x.length; node++) {
    x[node] = fixed[node] ? places.x[node]! : x[node]! + dx[node]!;
    y[node] = fixed[node] ? places.y[node]! : y[node]! + dy[node]!;
  }
}

function mean(from: Float64Array, to: Float64Array, fixed: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let node = 0; node < from.length; node++) {
    if (!fixed[node]) continue;
    sum += to[node]! - from[node]!;
    count++;
  }
  return sum / count;
}
