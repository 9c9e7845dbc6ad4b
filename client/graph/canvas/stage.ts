/**
 * Sigma as the canvas wants it: a camera in pixels of the unzoomed canvas, gestures, layers to write on. Whatever sigma
 * does of its own accord (rescaling the picture, labels, looking for edges under the pointer) is switched off here.
 */
import type { Space } from "../layouts/layout.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, EMPTY } from "./drawn.ts";
import { createEmitter, type Emitter } from "./emitter.ts";
import { createLens, type Lens, magnificationAt } from "./lens.ts";
import { nodeAt } from "./nodeAt.ts";
import { hearPointers, type PointerEvents } from "./pointing.ts";
import { createLineProgram, IN_MOTION } from "./programs/lines.ts";
import { createCompiler } from "./programs/sets.ts";
import { nameOf, type Readable, readable } from "./readable.ts";
import { drawnOnce, findNodesBy, NOTHING, NodeCircleProgram, Sigma } from "./sigma.ts";
import type { Detail } from "./style.ts";

/** Nodes and edges that are shown. */
export interface Part {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

/** What is drawn otherwise than in the frame before. */
export interface Renewal extends Part {
  /** Whether something of it was not drawn at all, or all else has moved as well. */
  isOther: boolean;
}

interface Events extends PointerEvents {
  camera: () => void;
  resize: () => void;
  /** The graphics card has let go of the canvas: nothing can be drawn on it any more. */
  lost: () => void;
  /** A frame has been drawn: the layers are empty and want to be written on. */
  drawn: () => void;
}

export interface Stage extends Lens {
  readonly container: HTMLElement;
  readonly size: Space;
  /** Draws a graph, now: all of it, or what is not as it was in the same graph. */
  show(graph: DrawnGraph, detail: Detail, renewal: Renewal | null): void;
  /** Styles all anew, or a part; seen in the next frame. */
  restyle(part?: Part): void;
  /** Draws nodes where they are now, all of them or a part with its edges: now, or with the next frame. */
  replace(part: Part | null, when?: "now" | "next"): void;
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

/** How nodes and edges are drawn. */
export interface Styles {
  node(node: DrawnNode): object;
  edge(edge: DrawnEdge): object;
}

/** Milliseconds after its last move that a picture of very many edges is drawn whole again. */
const REST = 150;
/** Pixels of the longer side of a picture, at most. */
const LARGEST = 8_192;
/** Where sigma draws the node under the pointer once more; ours stands out where it is, and each layer costs each frame. */
const LIFTED = ["hovers", "hoverNodes"];

export function createStage(container: HTMLElement, styles: Styles): Stage {
  const { on, tell } = createEmitter<Events>();
  let size = sizeOf(container);
  let of = EMPTY;
  let drawn: Readable = readable(of);
  let isMoving = false;
  const sigma: Sigma = new Sigma(drawn.graph, container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    renderLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    minEdgeThickness: 0.6,
    antiAliasingFeather: 0.75,
    zoomDuration: 160,
    zoomingRatio: 1.45,
    zoomToSizeRatioFunction: (ratio) => 1 / magnificationAt(ratio, size),
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { circle: drawnOnce(NodeCircleProgram) },
    nodeHoverProgramClasses: { circle: NOTHING, pictogram: NOTHING },
    edgeProgramClasses: { line: createLineProgram(() => isMoving), arrow: NOTHING },
    nodeReducer: (name) => styles.node(drawn.node(name)),
    edgeReducer: (name) => styles.edge(drawn.edge(name)),
  });
  let sharpness = 1;
  // Sigma sets it from the screen before each frame; a picture that is saved may be sharper.
  Object.defineProperty(sigma, "pixelRatio", { get: () => devicePixelRatio * sharpness, set: () => {} });
  const lens = createLens(sigma, () => size);
  const compile = createCompiler(sigma);
  findNodesBy(sigma, (point) => {
    const node = nodeAt(point, of, lens);
    return node && nameOf(node);
  });
  hearPointers(sigma, (name) => drawn.node(name).key, tell);

  const observer = new ResizeObserver(() => {
    const next = sizeOf(container);
    if (next.width === size.width && next.height === size.height) return;
    lens.resized(() => {
      size = next;
    });
    sigma.scheduleRender();
    tell("resize");
  });
  observer.observe(container);

  sigma.on("afterRender", () => tell("drawn"));
  sigma.getCamera().on("updated", () => {
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
  const repaint = (part: Part) =>
    void sigma.refresh({ partialGraph: named(part), skipIndexation: isIndexed, schedule: true });

  const canvases = sigma.getCanvases();
  const gone = new AbortController();
  for (const canvas of Object.values(canvases)) {
    canvas.addEventListener("webglcontextlost", () => tell("lost"), { signal: gone.signal });
  }
  for (const name of LIFTED) canvases[name]!.style.display = "none";
  const context = (name: string) => canvases[name]!.getContext("2d")!;

  return {
    container,
    get size() {
      return size;
    },
    get camera() {
      return lens.camera;
    },
    get magnification() {
      return lens.magnification;
    },
    toScreen: lens.toScreen,
    toGraph: lens.toGraph,
    moveTo: lens.moveTo,
    flyTo: lens.flyTo,
    zoomBy: lens.zoomBy,
    show(graph, detail, renewal) {
      compile(detail, ...(hasLoops(graph) ? (["loops"] as const) : []));
      if (renewal) {
        if (renewal.isOther) drawn.reread();
        sigma.refresh({ partialGraph: named(renewal), skipIndexation: isIndexed && !renewal.isOther });
      } else {
        of = graph;
        drawn = readable(of);
        sigma.setGraph(drawn.graph);
      }
    },
    restyle(part) {
      if (part) return repaint(part);
      isIndexed = false;
      sigma.refresh({ schedule: true });
    },
    replace(part, when = "now") {
      stir();
      sigma.refresh({
        partialGraph: part ? named(part) : {},
        skipIndexation: part !== null && isIndexed,
        schedule: when === "next",
      });
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
}

const named = ({ nodes, edges }: Part) => ({ nodes: nodes.map(nameOf), edges: edges.map(nameOf) });

function hasLoops({ nodes }: DrawnGraph): boolean {
  for (const { loops } of nodes.values()) if (loops > 0) return true;
  return false;
}

function sizeOf(container: HTMLElement): Space {
  return { width: Math.max(1, container.offsetWidth), height: Math.max(1, container.offsetHeight) };
}
