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
  lane: number[];
  /** The bundle that each edge belongs to, by the place of its first edge; -1 where it lies by itself. */
  bundle: number[];
}

/** Of all edges between the same two nodes, whichever way they run. */
export function lanesOf(parallel: readonly Ends[]): Lanes {
  const count = parallel.length;
  const isLoop = count > 0 && parallel[0]![0] === parallel[0]![1];
  if (count <= (isLoop ? FAN.loops : FAN.pair)) {
    const lane = parallel.map((ends, turn) => (isLoop ? turn : laneAt(turn, count, ends)));
    return { lane, bundle: parallel.map(() => -1) };
  }
  const [first] = parallel[0]!;
  const isBack = (source: number) => source !== first;
  const back = parallel.findIndex(([source]) => isBack(source));
  const directions = back < 0 ? 1 : 2;
  return {
    lane: parallel.map((ends) => (isLoop ? 0 : laneAt(Number(isBack(ends[0])), directions, ends))),
    bundle: parallel.map(([source]) => (isBack(source) ? back : 0)),
  };
}

/** The left of an edge that runs the other way is the right of this one. */
function laneAt(turn: number, count: number, [source, target]: Ends): number {
  const lane = (turn - (count - 1) / 2) * Math.min(STEP, (2 * WIDEST) / Math.max(1, count - 1));
  return source < target ? lane : -lane;
}
