/** Where a caption can stand: on which side of its node, and what it fills there. */
import type { Space } from "../layouts/layout.ts";
import { CAPTION_GAP, LINE_HEIGHT } from "../sizes.ts";
import type { Box } from "./boxes.ts";
import type { Candidate, Fitted } from "./captions.ts";
import type { Point } from "./shape.ts";

/** The best first. */
export const SIDES = ["below", "right", "left", "above"] as const;
export type Side = (typeof SIDES)[number];

export interface Spot {
  /** The middle of the first line. */
  middle: Point;
  /** What the caption fills, with its padding; its own node is no reason to keep off. */
  box: Box;
  /** Whether all of it is on the canvas. Below its node it moves there, as far as it can. */
  isInside: boolean;
}

export function spotOn(
  side: Side,
  candidate: Candidate,
  { lines, width }: Fitted,
  padding: number,
  space: Space,
): Spot {
  const { x, y, radius, size } = candidate;
  const further = (lines.length - 1) * size * LINE_HEIGHT;
  const middle = middleOn(side, candidate, width, further, space);
  const box = {
    left: middle.x - width / 2 - padding,
    right: middle.x + width / 2 + padding,
    top: middle.y - size / 2 - padding / 2,
    bottom: middle.y + further + size / 2 + padding / 2,
  };
  if (side === "below") box.top = Math.max(box.top, y + radius);
  if (side === "above") box.bottom = Math.min(box.bottom, y - radius);
  if (side === "right") box.left = Math.max(box.left, x + radius);
  if (side === "left") box.right = Math.min(box.right, x - radius);
  const isInside = side === "below" || (box.left >= 0 && box.right <= space.width && box.top >= 0);
  return { middle, box, isInside };
}

/** `further`: pixels from the first line to the last. */
function middleOn(side: Side, { x, y, radius, size }: Candidate, width: number, further: number, space: Space): Point {
  const away = radius + CAPTION_GAP;
  switch (side) {
    case "below":
      return { x: shifted(x, width, space), y: y + away + size / 2 };
    case "above":
      return { x: shifted(x, width, space), y: y - away - size / 2 - further };
    case "right":
      return { x: x + away + width / 2, y: y - further / 2 };
    case "left":
      return { x: x - away - width / 2, y: y - further / 2 };
  }
}

/** A caption at the edge of the canvas moves inwards, as long as its node is seen. */
function shifted(x: number, width: number, space: Space): number {
  if (x < 0 || x > space.width || width > space.width) return x;
  return Math.min(space.width - width / 2 - 4, Math.max(width / 2 + 4, x));
}
