/** Names of edges, written along them where they meet nothing. */
import type { Box, Boxes } from "./boxes.ts";
import type { EdgeShape, Point } from "./shape.ts";

export interface NameCandidate {
  edge: string;
  text: string;
  width: number;
  /** Height of the letters in pixels. */
  size: number;
  shape: EdgeShape;
  /** Written whatever it meets. */
  forced: boolean;
  /** Which of several that run together it is: they start looking at different places. */
  turn: number;
}

export interface PlacedName extends NameCandidate {
  at: Point & { angle: number };
}

/** Parts of the way, best first. */
const SHARES = [0.5, 0.42, 0.58, 0.36, 0.64, 0.3, 0.7];
/** Pixels of the edge that must be left to be seen. */
const REST = 14;

export function placeNames(candidates: Iterable<NameCandidate>, boxes: Boxes): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const candidate of candidates) {
    const { shape, width, size, forced, turn } = candidate;
    if (!forced && shape.length < width + REST) continue;
    const order = [...SHARES.slice(turn % 3), ...SHARES.slice(0, turn % 3)];
    const places = order.map((share) => upright(shape.at(share)));
    const free = places.find((at) => !along(at, width, size).some((box) => boxes.meets(box)));
    const at = free ?? (forced ? places[0] : undefined);
    if (!at) continue;
    for (const box of along(at, width, size)) boxes.take(box);
    placed.push({ ...candidate, at });
  }
  return placed;
}

/** Turned so that it is read from left to right. */
function upright(at: Point & { angle: number }): Point & { angle: number } {
  return Math.cos(at.angle) < 0 ? { ...at, angle: at.angle + Math.PI } : at;
}

/** The small boxes that a slanting text fills. */
function along({ x, y, angle }: Point & { angle: number }, width: number, size: number): Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  const half = size / 2;
  return Array.from({ length: count }, (_, index) => {
    const offset = ((index + 0.5) / count - 0.5) * width;
    const [middleX, middleY] = [x + Math.cos(angle) * offset, y + Math.sin(angle) * offset];
    return { left: middleX - half, right: middleX + half, top: middleY - half, bottom: middleY + half };
  });
}
