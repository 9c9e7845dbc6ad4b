/** The shapes of edges, in pixels of the screen, y downwards: what programs draw, pointers find and names follow. */

export interface Point {
  x: number;
  y: number;
}

/** An edge as it is drawn: a line or curve from border to border, or a ring at its node. */
export interface EdgeShape {
  /** The point at `share` of the way, 0 to 1, and the direction there in radians. */
  at(share: number): Point & { angle: number };
  /** From its beginning to `share` of the way, as data of an SVG path. */
  path(share: number): string;
  length: number;
}

/** Heads of arrows, in thicknesses of their line. */
export const ARROWS = {
  straight: { lengthToThicknessRatio: 3.4, widenessToThicknessRatio: 2.4 },
  curved: { lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.4 },
  loop: { lengthToThicknessRatio: 6, widenessToThicknessRatio: 4.2 },
};

/** The lines of loops are thinner than others of their size. */
export const LOOP_THICKNESS = 0.8;

export interface End extends Point {
  /** Radius on screen. */
  size: number;
}

/** How far a curve bends, as a share of its chord; 0 for straight ones. */
export function shapeOf(source: End, target: End, lane: number): EdgeShape {
  const chord = { x: target.x - source.x, y: target.y - source.y };
  const length = Math.hypot(chord.x, chord.y) || 1;
  // Left of the way from source to target, as the curve program bends it.
  const bend = { x: (source.x + target.x) / 2 + chord.y * lane, y: (source.y + target.y) / 2 - chord.x * lane };
  const first = Math.min(source.size / length, 0.45);
  const last = 1 - Math.min(target.size / length, 0.45);
  /** The curve's polar form: its points where both are the same, the bend of its part from one to the other else. */
  const polar = (s: number, t: number): Point => {
    const [one, both, other] = [(1 - s) * (1 - t), s * (1 - t) + t * (1 - s), s * t];
    return {
      x: one * source.x + both * bend.x + other * target.x,
      y: one * source.y + both * bend.y + other * target.y,
    };
  };
  return {
    length: Math.max(length - source.size - target.size, 0),
    at(share) {
      const t = first + (last - first) * share;
      const [dx, dy] = [
        (1 - t) * (bend.x - source.x) + t * (target.x - bend.x),
        (1 - t) * (bend.y - source.y) + t * (target.y - bend.y),
      ];
      return { ...polar(t, t), angle: Math.atan2(dy, dx) };
    },
    path(share) {
      const t = first + (last - first) * share;
      const [from, by, to] = [polar(first, first), polar(first, t), polar(t, t)];
      return lane === 0 ? `M${pair(from)}L${pair(to)}` : `M${pair(from)}Q${pair(by)} ${pair(to)}`;
    },
  };
}

const pair = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The ring of a self-loop: how far above the node its middle is, and its radius; in the units of `size`. */
export function loopOf(size: number, lane: number): { distance: number; radius: number } {
  const radius = size * 0.85 + 2 + lane * (size * 0.3 + 2);
  return { distance: size + radius * 0.72, radius };
}

/** Clockwise from where the ring leaves the node on the left to where it comes back on the right. */
export function loopShape(node: End, lane: number): EdgeShape {
  const { distance, radius } = loopOf(node.size, lane);
  const middle = { x: node.x, y: node.y - distance };
  const end = loopEnd(node.size, lane);
  const round = 2 * (Math.PI - end);
  const at = (share: number) => {
    const angle = Math.PI / 2 + end + share * round;
    const [x, y] = [middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle)];
    return { x, y, angle: angle + Math.PI / 2 };
  };
  return {
    length: round * radius,
    at,
    path(share) {
      const isMost = Number(share * round > Math.PI);
      return `M${pair(at(0))}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${isMost} 1 ${pair(at(share))}`;
    },
  };
}

/** Where the ring meets its node, as an angle from straight below its own middle. */
export function loopEnd(size: number, lane: number): number {
  const { distance, radius } = loopOf(size, lane);
  return Math.acos(Math.min(1, (distance ** 2 + radius ** 2 - size ** 2) / (2 * distance * radius)));
}

/** Pixels from a point to an edge. */
export function distanceTo(shape: EdgeShape, point: Point, steps = 16): number {
  let nearest = Number.POSITIVE_INFINITY;
  let from: Point = shape.at(0);
  for (let step = 1; step <= steps; step++) {
    const to = shape.at(step / steps);
    nearest = Math.min(nearest, distanceToSegment(from, to, point));
    from = to;
  }
  return nearest;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - within * dx, point.y - from.y - within * dy);
}
