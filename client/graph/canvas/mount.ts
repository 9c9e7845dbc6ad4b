/** The canvas without React: draws an exploration into an element and keeps it drawn. */
import type { Exploration } from "../exploration.ts";
import type { Frame } from "../still.ts";
import { CONTROLLERS } from "./controllers/list.ts";
import { edgeAt } from "./edgeAt.ts";
import { createFollower } from "./follow.ts";
import { createFrames } from "./frames.ts";
import { compose, toPng } from "./image.ts";
import type { Camera } from "./lens.ts";
import type { CanvasLook } from "./look.ts";
import { createMinimap } from "./minimap.ts";
import { createPicture } from "./picture.ts";
import type { CanvasTarget, Scene } from "./scene.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
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
/** How near a node is brought that is flown to. */
const READING = 1.4;

export function mountCanvas(container: HTMLElement, options: CanvasOptions): MountedCanvas {
  const { exploration, onExpand, onMore, onMenu, onFrame } = options;
  const picture = createPicture(container, exploration, options.look);
  const { stage } = picture;
  const follower = createFollower(stage);
  const gone = new AbortController();
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
      for (const node of part.nodes) Object.assign(node, places.get(node.key));
      stage.replace(part, "next");
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
  // A frame shows both layers: they are lost together, and told of once.
  let isLost = false;
  stage.on("lost", () => {
    if (!isLost) options.onLost?.();
    isLost = true;
  });
  stage.on("camera", () => onFrame?.());

  const frames = createFrames(exploration, { picture, follower, minimap });
  if (options.camera) {
    follower.hold();
    stage.moveTo(options.camera);
  }
  picture.show([]);
  document.fonts.addEventListener("loadingdone", picture.remeasure, { signal: gone.signal });

  function include(keys: readonly string[]): void {
    // What has come just now is drawn with the next frame.
    frames.hurry();
    const nodes = keys.map((key) => picture.graph.nodes.get(key)).filter((node) => node !== undefined);
    const bounds = boundsOf(nodes.map(frames.boxOf));
    if (!bounds) return;
    follower.hold();
    stage.flyTo(cameraToInclude(bounds, stage.camera, stage.size));
  }

  /** What is made of the picture in one theme or the other; it is left as it was. */
  function seenIn<Result>(scheme: CanvasLook["scheme"] | undefined, make: () => Result): Result {
    frames.hurry();
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
      return frames.resting;
    },
    focus: () => container.focus({ preventScroll: true }),
    fit: () => follower.fit(frames.shown()),
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
      const places = ends.map(frames.boxOf);
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
      frames.schedule();
    },
    destroy() {
      frames.destroy();
      gone.abort();
      minimap.destroy();
      picture.destroy();
    },
  };
}
