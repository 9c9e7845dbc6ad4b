/** One picture, drawn by Liaisons or by sigma with nothing around it; the benchmark asks for it and moves the camera. */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { mountCanvas } from "../../client/graph/canvas/mount.ts";
import { createExploration } from "../../client/graph/create.ts";
import type { Exploration } from "../../client/graph/exploration.ts";
import { createKinds } from "../../client/look/kinds.ts";
import { benchGraph } from "../graph.ts";

export type Drawer = "liaisons" | "sigma";

export interface BenchPage {
  /** Milliseconds from nodes, edges and places to the graph in memory of whoever draws it. */
  prepare(drawer: Drawer, nodes: number, edges: number): number;
  /** Milliseconds from there to its first frame on the screen. */
  draw(): Promise<number>;
  /** Milliseconds a frame while the picture is panned and zoomed in as many frames, until the last of them is seen. */
  move(frames: number): Promise<number>;
  /** Selects, filters, takes back and moves; answers how many milliseconds each task took that kept the page busy. */
  work(): Promise<number[]>;
  /** Milliseconds from an answer with so many neighbors of the best connected node to their first frame. */
  expand(count: number): Promise<number>;
  /** While everything is laid out anew, for so many milliseconds: how long each thing waits that a person does. */
  waits(milliseconds: number): Promise<number[]>;
  clear(): Promise<void>;
}

const container = document.querySelector<HTMLElement>("#canvas")!;
let exploration: Exploration;
let draw: () => void;
let lookAt: (x: number, y: number, zoom: number) => void;

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** The next turn of the page's loop, as a key that is pressed now would get it. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Everything that was put off has been done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await frame();
}

let newcomers = 0;

/** A frame is on the screen when the next one begins. */
async function untilSeen(): Promise<void> {
  await frame();
  await frame();
}

/** Puts a graph into memory; answers how to draw it. */
type Prepare = (graph: ReturnType<typeof benchGraph>, places: Places) => () => void;

const prepareBare: Prepare = ({ nodes, relationships }, places) => {
  const graph = new MultiDirectedGraph();
  for (const { id, name } of nodes) graph.addNode(id, { ...places[id], label: name, size: 3, color: "#2f6db5" });
  for (const { id, from, to } of relationships) graph.addEdgeWithKey(id, from, to, { size: 1, color: "#b4bbc6" });
  return () => {
    const camera = new Sigma(graph, container).getCamera();
    lookAt = (x, y, zoom) => camera.setState({ x: 0.5 + x, y: 0.5 + y, ratio: 1 / zoom });
  };
};

const prepareOurs: Prepare = ({ nodes, relationships }, positions) => {
  exploration = createExploration();
  const subgraph = {
    nodes: nodes.map(({ id, kind, name }) => ({
      key: id,
      attributes: { labels: ["Entity", kind], caption: name, properties: {} },
    })),
    edges: relationships.map(({ id, from, to, type }) => ({
      key: id,
      source: from,
      target: to,
      attributes: { type, properties: {} },
    })),
  };
  exploration.add(subgraph, { positions });
  return () => {
    const { stage } = mountCanvas(container, {
      exploration,
      look: {
        scheme: "light",
        kindOf: createKinds().of,
        nameOf: (type) => type,
        leftOf: (count, caption) => ({ text: `+${count}`, label: caption }),
      },
      onExpand() {},
      onMore() {},
      onMenu() {},
    });
    const { x: middleX, y: middleY, zoom: whole } = stage.camera;
    const { width, height } = stage.size;
    lookAt = (x, y, zoom) => stage.moveTo({ x: middleX + x * width, y: middleY + y * height, zoom: whole * zoom });
  };
};

type Places = Record<string, { x: number; y: number }>;

/** Nodes on a spiral that fills the canvas: what a layout takes is another matter. */
function placesFor(nodes: { id: string }[]): Places {
  const reach = Math.min(innerWidth, innerHeight) * 0.45;
  return Object.fromEntries(
    nodes.map(({ id }, i) => {
      const radius = reach * Math.sqrt(i / nodes.length);
      const angle = i * 2.399963;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}

const page: BenchPage = {
  prepare(drawer, nodeCount, edgeCount) {
    const graph = benchGraph(nodeCount, edgeCount);
    const places = placesFor(graph.nodes);
    const start = performance.now();
    draw = (drawer === "sigma" ? prepareBare : prepareOurs)(graph, places);
    return performance.now() - start;
  },
  async draw() {
    await untilSeen();
    const start = performance.now();
    draw();
    await untilSeen();
    return performance.now() - start;
  },
  async move(frames) {
    const start = await frame();
    for (let i = 0; i < frames; i++) {
      const turn = (i / frames) * 2 * Math.PI;
      lookAt(0.1 * Math.sin(turn), 0.1 * Math.cos(turn), 1.5 - 0.5 * Math.cos(turn));
      await frame();
    }
    // The browser runs ahead of who draws, by some frames.
    await untilSeen();
    return (performance.now() - start) / frames;
  },
  async work() {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    await settled();
    observer.observe({ type: "longtask" });
    const [hub] = exploration.graph.nodes();
    const steps = [
      () => exploration.select({ nodes: [hub!] }),
      () => exploration.select({}),
      () => exploration.setTypeHidden("MET", true),
      () => exploration.undo(),
      () => exploration.setLabelHidden("Place", true),
      () => exploration.undo(),
      () => exploration.move({ [hub!]: { x: 40, y: 40 } }),
      () => exploration.undo(),
    ];
    for (const step of steps) {
      step();
      await settled();
    }
    observer.disconnect();
    return tasks;
  },
  async expand(count) {
    const [hub] = exploration.graph.nodes();
    const keys = Array.from({ length: count }, () => `newcomer/${newcomers++}`);
    const subgraph = {
      nodes: keys.map((key) => ({ key, attributes: { labels: ["Person"], caption: key, properties: {} } })),
      edges: keys.map((key) => ({
        key: `to ${key}`,
        source: hub!,
        target: key,
        attributes: { type: "MET", properties: {} },
      })),
    };
    await settled();
    const start = performance.now();
    exploration.add(subgraph, { around: [hub!] });
    await untilSeen();
    const taken = performance.now() - start;
    exploration.halt();
    await settled();
    return taken;
  },
  async waits(milliseconds) {
    await settled();
    exploration.arrange();
    const waits: number[] = [];
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      const pressed = performance.now();
      await task();
      waits.push(performance.now() - pressed);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    exploration.halt();
    return waits;
  },
  async clear() {
    exploration.clear();
    await settled();
  },
};
Object.assign(window, { page });
