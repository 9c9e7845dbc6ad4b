/** The shapes of edges, in pixels of the screen, y downwards: what programs draw, pointers find and names follow. */

export interface Point {
  x: number;
  y: number;
}

/** An edge as it is drawn: a line or curve from border to border, or a ring at its node. */
export interface EdgeShape {
  /** The point at `share` of the way, 0 to 1, and the direction there in radians. */
  at(share: number): Point & { angle: number };
  length: number;
}

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
  return {
    length: Math.max(length - source.size - target.size, 0),
    at(share) {
      const t = first + (last - first) * share;
      const u = 1 - t;
      return {
        x: u * u * source.x + 2 * u * t * bend.x + t * t * target.x,
        y: u * u * source.y + 2 * u * t * bend.y + t * t * target.y,
        angle: Math.atan2(
          u * (bend.y - source.y) + t * (target.y - bend.y),
          u * (bend.x - source.x) + t * (target.x - bend.x),
        ),
      };
    },
  };
}

/** The ring of a self-loop: how far above the node its middle is, and its radius; in the units of `size`. */
export function loopOf(size: number, lane: number): { distance: number; radius: number } {
  const radius = size * 0.85 + 2 + lane * (size * 0.3 + 2);
  return { distance: size + radius * 0.72, radius };
}

export function loopShape(node: End, lane: number): EdgeShape {
  const { distance, radius } = loopOf(node.size, lane);
  const middle = { x: node.x, y: node.y - distance };
  return {
    length: 2 * Math.PI * radius,
    at(share) {
      const angle = Math.PI / 2 + share * 2 * Math.PI;
      return {
        x: middle.x + radius * Math.cos(angle),
        y: middle.y + radius * Math.sin(angle),
        angle: angle + Math.PI / 2,
      };
    },
  };
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
