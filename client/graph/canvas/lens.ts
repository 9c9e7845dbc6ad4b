/** The camera of sigma as the canvas wants it: in pixels of the unzoomed canvas, y upwards, whose middle is the origin. */
import type { Space } from "../layouts/layout.ts";
import type { Point } from "./shape.ts";
import type { Sigma } from "./sigma.ts";

/** What is in the middle of the canvas, and how many of its pixels a pixel of the unzoomed canvas takes. */
export interface Camera extends Point {
  zoom: number;
}

export interface Lens {
  readonly camera: Camera;
  /** Radii and widths are drawn this many times as large as they are at zoom 1. */
  readonly magnification: number;
  /** From pixels of the unzoomed canvas, y upwards, to those of the screen, y downwards, and back. */
  toScreen(point: Point): Point;
  toGraph(point: Point): Point;
  moveTo(camera: Camera): void;
  flyTo(camera: Camera): void;
  zoomBy(factor: number): void;
}

/** Side in pixels of the square that sigma takes for its unit; fixed, so that newcomers never rescale the picture. */
const UNIT = 1_000;
const ZOOM = { least: 0.02, most: 12 };
const FLIGHT = 420;

/** Of things twice as near, nodes look less than twice as large: their number is what zooming in is for. */
const magnify = (zoom: number) => Math.sqrt(zoom);

/** How many times as large nodes are drawn at a ratio of sigma's camera, on a canvas of this size. */
export const magnificationAt = (ratio: number, size: Space) => magnify(zoomAt(ratio, size));

/** Sigma's ratio is how much of its unit fits the shorter side of the canvas; zoom is its inverse, in pixels. */
const zoomAt = (ratio: number, size: Space) => side(size) / (UNIT * ratio);
const side = ({ width, height }: Space) => Math.min(width, height);

/** `resized` is called once the canvas has another size: it shows the same in its middle, as large as before. */
export function createLens(sigma: Sigma, size: () => Space): Lens & { resized(change: () => void): void } {
  const camera = sigma.getCamera();
  const middle = UNIT / 2;
  sigma.setCustomBBox({ x: [-middle, middle], y: [-middle, middle] });
  const ratioOf = (zoom: number) => side(size()) / (UNIT * zoom);
  const stateOf = ({ x, y, zoom }: Camera) => ({ x: x / UNIT + 0.5, y: y / UNIT + 0.5, ratio: ratioOf(zoom) });

  function now(): Camera {
    const { x, y, ratio } = camera.getState();
    return { x: (x - 0.5) * UNIT, y: (y - 0.5) * UNIT, zoom: zoomAt(ratio, size()) };
  }

  function bound(): void {
    camera.minRatio = ratioOf(ZOOM.most);
    camera.maxRatio = ratioOf(ZOOM.least);
  }

  function flyTo(destination: Camera): void {
    if (prefersStillness()) camera.setState(stateOf(destination));
    else void camera.animate(stateOf(destination), { duration: FLIGHT, easing: "quadraticInOut" });
  }

  function moveTo(destination: Camera): void {
    const state = stateOf(destination);
    camera.setState(state);
    // A flight that is under way would go on over it.
    if (camera.isAnimated()) void camera.animate(state, { duration: 1 });
  }

  camera.setState(stateOf({ x: 0, y: 0, zoom: 1 }));
  bound();

  return {
    get camera() {
      return now();
    },
    get magnification() {
      return magnify(now().zoom);
    },
    toScreen({ x, y }) {
      const { x: middleX, y: middleY, zoom } = now();
      const { width, height } = size();
      return { x: width / 2 + (x - middleX) * zoom, y: height / 2 - (y - middleY) * zoom };
    },
    toGraph({ x, y }) {
      const { x: middleX, y: middleY, zoom } = now();
      const { width, height } = size();
      return { x: middleX + (x - width / 2) / zoom, y: middleY - (y - height / 2) / zoom };
    },
    moveTo,
    flyTo,
    zoomBy(factor) {
      const from = now();
      flyTo({ ...from, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, from.zoom * factor)) });
    },
    resized(change) {
      const before = now();
      change();
      bound();
      camera.setState(stateOf(before));
    },
  };
}

/** Whether the person asked the system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
