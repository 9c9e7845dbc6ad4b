/**
 * Moves nodes apart until neither they nor their captions lie on each other. Nodes without a caption are discs,
 * those with one are boxes; a fixed node does not give way.
 */
import { reach } from "./frame.ts";
import type { LayoutGraph } from "./layout.ts";

const ROUNDS = 150;

/** `margin`: pixels that stay free between two. Answers whether the last round found nothing to part. */
export function separate(graph: LayoutGraph, margin: number, rounds = ROUNDS): boolean {
  const boxes = boxesOf(graph, margin);
  for (let round = 0; round < rounds; round++) {
    if (!partOnce(graph, boxes)) return true;
  }
  return false;
}

interface Boxes {
  side: Float64Array;
  up: Float64Array;
  down: Float64Array;
  cell: number;
}

function boxesOf(graph: LayoutGraph, margin: number): Boxes {
  const count = graph.x.length;
  const boxes = { side: new Float64Array(count), up: new Float64Array(count), down: new Float64Array(count), cell: 1 };
  let [widest, total] = [0, 0];
  for (let node = 0; node < count; node++) {
    const { side, up, down } = reach(graph, node);
    boxes.side[node] = side + margin / 2;
    boxes.up[node] = up + margin / 2;
    boxes.down[node] = down + margin / 2;
    widest = Math.max(widest, side);
    total += side;
  }
  // Cells of an ordinary node's size: a few large ones are entered into several.
  boxes.cell = Math.max(4 * (total / Math.max(count, 1)) + margin, widest / 4, 1);
  return boxes;
}

function partOnce(graph: LayoutGraph, boxes: Boxes): boolean {
  const { x, y } = graph;
  const { side, up, down, cell } = boxes;
  const cells = new Map<number, number[]>();
  let moved = false;
  for (let node = 0; node < x.length; node++) {
    const [left, right] = [Math.floor((x[node]! - side[node]!) / cell), Math.floor((x[node]! + side[node]!) / cell)];
    const [low, high] = [Math.floor((y[node]! - down[node]!) / cell), Math.floor((y[node]! + up[node]!) / cell)];
    for (let column = left; column <= right; column++) {
      for (let row = low; row <= high; row++) {
        const key = column * 100_003 + row;
        const inside = cells.get(key);
        if (!inside) {
          cells.set(key, [node]);
          continue;
        }
        for (const other of inside) if (part(graph, boxes, other, node)) moved = true;
        inside.push(node);
      }
    }
  }
  return moved;
}

/** Less than this many pixels of overlap is none. */
const TOUCH = 0.01;

function part(graph: LayoutGraph, boxes: Boxes, one: number, other: number): boolean {
  const { x, y, fixed, radius, down } = graph;
  if (one === other || (fixed[one] && fixed[other])) return false;
  let dx = x[other]! - x[one]!;
  let dy = y[other]! - y[one]!;
  let distance = 0;
  if (down[one] === radius[one] && down[other] === radius[other]) {
    const apart = Math.hypot(dx, dy);
    distance = boxes.side[one]! + boxes.side[other]! - apart;
    if (distance <= TOUCH) return false;
    // Two in one place part in a direction that depends on nothing but which they are.
    if (apart < 1e-6) [dx, dy] = [Math.cos(one + other), Math.sin(one + other)];
    else [dx, dy] = [dx / apart, dy / apart];
  } else {
    const across = boxes.side[one]! + boxes.side[other]! - Math.abs(dx);
    const along = dy >= 0 ? boxes.up[one]! + boxes.down[other]! - dy : boxes.down[one]! + boxes.up[other]! + dy;
    if (across <= TOUCH || along <= TOUCH) return false;
    const upright = along <= across;
    distance = upright ? along : across;
    [dx, dy] = upright ? [0, Math.sign(dy) || 1] : [Math.sign(dx) || 1, 0];
  }
  const share = fixed[one] || fixed[other] ? 1 : 0.5;
  if (!fixed[one]) {
    x[one]! -= dx * distance * share;
    y[one]! -= dy * distance * share;
  }
  if (!fixed[other]) {
    x[other]! += dx * distance * share;
    y[other]! += dy * distance * share;
  }
  return true;
}
