/** The order within each layer, so that few edges cross: each item goes to the mean place of its neighbors, in turns. */
import type { Edges } from "./bundles.ts";

export interface Layers {
  /** Items of each layer in their order. Numbers beyond the items are bends of edges that pass a layer. */
  rows: number[][];
  /** What each item and bend is joined to in the layer above and in the layer below. */
  above: number[][];
  below: number[][];
}

const SWEEPS = 16;
/** Work that the sweeps may take, in edges visited. */
const EFFORT = 4_000_000;
/** Edges that pass many layers have no more bends than these times the items; the longest go without. */
const BENDS = 4;

export function orderLayers(ranks: Uint32Array, edges: Edges): Layers {
  const layers = withBends(ranks, edges);
  const { rows } = layers;
  const size = layers.below.reduce((sum, own) => sum + own.length, 0);
  const sweeps = Math.max(2, Math.min(SWEEPS, Math.floor(EFFORT / Math.max(size, 1))));
  let best = rows.map((row) => [...row]);
  let fewest = crossings(layers);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    for (let turn = 1; turn < rows.length; turn++) {
      const row = down ? turn : rows.length - 1 - turn;
      rows[row] = byMean(rows[row]!, placesIn(rows[row + (down ? -1 : 1)]!), down ? layers.above : layers.below);
    }
    const count = crossings(layers);
    if (count >= fewest) continue;
    fewest = count;
    best = rows.map((row) => [...row]);
  }
  return { ...layers, rows: best };
}

const placesIn = (row: readonly number[]) => new Map(row.map((item, place) => [item, place]));

/** What has no neighbors there keeps its place. */
function byMean(row: readonly number[], places: ReadonlyMap<number, number>, neighbors: readonly number[][]): number[] {
  const means = row.map((item, place) => {
    const own = neighbors[item]!;
    return own.length === 0 ? place : own.reduce((sum, other) => sum + places.get(other)!, 0) / own.length;
  });
  return row
    .map((item, place) => ({ item, place, mean: means[place]! }))
    .sort((a, b) => a.mean - b.mean || a.place - b.place)
    .map(({ item }) => item);
}

function withBends(ranks: Uint32Array, { source, target }: Edges): Layers {
  const count = ranks.length;
  const rows = Array.from({ length: Math.max(-1, ...ranks) + 1 }, (): number[] => []);
  const above = Array.from({ length: count }, (): number[] => []);
  const below = Array.from({ length: count }, (): number[] => []);
  ranks.forEach((rank, item) => {
    rows[rank]!.push(item);
  });
  const join = (upper: number, lower: number) => {
    below[upper]!.push(lower);
    above[lower]!.push(upper);
  };
  const downwards = source
    .map((from, edge) => (ranks[from]! < ranks[target[edge]!]! ? [from, target[edge]!] : [target[edge]!, from]))
    .sort(([a, b], [c, d]) => ranks[b!]! - ranks[a!]! - (ranks[d!]! - ranks[c!]!)) as [number, number][];
  for (const [from, to] of downwards) {
    let last = from;
    if (above.length + ranks[to]! - ranks[from]! > (BENDS + 1) * count) break;
    for (let rank = ranks[from]! + 1; rank < ranks[to]!; rank++) {
      const bend = above.push([]) - 1;
      below.push([]);
      rows[rank]!.push(bend);
      join(last, bend);
      last = bend;
    }
    join(last, to);
  }
  return { rows, above, below };
}

/** How many pairs of edges cross between one layer and the next, over all layers. */
function crossings({ rows, below }: Layers): number {
  let count = 0;
  for (let row = 0; row + 1 < rows.length; row++) {
    const places = placesIn(rows[row + 1]!);
    // A tree of sums: how many of the edges before this one end further on.
    const sums = new Uint32Array(places.size + 1);
    let before = 0;
    for (const item of rows[row]!) {
      const ends = below[item]!.map((other) => places.get(other)! + 1).sort((a, b) => a - b);
      for (const end of ends) {
        let notFurther = 0;
        for (let at = end; at > 0; at -= at & -at) notFurther += sums[at]!;
        count += before - notFurther;
      }
      for (const end of ends) for (let at = end; at < sums.length; at += at & -at) sums[at]!++;
      before += ends.length;
    }
  }
  return count;
}
