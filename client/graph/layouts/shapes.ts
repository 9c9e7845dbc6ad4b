/** Plain arrangements that others start from. */

export interface Places {
  x: Float64Array;
  y: Float64Array;
}

/** The angle between one seed of a sunflower and the next. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** `count` places evenly spread over a disc, from its middle outwards, about `step` apart. */
export function sunflower(count: number, step: number): Places {
  const place = (turn: number, round: (angle: number) => number) =>
    step * 0.6 * Math.sqrt(turn) * round(turn * GOLDEN_ANGLE);
  return {
    x: Float64Array.from({ length: count }, (_, turn) => place(turn, Math.cos)),
    y: Float64Array.from({ length: count }, (_, turn) => place(turn, Math.sin)),
  };
}

/** `count` places on a circle, clockwise from its top. */
export function circle(count: number, radius: number): Places {
  const angle = (turn: number) => Math.PI / 2 - (turn / count) * 2 * Math.PI;
  return {
    x: Float64Array.from({ length: count }, (_, turn) => radius * Math.cos(angle(turn))),
    y: Float64Array.from({ length: count }, (_, turn) => radius * Math.sin(angle(turn))),
  };
}
