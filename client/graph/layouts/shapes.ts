/** Plain arrangements that others start from. */

export interface Places {
  x: Float64Array;
  y: Float64Array;
}

/** The angle between one seed of a sunflower and the next. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The place of one seed of a sunflower, counted from its middle; seeds are about `step` apart. */
export function spiral(turn: number, step: number): { x: number; y: number } {
  const distance = step * 0.6 * Math.sqrt(turn);
  return { x: distance * Math.cos(turn * GOLDEN_ANGLE), y: distance * Math.sin(turn * GOLDEN_ANGLE) };
}

/** `count` places evenly spread over a disc, from its middle outwards. */
export function sunflower(count: number, step: number): Places {
  return {
    x: Float64Array.from({ length: count }, (_, turn) => spiral(turn, step).x),
    y: Float64Array.from({ length: count }, (_, turn) => spiral(turn, step).y),
  };
}
