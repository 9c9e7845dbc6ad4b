/** Parts of a graph that are laid out each on its own, and how they become one picture. */
import { medianEdge, reach } from "./frame.ts";
import type { LayoutGraph, Space } from "./layout.ts";
import { pack } from "./pack.ts";

export interface Part {
  /** Which nodes of the whole they are. */
  nodes: readonly number[];
  graph: LayoutGraph;
}

/** What these groups of nodes and the edges inside each of them make; columns are copies. No node is in two groups. */
export function partsOf(graph: LayoutGraph, groups: readonly (readonly number[])[]): Part[] {
  const group = new Int32Array(graph.order).fill(-1);
  const place = new Uint32Array(graph.order);
  const ends = groups.map((nodes, index) => {
    nodes.forEach((node, turn) => {
      group[node] = index;
      place[node] = turn;
    });
    return { source: [] as number[], target: [] as number[] };
  });
  for (let edge = 0; edge < graph.source.length; edge++) {
    const [from, to] = [graph.source[edge]!, graph.target[edge]!];
    if (group[from] === -1 || group[from] !== group[to]) continue;
    ends[group[from]!]!.source.push(place[from]!);
    ends[group[from]!]!.target.push(place[to]!);
  }
  return groups.map((nodes, index) => {
    const pick = (column: Float64Array) => Float64Array.from(nodes, (node) => column[node]!);
    return {
      nodes,
      graph: {
        order: nodes.length,
        source: Uint32Array.from(ends[index]!.source),
        target: Uint32Array.from(ends[index]!.target),
        x: pick(graph.x),
        y: pick(graph.y),
        radius: pick(graph.radius),
        side: pick(graph.side),
        down: pick(graph.down),
        fixed: Uint8Array.from(nodes, (node) => graph.fixed[node]!),
      },
    };
  });
}

/** Length in pixels that an ordinary edge should have in a picture of this size. */
const edgeLength = (count: number) => (count < 200 ? 86 : count < 2_000 ? 43 : 22);
/** Between components, as a share of an edge. */
const GAP = 0.3;

/** The parts at scales at which their median edges have a good length. */
export function evened(whole: LayoutGraph, parts: readonly Part[]): Part[] {
  const edge = edgeLength(whole.order);
  return parts.map(({ nodes, graph }) => {
    const median = medianEdge(graph);
    if (median === 0) return { nodes, graph };
    const scale = Math.min(edge, edgeLength(graph.order)) / median;
    return { nodes, graph: { ...graph, x: graph.x.map((x) => x * scale), y: graph.y.map((y) => y * scale) } };
  });
}

/** Writes the places of all parts into the whole, beside each other as they are, in the shape of the canvas. */
export function packParts(whole: LayoutGraph, parts: readonly Part[], space: Space): void {
  if (parts.length === 0) return;
  const gap = edgeLength(whole.order) * GAP;
  const boxes = parts.map(({ graph }) => boxOf(graph, gap));
  const packing = pack(boxes, space.width / space.height);
  parts.forEach(({ nodes, graph }, index) => {
    const { x, y } = packing.places[index]!;
    const { left, low } = boxes[index]!;
    nodes.forEach((node, place) => {
      whole.x[node] = graph.x[place]! - left + x;
      // Packed from the lower left; the largest component belongs to the top.
      whole.y[node] = packing.height - (y + boxes[index]!.height) + graph.y[place]! - low;
    });
  });
}

function boxOf(graph: LayoutGraph, gap: number) {
  const { left, right, low, high } = boundsOf(graph, graph.x.keys());
  return { left, low, width: right - left + gap, height: high - low + gap };
}

/** The box that holds these nodes with their captions. */
export function boundsOf(graph: LayoutGraph, nodes: Iterable<number>) {
  const bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const node of nodes) {
    const { side, up, down } = reach(graph, node);
    bounds.left = Math.min(bounds.left, graph.x[node]! - side);
    bounds.right = Math.max(bounds.right, graph.x[node]! + side);
    bounds.low = Math.min(bounds.low, graph.y[node]! - down);
    bounds.high = Math.max(bounds.high, graph.y[node]! + up);
  }
  return bounds;
}
