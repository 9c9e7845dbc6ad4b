/** Where items stand within their layers, in pixels: as straight above and below their neighbors as their room allows. */
import type { Layers } from "./order.ts";

const SWEEPS = 10;

/** `half`: the room of an item to either side; of a bend, asked for by a number beyond the items. */
export function alignLayers({ rows, above, below }: Layers, half: (item: number) => number): Float64Array {
  const at = new Float64Array(above.length);
  for (const row of rows) {
    const apart = apartIn(row, half);
    const width = apart.at(-1) ?? 0;
    row.forEach((item, place) => {
      at[item] = apart[place]! - width / 2;
    });
  }
  const meanOf = (own: readonly number[]) => own.reduce((sum, other) => sum + at[other]!, 0) / own.length;
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    const isLast = sweep === SWEEPS;
    const inTurn = sweep % 2 === 0 ? rows : rows.toReversed();
    for (const row of inTurn) {
      const wanted = row.map((item) => {
        const own = isLast ? [...above[item]!, ...below[item]!] : (sweep % 2 === 0 ? above : below)[item]!;
        return own.length > 0 ? meanOf(own) : at[item]!;
      });
      const places = nearest(wanted, apartIn(row, half));
      row.forEach((item, place) => {
        at[item] = places[place]!;
      });
    }
  }
  return at;
}

/** How far from the first of a row each one is when all stand as close as they may. */
function apartIn(row: readonly number[], half: (item: number) => number): number[] {
  let sum = 0;
  return row.map((item, place) => {
    if (place > 0) sum += half(row[place - 1]!) + half(item);
    return sum;
  });
}

/**
 * The places nearest to the wanted ones that keep the order and the distances: what would come too close is pooled
 * and stands, side by side, where it is best for all of the pool.
 */
function nearest(wanted: readonly number[], apart: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((place, index) => {
    let pool = { sum: place - apart[index]!, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => start + apart[index]!);
}
