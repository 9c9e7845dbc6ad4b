/**
 * Sigma as the canvas wants it: a camera in pixels of the unzoomed canvas, gestures, layers to write on. Whatever sigma
 * does of its own accord (rescaling the picture, labels, looking for edges under the pointer) is switched off here.
 */
import type { Attributes } from "graphology-types";
import type { Space } from "../layouts/layout.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, EMPTY } from "./drawn.ts";
import { createEmitter, type Emitter } from "./emitter.ts";
import { nodeAt } from "./nodeAt.ts";
import { curved, curvedDashes } from "./programs/curved.ts";
import { createLineProgram, IN_MOTION } from "./programs/lines.ts";
import { loop } from "./programs/loop.ts";
import { createPictogramProgram } from "./programs/nodes.ts";
import { dashes, straight } from "./programs/straight.ts";
import { readable } from "./readable.ts";
import type { Point } from "./shape.ts";
import {
  drawnOnce,
  type EdgeProgramType,
  findNodesBy,
  NodeCircleProgram,
  type NodeProgramType,
  Sigma,
} from "./sigma.ts";
import type { Detail } from "./style.ts";

/** What is in the middle of the canvas, and how many of its pixels a pixel of the unzoomed canvas takes. */
export interface Camera extends Point {
  zoom: number;
}

export interface Pointer extends Point {
  node: string | null;
  original: MouseEvent | TouchEvent;
  /** Keeps sigma from moving the camera. */
  prevent(): void;
}

export interface Part {
  nodes: string[];
  edges: string[];
}

interface Events {
  click: (pointer: Pointer) => void;
  rightClick: (pointer: Pointer) => void;
  doubleClick: (pointer: Pointer) => void;
  down: (pointer: Pointer) => void;
  up: (pointer: Pointer) => void;
  /** Anywhere on the page, so that a drag may leave the canvas; `node` is not looked for. */
  move: (pointer: Pointer) => void;
  /** The pointer is on another node, or on none. */
  hover: (node: string | null) => void;
  leave: () => void;
  camera: () => void;
  resize: () => void;
  /** The graphics card has let go of the canvas: nothing can be drawn on it any more. */
  lost: () => void;
  /** A frame has been drawn: the layers are empty and want to be written on. */
  drawn: () => void;
}

export interface Stage {
  readonly container: HTMLElement;
  readonly size: Space;
  readonly camera: Camera;
  /** Radii and widths are drawn this many times as large as they are at zoom 1. */
  readonly magnification: number;
  /** From pixels of the unzoomed canvas, y upwards, to those of the screen, y downwards, and back. */
  toScreen(point: Point): Point;
  toGraph(point: Point): Point;
  moveTo(camera: Camera): void;
  flyTo(camera: Camera): void;
  zoomBy(factor: number): void;
  /** Draws another graph, now. */
  show(graph: DrawnGraph, detail: Detail): void;
  /** Styles all anew, or a part; seen in the next frame. */
  restyle(part?: Part): void;
  /** Draws nodes where they are now: all of them now, a part in the next frame. */
  replace(part?: Part): void;
  /** Draws a frame now. */
  draw(): void;
  /** From now on with so many times the pixels of the screen, as far as graphics cards go. */
  sharpen(factor: number): void;
  /** The layers to write on: above the nodes, and between them and the edges. */
  readonly captions: CanvasRenderingContext2D;
  readonly names: CanvasRenderingContext2D;
  /** All layers, lowest first. */
  readonly layers: HTMLCanvasElement[];
  readonly on: Emitter<Events>["on"];
  destroy(): void;
}

export interface Styles {
  node(node: DrawnNode): object;
  edge(edge: DrawnEdge): object;
}

/** Side in pixels of the square that sigma takes for its unit; fixed, so that newcomers never rescale the picture. */
const UNIT = 1_000;
const ZOOM = { least: 0.02, most: 12, step: 1.5 };
const FLIGHT = 420;
/** Milliseconds after its last move that a picture of very many edges is drawn whole again. */
const REST = 150;
/** Pixels of the longer side of a picture, at most. */
const LARGEST = 8_192;
/** Where sigma draws the node under the pointer once more; ours stands out where it is, and each layer costs each frame. */
const LIFTED = ["hovers", "hoverNodes"];
/** Pixels that a hand may slip while it clicks. */
export const SLACK = 3;
/** Pixels between the two clicks of a double click, at most. */
const SAME_PLACE = 8;

/** Of things twice as near, nodes look less than twice as large: their number is what zooming in is for. */
const magnify = (zoom: number) => Math.sqrt(zoom);

