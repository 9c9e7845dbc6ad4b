/** Parallel edges side by side: each has a lane, and the lanes of a pair lie evenly to both sides of the straight line. */
import type { ExplorationGraph } from "../exploration.ts";

/** Between two lanes, as a share of the edge's length. */
const STEP = 0.17;
/** The outermost lanes of a crowd. */
const WIDEST = 1.1;

/** Answers the lane of each edge of a graph: how far it bends, to the left of its own direction. */
export function lanesOf(graph: ExplorationGraph): (edge: string, source: string, target: string) => number {
  const counts = new Map<string, number>();
  const pair = (source: string, target: string) => (source < target ? `${source}\n${target}` : `${target}\n${source}`);
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const key = pair(source, target);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const turns = new Map<string, number>();
  return (_edge, source, target) => {
    const key = pair(source, target);
    const count = counts.get(key)!;
    if (count === 1) return 0;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    if (source === target) return turn;
    const step = Math.min(STEP, (2 * WIDEST) / (count - 1));
    const lane = (turn - (count - 1) / 2) * step;
    // The left of an edge that runs the other way is the right of this one.
    return source < target ? lane : -lane;
  };
}
