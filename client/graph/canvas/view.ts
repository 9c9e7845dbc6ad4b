/** Where the camera should be: pure answers to "show all of it" and "show these too". */
import { MARGIN } from "../layouts/frame.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import type { Camera } from "./lens.ts";
import type { Point } from "./shape.ts";

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

/** The camera that shows these bounds too: as it is when it does already, else moved and drawn back no more than needed. */
export function cameraToInclude(bounds: Bounds, camera: Camera, space: Space): Camera {
  const zoom = Math.min(camera.zoom, cameraFor(bounds, space).zoom);
  const [side, up] = [(space.width / 2 - MARGIN / 2) / zoom, (space.height / 2 - MARGIN / 2) / zoom];
  return {
    x: within(camera.x, bounds.right - side, bounds.left + side),
    y: within(camera.y, bounds.high - up, bounds.low + up),
    zoom,
  };
}

function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
