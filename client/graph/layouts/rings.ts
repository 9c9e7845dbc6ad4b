/** Rings by distance from a node; what hangs on one node keeps to its side of the rings. */
import type { Adjacency } from "../structure/links.ts";
import type { Places } from "./shapes.ts";

interface Options {
  center: number;
  /** Pixels between one ring and the next. */
  gap: number;
  /** Pixels that a node takes. */
  size(node: number): number;
}

/** A ring that has no room is made of rows; with more of them than these it grows instead. */
const ROWS = 14;

/** Writes the places of all nodes that can be reached. */
export function ringsAround({ x, y }: Places, adjacency: Adjacency, { center, gap, size }: Options): void {
  const { rings, children } = treeFrom(center, adjacency);
  const angles = anglesOf(rings, children, size);
  x[center] = y[center] = 0;
  let outer = size(center) / 2;
  for (const ring of rings.slice(1)) {
    const thick = Math.max(...ring.map(size));
    const inner = outer + gap + thick / 2;
    const { rows, radius } = roomFor(ring, angles, size, inner);
    ring.forEach((node, turn) => {
      const distance = radius + (turn % rows) * thick;
      const angle = Math.PI / 2 - angles[node]!;
      x[node] = distance * Math.cos(angle);
      y[node] = distance * Math.sin(angle);
    });
    outer = radius + (rows - 0.5) * thick;
  }
}

/** Nodes ring by ring, those of one parent side by side. */
function treeFrom(center: number, { starts, ends }: Adjacency) {
  const children = new Map<number, number[]>();
  const seen = new Set([center]);
  const rings = [[center]];
  for (let ring = rings[0]!; ring.length > 0; ring = rings.at(-1)!) {
    const next: number[] = [];
    for (const node of ring) {
      const own: number[] = [];
      for (const neighbor of ends.subarray(starts[node]!, starts[node + 1]!)) {
        if (seen.has(neighbor)) continue;
        seen.add(neighbor);
        own.push(neighbor);
      }
      children.set(node, own);
      next.push(...own);
    }
    rings.push(next);
  }
  return { rings: rings.slice(0, -1), children };
}

/** Each node has a sector as wide as what hangs on it needs on its fullest ring. */
function anglesOf(
  rings: readonly number[][],
  children: ReadonlyMap<number, readonly number[]>,
  size: (node: number) => number,
): Record<number, number> {
  const need = new Map<number, number>();
  for (const ring of rings.toReversed()) {
    for (const node of ring) {
      const below = children.get(node)!.reduce((sum, child) => sum + need.get(child)!, 0);
      need.set(node, Math.max(size(node), below));
    }
  }
  const center = rings[0]![0]!;
  const sectors = new Map([[center, { from: 0, to: 2 * Math.PI }]]);
  for (const ring of rings) {
    for (const node of ring) {
      const { from, to } = sectors.get(node)!;
      const own = children.get(node)!;
      const total = own.reduce((sum, child) => sum + need.get(child)!, 0);
      let at = from;
      for (const child of own) {
        const width = ((to - from) * need.get(child)!) / total;
        sectors.set(child, { from: at, to: at + width });
        at += width;
      }
    }
  }
  return Object.fromEntries([...sectors].map(([node, { from, to }]) => [node, (from + to) / 2]));
}

/** In how many rows a ring fits at this radius; if it does not, the radius at which it does. */
function roomFor(
  ring: readonly number[],
  angles: Record<number, number>,
  size: (node: number) => number,
  inner: number,
): { rows: number; radius: number } {
  for (let rows = 1; ; rows++) {
    let radius = inner;
    if (ring.length > rows) {
      ring.forEach((node, turn) => {
        const next = ring[(turn + rows) % ring.length]!;
        const apart = angles[next]! - angles[node]!;
        const angle = apart > 0 ? apart : apart + 2 * Math.PI;
        // Two on one ring are a chord apart, which is shorter than the arc.
        const chord = 2 * Math.sin(Math.min(angle, Math.PI) / 2);
        radius = Math.max(radius, (size(node) + size(next)) / 2 / chord);
      });
    }
    if (radius <= inner * 1.05 || rows >= Math.min(ROWS, ring.length)) return { rows, radius };
  }
}
