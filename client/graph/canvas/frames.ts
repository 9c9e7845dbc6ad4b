/** Keeps the picture up with the exploration, frame by frame: what has changed is taken over, and nodes go where they belong. */
import type { Exploration } from "../exploration.ts";
import type { Reach } from "../layouts/layout.ts";
import type { DrawnNode } from "./drawn.ts";
import type { Follower } from "./follow.ts";
import { prefersStillness } from "./lens.ts";
import type { Minimap } from "./minimap.ts";
import { createMotion } from "./motion.ts";
import type { Picture } from "./picture.ts";
import type { Point } from "./shape.ts";

export interface Frames {
  /** Whether all nodes are where they belong and nothing waits to be drawn. */
  readonly resting: boolean;
  /** Something has changed: it is drawn with the next frame. */
  schedule(): void;
  /** Draws now what the next frame would. */
  hurry(): void;
  /** Where a drawn node is going, and how far it reaches there. */
  boxOf(node: DrawnNode): Point & Reach;
  /** The boxes of all that is shown. */
  shown(): Iterable<Point & Reach>;
  destroy(): void;
}

/** Milliseconds from one frame to the next. */
const STEP = 16;

export function createFrames(
  exploration: Exploration,
  { picture, follower, minimap }: { picture: Picture; follower: Follower; minimap: Minimap },
): Frames {
  const motion = createMotion(prefersStillness);
  let snapshot = exploration.snapshot();
  let drift = exploration.drift();
  /** Nodes that have come and whose places are still being found. */
  let fresh: DrawnNode[] = [];
  let frame: number | null = null;
  let lastFrame = 0;
  /** When the last frame was done, and how many milliseconds it took. */
  let ended = 0;
  let cost = 0;

  function placeOf({ key, of }: DrawnNode): Point {
    const place = drift?.[key];
    return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : of;
  }
  function boxOf(node: DrawnNode): Point & Reach {
    const { x, y } = placeOf(node);
    return { x, y, side: node.reach.side, up: node.reach.up, down: node.reach.down };
  }
  /** Where all that is shown is going. */
  function* shown(): Iterable<Point & Reach> {
    for (const node of picture.graph.nodes.values()) if (node.shown) yield boxOf(node);
  }

  /** Takes over what has changed, moves on by so many milliseconds, and draws what has come of it. */
  function update(milliseconds: number): void {
    const next = exploration.snapshot();
    const { look, style } = picture;
    const isNew = next.revision !== snapshot.revision || look.kindOf !== style.look.kindOf;
    const isStyled = next.selection !== snapshot.selection || look !== style.look;
    const isMoved = isNew || exploration.drift() !== drift;
    snapshot = next;
    drift = exploration.drift();
    if (isNew) fresh.push(...picture.update());
    if (isMoved) aim();
    // Nodes and camera are where they should be by now: the first frame of a new picture is the right one.
    const moved = motion.step(milliseconds);
    if (isNew || isStyled || moved.length > 0) minimap.outdate();
    if (isNew) picture.show(moved);
    else if (isStyled) picture.restyle();
    if (moved.length > 0 && !isNew) picture.replace(moved);
  }

  /** Sends the nodes where they belong, and the camera after them if need be. */
  function aim(): void {
    const { nodes } = picture.graph;
    const away = motion.aim(picture.graph, placeOf);
    const arrivals = new Set(fresh.filter((node) => nodes.get(node.key) === node));
    const old = away.filter((node) => !arrivals.has(node)).length;
    if (old > 3 && old > nodes.size / 2) follower.follow();
    follower.picture(shown, snapshot.settling ? [] : [...arrivals].map(boxOf));
    if (snapshot.settling) return;
    fresh = [];
    follower.settle();
  }

  function schedule(): void {
    frame ??= requestAnimationFrame((now) => {
      frame = null;
      // What was still is not late: its first step is an ordinary one.
      const since = motion.moving ? now - lastFrame : STEP;
      lastFrame = now;
      const begun = performance.now();
      update(since);
      ended = performance.now();
      cost = ended - begun;
      if (motion.moving) schedule();
    });
  }

  /** A layout at work is drawn when the page has had as much time for everything else as its last frame took. */
  function drifted(): void {
    if (performance.now() - ended > cost) schedule();
  }

  const unsubscribe = [exploration.subscribe(schedule), exploration.onDrift(drifted)];
  follower.picture(shown, []);
  if (!snapshot.settling && picture.graph.nodes.size > 0) follower.settle();

  return {
    get resting() {
      return frame === null && !motion.moving && !exploration.snapshot().settling;
    },
    schedule,
    hurry: () => update(0),
    boxOf,
    shown,
    destroy() {
      for (const each of unsubscribe) each();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
