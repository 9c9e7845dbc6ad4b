/** ForceAtlas2 as a reader wants it: a coarse start, components packed, the canvas filled, nothing on anything else. */
import { componentsOf } from "../structure/links.ts";
import { startCoarsely } from "./coarse.ts";
import { forceAtlas2, type Settings } from "./forceatlas2.ts";
import { fill, turnToWideSide } from "./frame.ts";
import { type LayoutGraph, layout, type Space } from "./layout.ts";
import { evened, packParts, partsOf } from "./parts.ts";
import { keepFixed } from "./pins.ts";
import { separate } from "./separate.ts";
import { sunflower } from "./shapes.ts";

/** Smaller ones have no communities worth a start of their own. */
const COARSE = 12;

export const force = layout({
  id: "force",
  parameters: [],
  run(graph, context) {
    const places = { x: graph.x.slice(), y: graph.y.slice() };
    const parts = partsOf(graph, componentsOf(graph));
    const assemble = () => {
      packParts(graph, evened(graph, parts), context.space);
      fill(graph, context.space);
    };
    // The largest comes last, so that all others have a shape by the time its progress is shown.
    for (const part of parts.toReversed()) {
      settle(part.graph, context.space, part === parts[0] ? () => context.report(assemble) : () => {});
    }
    if (parts.length > 0) assemble();
    keepFixed(graph, places);
    spread(graph, context.space);
  },
});

/** Pixels between two nodes: wide where captions are read, nearly none where thousands make a picture. */
export function marginFor(count: number): number {
  return count < 200 ? 14 : count < 1_000 ? 4 : 0.5;
}

/**
 * Parts what overlaps. That lets the picture grow beyond the canvas, so it is pressed in again with less and less
 * between two nodes; unless something has to stay where it is.
 */
export function spread(graph: LayoutGraph, space: Space): void {
  const margin = marginFor(graph.x.length);
  separate(graph, margin);
  if (graph.fixed.includes(1)) return;
  for (const share of [0.6, 0.35]) {
    fill(graph, space);
    separate(graph, margin * share);
  }
}

function settle(graph: LayoutGraph, space: Space, report: () => void): void {
  const count = graph.x.length;
  if (count === 1) {
    graph.x[0] = graph.y[0] = 0;
    return;
  }
  const edges = bundled(graph);
  if (count > COARSE) startCoarsely({ ...graph, ...edges }, edges.weight);
  else Object.assign(graph, sunflower(count, 10));
  turnToWideSide(graph, space);
  const { settings, iterations } = tuned(count);
  forceAtlas2({ x: graph.x, y: graph.y, ...edges }, settings, iterations, report);
  turnToWideSide(graph, space);
}

function tuned(count: number): { settings: Settings; iterations: number } {
  if (count < 200) {
    return { settings: { gravity: 0.4, strongGravityMode: true, scalingRatio: 30, slowDown: 3 }, iterations: 600 };
  }
  const settings = {
    gravity: 0.5,
    scalingRatio: 20,
    dissuadeHubs: true,
    slowDown: 1,
    barnesHutOptimize: count > 500,
    barnesHutTheta: 1,
  };
  // As many as a few seconds allow: an iteration takes some 2 µs a node.
  return { settings, iterations: Math.max(50, Math.min(500, Math.round(1_500_000 / count))) };
}

/** Parallel edges as one that pulls a little more; self-loops pull nothing. */
function bundled({ order, source, target }: LayoutGraph) {
  const bundles = new Map<number, { source: number; target: number; count: number }>();
  for (let edge = 0; edge < source.length; edge++) {
    const [from, to] = [source[edge]!, target[edge]!];
    if (from === to) continue;
    const key = Math.min(from, to) * order + Math.max(from, to);
    const bundle = bundles.get(key);
    if (bundle) bundle.count++;
    else bundles.set(key, { source: from, target: to, count: 1 });
  }
  const all = [...bundles.values()];
  return {
    source: Uint32Array.from(all, (bundle) => bundle.source),
    target: Uint32Array.from(all, (bundle) => bundle.target),
    weight: Float64Array.from(all, (bundle) => Math.sqrt(bundle.count)),
  };
}
