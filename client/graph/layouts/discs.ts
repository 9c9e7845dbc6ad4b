import { type Places, spiral } from "./shapes.ts";

/** Of a disc this many times smaller than the one before, all gaps are tried again. */
const SMALLER = 0.75;

/**
 * Packs discs around the origin, the first ones in the middle: each goes to the nearest spot of a spiral where it lies on
 * no other. `step` is the distance of the spots.
 */
export function packDiscs(radii: readonly number[], step: number): Places & { radius: number } {
  const x = new Float64Array(radii.length);
  const y = new Float64Array(radii.length);
  const largest = Math.max(...radii, step);
  const cells = new Map<number, number[]>();
  const cellOf = (at: number) => Math.floor(at / (2 * largest));
  const keyOf = (column: number, row: number) => column * 100_003 + row;
  let [turn, tried, radius] = [0, Number.POSITIVE_INFINITY, 0];

  function isFree(disc: number, atX: number, atY: number): boolean {
    for (let column = cellOf(atX) - 1; column <= cellOf(atX) + 1; column++) {
      for (let row = cellOf(atY) - 1; row <= cellOf(atY) + 1; row++) {
        for (const other of cells.get(keyOf(column, row)) ?? []) {
          if (Math.hypot(atX - x[other]!, atY - y[other]!) < radii[disc]! + radii[other]!) return false;
        }
      }
    }
    return true;
  }

  const order = [...radii.keys()].sort((a, b) => radii[b]! - radii[a]! || a - b);
  for (const disc of order) {
    if (radii[disc]! < tried * SMALLER) {
      tried = radii[disc]!;
      turn = 0;
    }
    let spot = spiral(turn++, step);
    while (!isFree(disc, spot.x, spot.y)) spot = spiral(turn++, step);
    x[disc] = spot.x;
    y[disc] = spot.y;
    radius = Math.max(radius, Math.hypot(spot.x, spot.y) + radii[disc]!);
    const key = keyOf(cellOf(spot.x), cellOf(spot.y));
    const inside = cells.get(key);
    if (inside) inside.push(disc);
    else cells.set(key, [disc]);
  }
  return { x, y, radius };
}
