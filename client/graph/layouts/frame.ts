/** From the units of a layout to the pixels of the canvas: what is laid out is what is seen. */
import type { LayoutGraph, Reach, Space } from "./layout.ts";

/** Pixels that stay free between the picture and the edge of the canvas. */
export const MARGIN = 28;
/** How much more one direction may be stretched than the other, to fill the canvas. */
const STRETCH = 1.35;
/** Pixels that the median edge has at most: a few nodes are not torn apart to fill the canvas. */
const LONGEST = 170;
/** Share of the canvas that nodes and captions may take before the picture grows beyond it. */
const CROWDED = 0.4;

export function reach({ radius, side, down }: LayoutGraph, node: number): Reach {
  return { side: side[node]!, up: radius[node]!, down: down[node]! };
}

export interface Extent {
  least: number;
  most: number;
}

/** The least and the most of those that are numbers. */
export function extentOf(values: Float64Array): Extent {
  const extent = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  for (const value of values) {
    if (value < extent.least) extent.least = value;
    if (value > extent.most) extent.most = value;
  }
  return extent;
}

export const sizeOf = ({ least, most }: Extent): number => most - least;
export const middleOf = ({ least, most }: Extent): number => (least + most) / 2;

/** The side of a square that holds a node and its caption, in pixels. */
export function roomOf(graph: LayoutGraph, node: number): number {
  const { side, up, down } = reach(graph, node);
  return Math.max(2 * side, up + down);
}

/** Turns the picture so that its principal axis lies along the wide side. */
export function turnToWideSide({ x, y }: LayoutGraph, space: Space): void {
  const count = x.length;
  const [middleX, middleY] = [sum(x) / count, sum(y) / count];
  let [xx, xy, yy] = [0, 0, 0];
  for (let node = 0; node < count; node++) {
    const [dx, dy] = [x[node]! - middleX, y[node]! - middleY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const angle = (space.width >= space.height ? 0 : Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let node = 0; node < count; node++) {
    const [dx, dy] = [x[node]! - middleX, y[node]! - middleY];
    x[node] = dx * cos - dy * sin;
    y[node] = dx * sin + dy * cos;
  }
}

/** Scales the picture to the canvas, as evenly as its shape allows, and puts its middle at the origin. */
export function fill(graph: LayoutGraph, space: Space): void {
  const { x, y } = graph;
  const room = roomFor(graph, space);
  const sides = { low: 0, high: 0 };
  const sideways = (node: number) => {
    sides.low = sides.high = reach(graph, node).side;
    return sides;
  };
  const upright = (node: number) => {
    const { up, down } = reach(graph, node);
    sides.low = down;
    sides.high = up;
    return sides;
  };
  const widest = largestScale(x, sideways, room.width);
  const highest = largestScale(y, upright, room.height);
  const most = Math.min(Math.min(widest, highest) * STRETCH, LONGEST / medianEdge(graph));
  place(x, sideways, Math.min(widest, most));
  place(y, upright, Math.min(highest, most));
}

/** The length of the median edge, in the units of the graph; 0 without edges. */
export function medianEdge({ x, y, source, target }: LayoutGraph): number {
  const lengths = Float64Array.from(source, (from, edge) =>
    Math.hypot(x[from]! - x[target[edge]!]!, y[from]! - y[target[edge]!]!),
  )
    .filter((length) => length > 0)
    .sort();
  return lengths[lengths.length >> 1] ?? 0;
}

/** The canvas without its margin, or as much more as the nodes need. */
function roomFor(graph: LayoutGraph, space: Space): Space {
  const [width, height] = [Math.max(space.width - 2 * MARGIN, 100), Math.max(space.height - 2 * MARGIN, 100)];
  let taken = 0;
  for (let node = 0; node < graph.x.length; node++) {
    const { side, up, down } = reach(graph, node);
    taken += 2 * side * (up + down);
  }
  const growth = Math.max(1, Math.sqrt(taken / (width * height * CROWDED)));
  return { width: width * growth, height: height * growth };
}

type Sides = (node: number) => { low: number; high: number };

function extent(column: Float64Array, sidesOf: Sides, scale: number): [low: number, high: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let node = 0; node < column.length; node++) {
    const { low, high } = sidesOf(node);
    least = Math.min(least, column[node]! * scale - low);
    most = Math.max(most, column[node]! * scale + high);
  }
  return [least, most];
}

/** Nodes keep their size, so the scale at which everything just fits is searched for. */
function largestScale(column: Float64Array, sidesOf: Sides, room: number): number {
  const [least, most] = extent(column, () => ({ low: 0, high: 0 }), 1);
  if (most - least < 1e-9) return Number.POSITIVE_INFINITY;
  let [small, large] = [0, room / (most - least)];
  for (let turn = 0; turn < 20; turn++) {
    const scale = (small + large) / 2;
    const [low, high] = extent(column, sidesOf, scale);
    if (high - low > room) large = scale;
    else small = scale;
  }
  return small;
}

function place(column: Float64Array, sidesOf: Sides, scale: number): void {
  const used = Number.isFinite(scale) ? scale : 0;
  const [low, high] = extent(column, sidesOf, used);
  for (let node = 0; node < column.length; node++) column[node] = column[node]! * used - (low + high) / 2;
}

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}
