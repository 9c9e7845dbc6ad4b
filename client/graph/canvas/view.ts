/** Where the camera should be: pure answers to "show all of it" and "show these too". */
import { MARGIN } from "../layouts/frame.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import type { Point } from "./shape.ts";
import type { Camera } from "./stage.ts";

export interface Bounds {
  left: number;
  right: number;
  low: number;
  high: number;
}

/** A few nodes are not blown up to fill the canvas. */
const CLOSEST = 1.5;

/** The box that holds nodes with their captions. */
export function boundsOf(nodes: Iterable<Point & Reach>): Bounds | null {
  const bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const { x, y, side, up, down } of nodes) {
    bounds.left = Math.min(bounds.left, x - side);
    bounds.right = Math.max(bounds.right, x + side);
    bounds.low = Math.min(bounds.low, y - down);
    bounds.high = Math.max(bounds.high, y + up);
  }
  return bounds.left <= bounds.right ? bounds : null;
}

/** The camera that shows these bounds whole. */
export function cameraFor({ left, right, low, high }: Bounds, space: Space): Camera {
  const room = (side: number) => Math.max(side - 2 * MARGIN, side / 2);
  const [across, upright] = [room(space.width) / (right - left), room(space.height) / (high - low)];
  return { x: (left + right) / 2, y: (low + high) / 2, zoom: Math.min(CLOSEST, across, upright) };
}

/** What the camera sees. */
export function seenBy({ x, y, zoom }: Camera, { width, height }: Space): Bounds {
  const [side, up] = [width / 2 / zoom, height / 2 / zoom];
  return { left: x - side, right: x + side, low: y - up, high: y + up };
}

/** The camera that shows these too: as it is when it does already, else moved and drawn back no more than needed. */
export function cameraToInclude(bounds: Bounds, camera: Camera, space: Space): Camera {
  const margin = MARGIN / 2 / camera.zoom;
  const seen = seenBy(camera, space);
  const isSeen =
    bounds.left >= seen.left + margin &&
    bounds.right <= seen.right - margin &&
    bounds.low >= seen.low + margin &&
    bounds.high <= seen.high - margin;
  if (isSeen) return camera;
  const inner = {
    left: seen.left + margin,
    right: seen.right - margin,
    low: seen.low + margin,
    high: seen.high - margin,
  };
  const both = {
    left: Math.min(bounds.left, inner.left),
    right: Math.max(bounds.right, inner.right),
    low: Math.min(bounds.low, inner.low),
    high: Math.max(bounds.high, inner.high),
  };
  const wide = cameraFor(both, space);
  return { ...wide, zoom: Math.min(wide.zoom, camera.zoom) };
}