export function createStage(container: HTMLElement, styles: Styles): Stage {
  const { on, tell } = createEmitter<Events>();
  let size = sizeOf(container);
  const side = () => Math.min(size.width, size.height);
  const zoomOf = (ratio: number) => side() / (UNIT * ratio);
  const ratioOf = (zoom: number) => side() / (UNIT * zoom);

  let isMoving = false;
  const sigma = new Sigma<Attributes, Attributes>(readable(EMPTY), container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    renderLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    minEdgeThickness: 0.6,
    antiAliasingFeather: 0.75,
    zoomDuration: 160,
    zoomingRatio: 1.45,
    zoomToSizeRatioFunction: (ratio) => 1 / magnify(zoomOf(ratio)),
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { circle: drawnOnce(NodeCircleProgram) },
    edgeProgramClasses: { line: createLineProgram(() => isMoving) },
    nodeReducer: (_key, node) => styles.node(node as DrawnNode),
    edgeReducer: (_key, edge) => styles.edge(edge as DrawnEdge),
  });
  let shown = EMPTY;
  findNodesBy(sigma, (point) => nodeAt(point, shown, stage));
  let sharpness = 1;
  // Sigma sets it from the screen before each frame; a picture that is saved may be sharper.
  Object.defineProperty(sigma, "pixelRatio", { get: () => devicePixelRatio * sharpness, set: () => {} });
  const middle = UNIT / 2;
  sigma.setCustomBBox({ x: [-middle, middle], y: [-middle, middle] });
  const camera = sigma.getCamera();
  camera.setState({ x: 0.5, y: 0.5, ratio: ratioOf(1) });
  bound();

  function bound(): void {
    camera.minRatio = ratioOf(ZOOM.most);
    camera.maxRatio = ratioOf(ZOOM.least);
  }

  function cameraNow(): Camera {
    const { x, y, ratio } = camera.getState();
    return { x: (x - 0.5) * UNIT, y: (y - 0.5) * UNIT, zoom: zoomOf(ratio) };
  }

  const stateOf = ({ x, y, zoom }: Camera) => ({ x: x / UNIT + 0.5, y: y / UNIT + 0.5, ratio: ratioOf(zoom) });

  function flyTo(destination: Camera): void {
    if (prefersStillness()) camera.setState(stateOf(destination));
    else void camera.animate(stateOf(destination), { duration: FLIGHT, easing: "quadraticInOut" });
  }

  const observer = new ResizeObserver(() => {
    const next = sizeOf(container);
    if (next.width === size.width && next.height === size.height) return;
    const before = cameraNow();
    size = next;
    bound();
    camera.setState(stateOf(before));
    sigma.scheduleRender();
    tell("resize");
  });
  observer.observe(container);

  const hear = (name: "click" | "rightClick" | "doubleClick" | "down" | "up", heard: (pointer: Pointer) => void) => {
    sigma.on(`${name}Node`, (payload) => heard(pointerOf(payload)));
    sigma.on(`${name}Stage`, (payload) => heard(pointerOf(payload)));
  };
  /** Where the button went down; whoever has dragged has not clicked. */
  let pressed: Point | null = null;
  let isDragged = false;
  on("down", (pointer) => {
    pressed = pointer;
    isDragged = false;
  });
  on("up", () => {
    pressed = null;
  });
  on("move", ({ x, y }) => {
    isDragged ||= pressed !== null && Math.hypot(x - pressed.x, y - pressed.y) > SLACK;
  });
  let clicked: Point | null = null;
  const click = (pointer: Pointer) => {
    if (isDragged) return;
    clicked = pointer;
    tell("click", pointer);
  };
  hear("click", click);
  hear("doubleClick", (pointer) => {
    // Sigma takes any two quick clicks for a double one, be they on two nodes.
    const isSame = clicked !== null && Math.hypot(pointer.x - clicked.x, pointer.y - clicked.y) < SAME_PLACE;
    if (isSame && !isModified(pointer)) return tell("doubleClick", pointer);
    pointer.prevent();
    click(pointer);
  });
  for (const name of ["rightClick", "down", "up"] as const) hear(name, (pointer) => tell(name, pointer));
  sigma.on("moveBody", (payload) => tell("move", pointerOf(payload)));
  sigma.on("enterNode", ({ node }) => tell("hover", node));
  sigma.on("leaveNode", () => tell("hover", null));
  sigma.on("leaveStage", () => tell("leave"));
  sigma.on("afterRender", () => tell("drawn"));
  camera.on("updated", () => {
    stir();
    tell("camera");
  });

  let rest: ReturnType<typeof setTimeout>;
  /** In motion not all of very many edges are drawn; they come back when it rests. */
  function stir(): void {
    if (sigma.getGraph().size <= IN_MOTION) return;
    isMoving = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      isMoving = false;
      sigma.scheduleRender();
    }, REST);
  }

  // Between a change of everything and the frame that shows it, sigma does not know where its parts are.
  let isIndexed = false;
  sigma.on("afterProcess", () => {
    isIndexed = true;
  });
  const repaint = (part: Part) => void sigma.refresh({ partialGraph: part, skipIndexation: isIndexed, schedule: true });

  const canvases = sigma.getCanvases();
  const gone = new AbortController();
  for (const canvas of Object.values(canvases)) {
    canvas.addEventListener("webglcontextlost", () => tell("lost"), { signal: gone.signal });
  }
  for (const name of LIFTED) canvases[name]!.style.display = "none";
  const context = (name: string) => canvases[name]!.getContext("2d")!;
  const compiled = new Set<keyof typeof PROGRAMS>();

  const stage: Stage = {
    container,
    get size() {
      return size;
    },
    get camera() {
      return cameraNow();
    },
    get magnification() {
      return magnify(cameraNow().zoom);
    },
    toScreen({ x, y }) {
      const { x: middleX, y: middleY, zoom } = cameraNow();
      return { x: size.width / 2 + (x - middleX) * zoom, y: size.height / 2 - (y - middleY) * zoom };
    },
    toGraph({ x, y }) {
      const { x: middleX, y: middleY, zoom } = cameraNow();
      return { x: middleX + (x - size.width / 2) / zoom, y: middleY - (y - size.height / 2) / zoom };
    },
    moveTo: (destination) => void camera.setState(stateOf(destination)),
    flyTo,
    zoomBy(factor) {
      const now = cameraNow();
      flyTo({ ...now, zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, now.zoom * factor)) });
    },
    show(graph, detail) {
      const hasLoops = [...graph.edges.values()].some(({ loop }) => loop);
      const wanted: (keyof typeof PROGRAMS)[] = [detail, ...(hasLoops ? (["loops"] as const) : [])];
      const missing = wanted.filter((name) => !compiled.has(name));
      for (const name of missing) {
        compiled.add(name);
        const { nodes, edges } = PROGRAMS[name]();
        sigma.setSettings({
          nodeProgramClasses: { ...sigma.getSetting("nodeProgramClasses"), ...nodes },
          edgeProgramClasses: { ...sigma.getSetting("edgeProgramClasses"), ...edges },
        });
      }
      shown = graph;
      sigma.setGraph(readable(graph));
    },
    restyle(part) {
      if (part) return repaint(part);
      isIndexed = false;
      sigma.refresh({ schedule: true });
    },
    replace(part) {
      stir();
      if (part) return repaint(part);
      sigma.refresh({ partialGraph: {} });
    },
    draw() {
      isMoving = false;
      sigma.refresh({ partialGraph: {}, skipIndexation: isIndexed });
    },
    sharpen(factor) {
      sharpness = Math.min(factor, LARGEST / (Math.max(size.width, size.height) * devicePixelRatio));
      sigma.resize(true);
    },
    captions: context("labels"),
    names: context("edgeLabels"),
    layers: ["edges", "edgeLabels", "nodes", "labels"].map((name) => canvases[name]!),
    on,
    destroy() {
      gone.abort();
      observer.disconnect();
      clearTimeout(rest);
      sigma.kill();
    },
  };
  return stage;
}

