/**
 * Parallel edges side by side: each has a lane, and the lanes of a pair lie evenly to both sides of the straight line.
 * More of them than can be told apart are bundled: one line for each direction.
 */

/** Between two lanes, as a share of the edge's length. */
const STEP = 0.17;
/** The outermost lanes of a fan. */
const WIDEST = 0.7;
/** Up to so many edges between two nodes, or from a node to itself, lie side by side. */
export const FAN = { pair: 9, loops: 4 };

/** The ends of an edge, as places of nodes in whatever order they are in. */
export type Ends = readonly [source: number, target: number];

export interface Lanes {
  /**
   * How far each edge bends, to the left of its own direction, as a share of its length; 0 is straight. Of edges from a
   * node to itself it is their turn, from 0.
   */
  lane: Float64Array;
  /** The bundle that each edge belongs to, by the place of its first edge; -1 where it lies by itself. */
  bundle: Int32Array;
}

export function lanesOf(edges: readonly Ends[], order: number): Lanes {
  const lane = new Float64Array(edges.length);
  const bundle = new Int32Array(edges.length).fill(-1);
  for (const parallel of parallels(edges, order)) {
    const [source, target] = edges[parallel[0]!]!;
    const isLoop = source === target;
    if (parallel.length > (isLoop ? FAN.loops : FAN.pair)) {
      const directions = [parallel.filter((edge) => edges[edge]![0] === source)];
      if (directions[0]!.length < parallel.length) {
        directions.push(parallel.filter((edge) => edges[edge]![0] !== source));
      }
      for (const [turn, members] of directions.entries()) {
        for (const edge of members) {
          lane[edge] = isLoop ? 0 : laneAt(turn, directions.length, edges[edge]!);
          bundle[edge] = members[0]!;
        }
      }
      continue;
    }
    for (const [turn, edge] of parallel.entries()) {
      lane[edge] = isLoop ? turn : laneAt(turn, parallel.length, edges[edge]!);
    }
  }
  return { lane, bundle };
}

/** The edges that share their ends with others, whichever way they run. */
function parallels(edges: readonly Ends[], order: number): Iterable<number[]> {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (const [edge, [source, target]] of edges.entries()) {
    const pair = Math.min(source, target) * order + Math.max(source, target);
    const before = first.get(pair);
    if (before === undefined) first.set(pair, edge);
    else {
      const together = several.get(pair);
      if (together) together.push(edge);
      else several.set(pair, [before, edge]);
    }
  }
  return several.values();
}

/** The left of an edge that runs the other way is the right of this one. */
function laneAt(turn: number, count: number, [source, target]: Ends): number {
  const lane = (turn - (count - 1) / 2) * Math.min(STEP, (2 * WIDEST) / Math.max(1, count - 1));
  return source < target ? lane : -lane;
}
