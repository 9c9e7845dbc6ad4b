/** The canvas without React: draws an exploration into an element and keeps it drawn. */
import type { Exploration } from "../exploration.ts";
import type { Reach } from "../layouts/layout.ts";
import type { Frame } from "../still.ts";
import { CONTROLLERS } from "./controllers/list.ts";
import type { DrawnNode } from "./drawn.ts";
import { edgeAt } from "./edgeAt.ts";
import { createFollower } from "./follow.ts";
import { compose, toPng } from "./image.ts";
import type { CanvasLook } from "./look.ts";
import { createMinimap } from "./minimap.ts";
import { createMotion } from "./motion.ts";
import { createPicture } from "./picture.ts";
import type { CanvasTarget, Scene } from "./scene.ts";
import type { Point } from "./shape.ts";
import { type Camera, prefersStillness, type Stage } from "./stage.ts";
import { boundsOf, cameraToInclude } from "./view.ts";

/** What the page can ask of the canvas. */
export interface CanvasHandle {
  /** Takes the keys. */
  focus(): void;
  /** Shows everything. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings a node or an edge into the middle, close enough to be read. */
  flyTo(key: string): void;
  /** Brings these nodes into view, if they are not, and moves no farther than that takes. */
  include(keys: readonly string[]): void;
  /** The next drag draws a lasso around what is to be selected; asked once more, it does not. */
  lasso(): void;
  /** What is in view; null when all of it is. */
  frame(): Frame | null;
  /** The picture that comes next is seen so, or whole; a canvas of another size shows at least as much. */
  reframe(frame: Frame | null): void;
  /** The picture as it is shown, captions included, as a PNG of so many times the screen's pixels: 2, at most 4. */
  image(options?: { scheme?: CanvasLook["scheme"]; sharpness?: 1 | 2 | 4 }): Promise<Blob>;
  /** The same as SVG. */
  svg(options?: { scheme?: CanvasLook["scheme"] }): Blob;
}

export interface CanvasOptions {
  exploration: Exploration;
  look: CanvasLook;
  onExpand(key: string): void;
  onMore(key: string): void;
  onMenu(target: CanvasTarget, at: Point): void;
  /** The graphics card has let go of the canvas: it is to be destroyed, and mounted anew when it can. */
  onLost?(): void;
  /** Where to look at first, instead of at all of it. */
  camera?: Camera;
  /** The camera has moved. */
  onFrame?(): void;
}

export interface MountedCanvas extends CanvasHandle {
  readonly stage: Stage;
  /** Whether all nodes are where they belong and nothing waits to be drawn. */
  readonly resting: boolean;
  setLook(look: CanvasLook): void;
  /** Whether all of the picture stands small in a corner. */
  setMinimap(wanted: boolean): void;
  destroy(): void;
}

const ZOOM_STEP = 1.5;
/** Milliseconds from one frame to the next. */
const STEP = 16;
/** How near a node is brought that is flown to. */
const READING = 1.4;

