/** The canvas without React: draws an exploration into an element and keeps it drawn. */
import type { Exploration } from "../exploration.ts";
import { CONTROLLERS } from "./controllers/list.ts";
import { type DrawnGraph, drawnGraph } from "./drawn.ts";
import { edgeAt } from "./edgeAt.ts";
import { focusOf } from "./focus.ts";
import { createFollower } from "./follow.ts";
import { compose, toPng } from "./image.ts";
import type { CanvasLook } from "./look.ts";
import { createMotion } from "./motion.ts";
import type { CanvasTarget, Scene } from "./scene.ts";
import type { Point } from "./shape.ts";
import { createStage, prefersStillness, type Stage } from "./stage.ts";
import { detailOf, edgeStyle, type Hover, nodeStyle, type Style, styleOf } from "./style.ts";
import { createWriter } from "./writer.ts";

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
  let look = options.look;
  let graph = drawn(null);
  let style = styleFor({ node: null, edge: null });
  let snapshot = exploration.snapshot();
  let drift = exploration.drift();
  /** Nodes that have come and whose places are still being found. */
  let fresh = new Set<string>();
  const gone = new AbortController();
  let frame: number | null = null;
  let lastFrame = 0;

  const stage = createStage(container, {
    node: (node) => nodeStyle(node, style),
    edge: (edge) => edgeStyle(edge, style),
  });
  const writer = createWriter(stage);
  const motion = createMotion(prefersStillness);
  const follower = createFollower(stage);
  exploration.resize(stage.size);
  stage.on("resize", () => exploration.resize(stage.size));
  stage.on("drawn", writer.paint);

  const scene: Scene = {
    stage,
    exploration,
    get graph() {
      return graph;
    },
    get hover() {
      return style.hover;
    },
    setHover,
    edgeAt: (point) => edgeAt(point, graph, stage),
    carry(places) {
      for (const [key, place] of places) if (graph.hasNode(key)) Object.assign(graph.getNodeAttributes(key), place);
      stage.replace(around([...places.keys()]));
    },
    holdCamera: follower.hold,
    signal: gone.signal,
    onExpand,
    onMenu,
  };
  for (const controller of CONTROLLERS) controller(scene);

  function drawn(before: DrawnGraph | null): DrawnGraph {
    return drawnGraph(exploration.graph, { space: exploration.space, kindOf: look.kindOf, before });
  }

  function styleFor(hover: Hover): Style {
    const { selection } = exploration.snapshot();
    return styleOf(graph, look, { selection, focus: focusOf(graph, selection), hover });
  }

  function setHover(hover: Hover): void {
    const before = style.hover;
    style = { ...style, hover };
    writer.attend(style);
    const edges = [before.edge, hover.edge].filter((key) => key !== null);
    const { nodes, edges: incident } = around([before.node, hover.node].filter((key) => key !== null));
    stage.restyle({ nodes, edges: [...new Set([...edges, ...incident])].filter((key) => graph.hasEdge(key)) });
  }

  /** Nodes with their edges. */
  function around(keys: readonly string[]) {
    const nodes = keys.filter((key) => graph.hasNode(key));
    return { nodes, edges: [...new Set(nodes.flatMap((key) => graph.edges(key)))] };
  }

  /** Where a node is going. */
  function placeOf(key: string): Point {
    const { x, y } = drift?.[key] ?? exploration.graph.getNodeAttributes(key);
    return { x, y };
  }
  const box = (key: string) => ({ ...graph.getNodeAttribute(key, "reach"), ...placeOf(key) });
  const shown = () => graph.filterNodes((_key, node) => node.shown).map(box);

  /** Takes over what has changed since the last frame. */
  function update(): void {
    const next = exploration.snapshot();
    const isNew = next.revision !== snapshot.revision || look.kindOf !== style.look.kindOf;
    const isStyled = next.selection !== snapshot.selection || look !== style.look;
    const isMoved = isNew || exploration.drift() !== drift;
    snapshot = next;
    drift = exploration.drift();
    if (isNew) rebuild();
    else if (isStyled) restyle();
    if (isMoved) aim(snapshot.settling);
  }

  function rebuild(): void {
    const before = graph;
    graph = drawn(before);
    graph.forEachNode((key) => {
      if (!before.hasNode(key)) fresh.add(key);
    });
    const { node, edge } = style.hover;
    style = styleFor({
      node: node !== null && graph.hasNode(node) ? node : null,
      edge: edge !== null && graph.hasEdge(edge) ? edge : null,
    });
    writer.prepare(graph, style);
    stage.show(graph, detailOf(graph));
  }

  function restyle(): void {
    style = styleFor(style.hover);
    writer.prepare(graph, style);
    stage.restyle();
  }

  function aim(settling: boolean): void {
    const away = motion.aim(graph, placeOf);
    const old = away.filter((key) => !fresh.has(key)).length;
    if (old > 3 && old > graph.order / 2) follower.follow();
    const settled = settling ? [] : [...fresh].filter((key) => graph.hasNode(key)).map(box);
    follower.picture(shown(), settled);
    if (settling) return;
    fresh = new Set();
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
  writer.prepare(graph, style);
  follower.picture(shown(), []);
  if (!snapshot.settling && graph.order > 0) follower.settle();
  stage.show(graph, detailOf(graph));
  void document.fonts.ready.then(() => {
    if (gone.signal.aborted) return;
    writer.remeasure();
    stage.restyle({ nodes: [], edges: [] });
  });

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
      const ends = graph.hasNode(key) ? [key] : graph.hasEdge(key) ? graph.extremities(key) : [];
      if (ends.length === 0) return;
      const places = ends.map(placeOf);
      follower.hold();
      stage.flyTo({
        x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
        y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
        zoom: Math.max(stage.camera.zoom, READING),
      });
    },
    async image({ scheme = look.scheme } = {}) {
      const own = look;
      const inScheme = (next: CanvasLook) => {
        look = next;
        restyle();
        stage.draw();
      };
      inScheme({ ...own, scheme });
      const picture = compose(stage.layers, style.palette.background);
      inScheme(own);
      return toPng(picture);
    },
    setLook(next) {
      if (next === look) return;
      look = next;
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
