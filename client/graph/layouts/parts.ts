/** Components that were laid out each on its own become one picture. */
import { reach } from "./frame.ts";
import type { LayoutGraph, Space } from "./layout.ts";
import { pack } from "./pack.ts";

export interface Part {
  /** Which nodes of the whole they are. */
  nodes: number[];
  graph: LayoutGraph;
}

/** Pixels between components. */
const GAP = 26;
/** Length in pixels that an ordinary edge of a component of this size should have. */
const edgeLength = (count: number) => (count < 200 ? 86 : count < 2_000 ? 43 : 22);

/** Writes the places of all parts into the whole, in pixels. */
export function packParts(whole: LayoutGraph, parts: readonly Part[], space: Space): void {
  const pictures = parts.map(({ graph }) => inPixels(graph));
  const boxes = pictures.map(boxOf);
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
function inPixels(graph: LayoutGraph): LayoutGraph {
  const lengths = Float64Array.from(graph.source, (from, edge) => {
    const to = graph.target[edge]!;
    return Math.hypot(graph.x[from]! - graph.x[to]!, graph.y[from]! - graph.y[to]!);
  })
    .filter((length) => length > 0)
    .sort();
  const median = lengths[lengths.length >> 1];
  if (!median) return graph;
  const scale = edgeLength(graph.x.length) / median;
  return { ...graph, x: graph.x.map((x) => x * scale), y: graph.y.map((y) => y * scale) };
}

function boxOf(graph: LayoutGraph) {
  let [left, low] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, high] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let node = 0; node < graph.x.length; node++) {
    const { side, up, down } = reach(graph, node);
    left = Math.min(left, graph.x[node]! - side);
    right = Math.max(right, graph.x[node]! + side);
    low = Math.min(low, graph.y[node]! - down);
    high = Math.max(high, graph.y[node]! + up);
  }
  return { left, low, width: right - left + GAP, height: high - low + GAP };
}