export function mountCanvas(container: HTMLElement, options: CanvasOptions): MountedCanvas {
  const { exploration, onExpand, onMore, onMenu, onFrame } = options;
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
  /** When the last frame was done, and how many milliseconds it took. */
  let ended = 0;
  let cost = 0;

  let lassoing = false;
  const minimap = createMinimap({
    stage,
    graph: () => picture.graph,
    style: () => picture.style,
    onTake: follower.hold,
  });

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
    include,
    gather(isWithin) {
      const { nodes, edges } = exploration.snapshot().selection;
      const found = [...picture.graph.nodes.values()].filter((node) => node.shown && isWithin(stage.toScreen(node)));
      exploration.select({ nodes: [...nodes, ...found.map(({ key }) => key)], edges });
    },
    get lassoing() {
      return lassoing;
    },
    set lassoing(next) {
      lassoing = next;
      container.style.cursor = next ? "crosshair" : "";
    },
    holdCamera: follower.hold,
    signal: gone.signal,
    get look() {
      return picture.look;
    },
    onExpand,
    onMore,
    onMenu,
  };
  for (const controller of CONTROLLERS) controller(scene);
  // A frame shows all three layers: they are lost together, and told of once.
  let isLost = false;
  stage.on("lost", () => {
    if (!isLost) options.onLost?.();
    isLost = true;
  });
  stage.on("camera", () => onFrame?.());

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

  /** Takes over what has changed, moves on by so many milliseconds, and draws what has come of it. */
  function update(milliseconds: number): void {
    const next = exploration.snapshot();
    const { look, style } = picture;
    const isNew = next.revision !== snapshot.revision || look.kindOf !== style.look.kindOf;
    const isStyled = next.selection !== snapshot.selection || look !== style.look;
    const isMoved = isNew || exploration.drift() !== drift;
    snapshot = next;
    drift = exploration.drift();
    if (isNew) fresh.push(...picture.rebuild());
    if (isMoved) aim();
    // Nodes and camera are where they should be by now: the first frame of a new picture is the right one.
    const isMoving = motion.step(milliseconds);
    if (isNew || isStyled || isMoving) minimap.outdate();
    if (isNew) picture.show();
    else if (isStyled) picture.restyle();
    if (isMoving && !isNew) stage.replace();
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

  function include(keys: readonly string[]): void {
    // What has come just now is drawn with the next frame.
    update(0);
    const nodes = keys.map((key) => picture.graph.nodes.get(key)).filter((node) => node !== undefined);
    const bounds = boundsOf(nodes.map(boxOf));
    if (!bounds) return;
    follower.hold();
    stage.flyTo(cameraToInclude(bounds, stage.camera, stage.size));
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
  follower.picture(shown(), []);
  if (!snapshot.settling && picture.graph.nodes.size > 0) follower.settle();
  if (options.camera) {
    follower.hold();
    stage.moveTo(options.camera);
  }
  picture.show();
  document.fonts.addEventListener("loadingdone", picture.remeasure, { signal: gone.signal });

  /** What is made of the picture in one theme or the other; it is left as it was. */
  function seenIn<Result>(scheme: CanvasLook["scheme"] | undefined, make: () => Result): Result {
    update(0);
    const own = picture.look;
    const inLook = (look: CanvasLook) => {
      picture.look = look;
      picture.restyle();
    };
    inLook({ ...own, ...(scheme && { scheme }) });
    const made = make();
    inLook(own);
    return made;
  }

  return {
    stage,
    get resting() {
      return frame === null && !motion.moving && !exploration.snapshot().settling;
    },
    focus: () => container.focus({ preventScroll: true }),
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
    frame: () => (follower.fits ? null : { ...stage.camera, ...stage.size }),
    reframe(frame) {
      if (!frame) return follower.follow();
      const scale = Math.min(stage.size.width / frame.width, stage.size.height / frame.height);
      follower.place({ x: frame.x, y: frame.y, zoom: frame.zoom * scale });
    },
    include,
    image: ({ scheme, sharpness = 2 } = {}) => {
      const composed = seenIn(scheme, () => {
        stage.sharpen(sharpness);
        stage.draw();
        return compose(stage.layers, picture.style.palette.background);
      });
      stage.sharpen(1);
      stage.draw();
      return toPng(composed);
    },
    svg: ({ scheme } = {}) => new Blob([seenIn(scheme, picture.svg)], { type: "image/svg+xml" }),
    lasso: () => {
      scene.lassoing = !scene.lassoing;
    },
    setMinimap(wanted) {
      minimap.wanted = wanted;
    },
    setLook(look) {
      if (look === picture.look) return;
      picture.look = look;
      schedule();
    },
    destroy() {
      for (const each of unsubscribe) each();
      if (frame !== null) cancelAnimationFrame(frame);
      gone.abort();
      minimap.destroy();
      stage.destroy();
    },
  };
}
