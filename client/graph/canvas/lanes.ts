/** Parallel edges side by side: each has a lane, and the lanes of a pair lie evenly to both sides of the straight line. */

/** Between two lanes, as a share of the edge's length. */
const STEP = 0.17;
/** The outermost lanes of a crowd. */
const WIDEST = 1.1;

/** The ends of an edge, as places of nodes in whatever order they are in. */
export type Ends = readonly [source: number, target: number];

/**
 * The lane of each edge: how far it bends, to the left of its own direction, as a share of its length; 0 is straight.
 * Of edges from a node to itself it is their turn, from 0.
 */
export function lanesOf(edges: readonly Ends[], order: number): number[] {
  const pair = ([source, target]: Ends) => Math.min(source, target) * order + Math.max(source, target);
  const counts = new Map<number, number>();
  for (const ends of edges) counts.set(pair(ends), (counts.get(pair(ends)) ?? 0) + 1);
  const turns = new Map<number, number>();
  return edges.map((ends) => {
    const key = pair(ends);
    const count = counts.get(key)!;
    if (count === 1) return 0;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const [source, target] = ends;
    if (source === target) return turn;
    const lane = (turn - (count - 1) / 2) * Math.min(STEP, (2 * WIDEST) / (count - 1));
    // The left of an edge that runs the other way is the right of this one.
    return source < target ? lane : -lane;
  });
}
