/** The canvas without React: draws an exploration into an element and keeps it drawn. */
import type { Exploration } from "../exploration.ts";
import type { Reach } from "../layouts/layout.ts";
import { CONTROLLERS } from "./controllers/list.ts";
import type { DrawnNode } from "./drawn.ts";
import { edgeAt } from "./edgeAt.ts";
import { createFollower } from "./follow.ts";
import { compose, toPng } from "./image.ts";
import type { CanvasLook } from "./look.ts";
import { createMotion } from "./motion.ts";
import { createPicture } from "./picture.ts";
import type { CanvasTarget, Scene } from "./scene.ts";
import type { Point } from "./shape.ts";
import { prefersStillness, type Stage } from "./stage.ts";

/** What the page can ask of the canvas. */
export interface CanvasHandle {
  /** Shows everything. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings a node or an edge into the middle, close enough to be read. */
  flyTo(key: string): void;
  /** The picture as it is shown, captions included, as a PNG. */
  image(options?: { scheme?: CanvasLook["scheme"] }): Promise<Blob>;
}

export interface CanvasOptions {
  exploration: Exploration;
  look: CanvasLook;
  onExpand(key: string): void;
  onMenu(target: CanvasTarget, at: Point): void;
}

export interface MountedCanvas extends CanvasHandle {
  readonly stage: Stage;
  /** Whether all nodes are where they belong and nothing waits to be drawn. */
  readonly resting: boolean;
  setLook(look: CanvasLook): void;
  destroy(): void;
}

const ZOOM_STEP = 1.5;
/** Milliseconds from one frame to the next. */
const STEP = 16;
/** How near a node is brought that is flown to. */
const READING = 1.4;

export function mountCanvas(container: HTMLElement, options: CanvasOptions): MountedCanvas {
  const { exploration, onExpand, onMenu } = options;
  const picture = createPicture(container, exploration, options.look);
  const { stage } = picture;
  const motion = createMotion(prefersStillness);
  const follower = createFollower(stage);
  const gone = new AbortController();
  let snapshot = exploration.snapshot();
  let drift = exploration.drift();
  /** Nodes that have come and whose places are still being found. */
  let fresh: string[] = [];
  let frame: number | null = null;
  let lastFrame = 0;

  const scene: Scene = {
    stage,
    exploration,
    get graph() {
      return picture.graph;
    },
    get hover() {
      return picture.style.hover;
    },
    setHover: picture.point,
    edgeAt: (point) => edgeAt(point, picture.graph, stage),
    bundled: (edge) => picture.graph.edges.get(edge)?.bundle?.map(({ key }) => key) ?? [edge],
    carry(places) {
      const part = picture.around([...places.keys()]);
      for (const key of part.nodes) Object.assign(picture.graph.nodes.get(key)!, places.get(key));
      stage.replace(part);
    },
    holdCamera: follower.hold,
    signal: gone.signal,
    onExpand,
    onMenu,
  };
  for (const controller of CONTROLLERS) controller(scene);

  /** Where a drawn node is going. */
  function placeOf({ key, of }: DrawnNode): Point {
    const place = drift?.[key];
    return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : of;
  }
  function boxOf(node: DrawnNode): Point & Reach {
    const { x, y } = placeOf(node);
    return { x, y, side: node.reach.side, up: node.reach.up, down: node.reach.down };
  }
  const shown = () => [...picture.graph.nodes.values()].filter((node) => node.shown).map(boxOf);

  /** Takes over what has changed since the last frame. */
  function update(): void {
    const next = exploration.snapshot();
    const { look, style } = picture;
    const isNew = next.revision !== snapshot.revision || look.kindOf !== style.look.kindOf;
    const isStyled = next.selection !== snapshot.selection || look !== style.look;
    const isMoved = isNew || exploration.drift() !== drift;
    snapshot = next;
    drift = exploration.drift();
    if (isNew) fresh.push(...picture.rebuild());
    if (isMoved) aim();
    // The camera is where it belongs by now: the first frame of a new picture is the right one.
    if (isNew) picture.show();
    else if (isStyled) picture.restyle();
  }

  /** Sends the nodes where they belong, and the camera after them if need be. */
  function aim(): void {
    const { nodes } = picture.graph;
    const away = motion.aim(picture.graph, placeOf);
    const arrivals = new Set(fresh.map((key) => nodes.get(key)).filter((node) => node !== undefined));
    const old = away.filter((node) => !arrivals.has(node)).length;
    if (old > 3 && old > nodes.size / 2) follower.follow();
    follower.picture(shown(), snapshot.settling ? [] : [...arrivals].map(boxOf));
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
      update();
      if (motion.step(since)) stage.replace();
      if (motion.moving) schedule();
    });
  }

  const unsubscribe = exploration.subscribe(schedule);
  follower.picture(shown(), []);
  if (!snapshot.settling && picture.graph.nodes.size > 0) follower.settle();
  picture.show();
  document.fonts.addEventListener("loadingdone", picture.remeasure, { signal: gone.signal });

  return {
    stage,
    get resting() {
      return frame === null && !motion.moving && !exploration.snapshot().settling;
    },
    fit: () => follower.fit(shown()),
    zoomIn() {
      follower.hold();
      stage.zoomBy(ZOOM_STEP);
    },
    zoomOut() {
      follower.hold();
      stage.zoomBy(1 / ZOOM_STEP);
    },
    flyTo(key) {
      const { nodes, edges } = picture.graph;
      const edge = edges.get(key);
      const ends = edge ? [edge.source, edge.target] : [nodes.get(key)].filter((node) => node !== undefined);
      if (ends.length === 0) return;
      const places = ends.map(placeOf);
      follower.hold();
      stage.flyTo({
        x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
        y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
        zoom: Math.max(stage.camera.zoom, READING),
      });
    },
    async image({ scheme = picture.look.scheme } = {}) {
      update();
      const own = picture.look;
      const drawIn = (look: CanvasLook) => {
        picture.look = look;
        picture.restyle();
        stage.draw();
      };
      drawIn({ ...own, scheme });
      const composed = compose(stage.layers, picture.style.palette.background);
      drawIn(own);
      return toPng(composed);
    },
    setLook(look) {
      if (look === picture.look) return;
      picture.look = look;
      schedule();
    },
    destroy() {
      unsubscribe();
      if (frame !== null) cancelAnimationFrame(frame);
      gone.abort();
      stage.destroy();
    },
  };
}
