/** Components that were laid out each on its own become one picture. */
import { medianEdge, reach } from "./frame.ts";
import type { LayoutGraph, Space } from "./layout.ts";
import { pack } from "./pack.ts";

export interface Part {
  /** Which nodes of the whole they are. */
  nodes: number[];
  graph: LayoutGraph;
}

/** Length in pixels that an ordinary edge should have in a picture of this size. */
const edgeLength = (count: number) => (count < 200 ? 86 : count < 2_000 ? 43 : 22);
/** Between components, as a share of an edge. */
const GAP = 0.3;

/** Writes the places of all parts into the whole, in pixels. */
export function packParts(whole: LayoutGraph, parts: readonly Part[], space: Space): void {
  const edge = edgeLength(whole.x.length);
  const pictures = parts.map(({ graph }) => inPixels(graph, Math.min(edge, edgeLength(graph.x.length))));
  const boxes = pictures.map((graph) => boxOf(graph, edge * GAP));
  const packing = pack(boxes, space.width / space.height);
  parts.forEach(({ nodes }, index) => {
    const graph = pictures[index]!;
    const { x, y } = packing.places[index]!;
    const { left, low } = boxes[index]!;
    nodes.forEach((node, place) => {
      whole.x[node] = graph.x[place]! - left + x;
      // Packed from the lower left; the largest component belongs to the top.
      whole.y[node] = packing.height - (y + boxes[index]!.height) + graph.y[place]! - low;
    });
  });
}

/** A part at the scale at which its median edge has a good length. */
function inPixels(graph: LayoutGraph, edge: number): LayoutGraph {
  const median = medianEdge(graph);
  if (median === 0) return graph;
  const scale = edge / median;
  return { ...graph, x: graph.x.map((x) => x * scale), y: graph.y.map((y) => y * scale) };
}

function boxOf(graph: LayoutGraph, gap: number) {
  let [left, low] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, high] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let node = 0; node < graph.x.length; node++) {
    const { side, up, down } = reach(graph, node);
    left = Math.min(left, graph.x[node]! - side);
    right = Math.max(right, graph.x[node]! + side);
    low = Math.min(low, graph.y[node]! - down);
    high = Math.max(high, graph.y[node]! + up);
  }
  return { left, low, width: right - left + gap, height: high - low + gap };
}