interface SigmaEvent {
  event: Point & { original: MouseEvent | TouchEvent };
  node?: string;
  preventSigmaDefault(): void;
}

const pointerOf = ({ event: { x, y, original }, node, preventSigmaDefault }: SigmaEvent): Pointer => ({
  x,
  y,
  node: node ?? null,
  original,
  prevent: preventSigmaDefault,
});

interface Programs {
  nodes: Record<string, NodeProgramType>;
  edges: Record<string, EdgeProgramType>;
}

/** Shaders take a while to compile, so these are made when the first graph comes that needs them. */
const PROGRAMS = {
  // Discs and lines are sigma's own and always there.
  light: (): Programs => ({ nodes: {}, edges: {} }),
  rich: (): Programs => ({
    nodes: { pictogram: drawnOnce(createPictogramProgram()) },
    edges: { straight, straightDashes: dashes, curved, curvedDashes },
  }),
  loops: (): Programs => ({ nodes: {}, edges: { loop: loop as unknown as EdgeProgramType } }),
};

/** Clicks with Ctrl, Shift or the command key gather a selection. */
export const isModified = ({ original }: Pick<Pointer, "original">) =>
  original.shiftKey || original.ctrlKey || original.metaKey;

function sizeOf(container: HTMLElement): Space {
  return { width: Math.max(1, container.offsetWidth), height: Math.max(1, container.offsetHeight) };
}

/** Whether the person asked the system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
