/** Which pixels are taken, and where the nearest free spot for a node is. */
import { reach } from "./frame.ts";
import type { LayoutGraph } from "./layout.ts";

export interface Occupancy {
  /**
   * Puts a node on the best free spot around nodes that are placed; it takes its room there. With `children` that will
   * come around it, it keeps its distance.
   */
  settle(node: number, parents: readonly number[], children: number): void;
}

const CELL = 80;
/** Pixels of edge that should be seen between a newcomer and its parent. */
const EDGE = 58;
/** Further pixels for the sake of what will come around the newcomer. */
const CHILD = 30;
/** Rings are this many pixels apart, and spots on a ring about as much. */
const STEP = 26;
const RINGS = 60;

export function createOccupancy(graph: LayoutGraph, margin: number): Occupancy {
  const { x, y, radius } = graph;
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);

  function take(node: number): void {
    const { side, up, down } = reach(graph, node);
    for (let column = cellOf(x[node]! - side); column <= cellOf(x[node]! + side); column++) {
      for (let row = cellOf(y[node]! - down); row <= cellOf(y[node]! + up); row++) {
        const key = `${column} ${row}`;
        const inside = cells.get(key);
        if (inside) inside.push(node);
        else cells.set(key, [node]);
      }
    }
  }

  function isFree(node: number, atX: number, atY: number): boolean {
    const own = reach(graph, node);
    const side = own.side + margin;
    const [up, down] = [own.up + margin, own.down + margin];
    for (let column = cellOf(atX - side); column <= cellOf(atX + side); column++) {
      for (let row = cellOf(atY - down); row <= cellOf(atY + up); row++) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          const their = reach(graph, other);
          const besides = Math.abs(atX - x[other]!) >= side + their.side;
          const above = atY - down >= y[other]! + their.up;
          const below = atY + up <= y[other]! - their.down;
          if (!besides && !above && !below) return false;
        }
      }
    }
    return true;
  }

  for (let node = 0; node < x.length; node++) if (!Number.isNaN(x[node]!)) take(node);
  const middle = middleOf(graph);
  /** The ring around these parents that the last one who asked found room on: those within it are full. */
  const rings = new Map<string, number>();

  return {
    settle(node, parents, children) {
      const parent = middleOfNodes(graph, parents);
      const own = radius[node]! + CHILD * Math.sqrt(children);
      const inner = parents.length === 1 ? radius[parents[0]!]! + EDGE + own : 0;
      const outwards = Math.atan2(parent.y - middle.y, parent.x - middle.x);
      const key = parents.join(" ");
      const spot = nearestFree(parent, inner, outwards, rings.get(key) ?? 0, (atX, atY) => isFree(node, atX, atY));
      rings.set(key, spot.ring);
      x[node] = spot.x;
      y[node] = spot.y;
      take(node);
    },
  };
}

interface Point {
  x: number;
  y: number;
}

/** Half the angle that is tried on a ring, in radians: a fan at first, all around only farther out. */
const fan = (ring: number) => Math.min(Math.PI, 1.15 + 0.3 * ring);

/** Ring by ring; on each, the free spot that points most nearly outwards, so that newcomers leave the crowd. */
function nearestFree(
  from: Point,
  inner: number,
  outwards: number,
  firstRing: number,
  isFree: (x: number, y: number) => boolean,
): Point & { ring: number } {
  for (let ring = firstRing; ring < RINGS; ring++) {
    const distance = inner + ring * STEP;
    const spots = Math.max(1, Math.round((2 * fan(ring) * distance) / STEP));
    for (let turn = 0; turn < spots; turn++) {
      // 0, +1, −1, +2, −2 …: to both sides of the wanted direction.
      const side = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2;
      const angle = outwards + (side / spots) * 2 * fan(ring);
      const at = { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) };
      if (isFree(at.x, at.y)) return { ...at, ring };
    }
  }
  return { x: from.x + inner, y: from.y, ring: RINGS - 1 };
}

function middleOfNodes({ x, y }: LayoutGraph, nodes: readonly number[]): Point {
  return {
    x: nodes.reduce((sum, node) => sum + x[node]!, 0) / nodes.length,
    y: nodes.reduce((sum, node) => sum + y[node]!, 0) / nodes.length,
  };
}

function middleOf(graph: LayoutGraph): Point {
  return middleOfNodes(
    graph,
    [...graph.x.keys()].filter((node) => !Number.isNaN(graph.x[node]!)),
  );
}
