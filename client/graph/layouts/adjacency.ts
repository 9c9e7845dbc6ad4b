/** Who is beside whom, and which nodes hang together. */
import type { LayoutGraph } from "./layout.ts";

/** The neighbors of node `i` are `ends[starts[i]]` up to `ends[starts[i + 1] - 1]`; self-loops are left out. */
export interface Adjacency {
  starts: Uint32Array;
  ends: Uint32Array;
}

export function adjacencyOf({ x, source, target }: LayoutGraph): Adjacency {
  const starts = new Uint32Array(x.length + 1);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    starts[source[edge]! + 1]!++;
    starts[target[edge]! + 1]!++;
  }
  for (let node = 0; node < x.length; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const ends = new Uint32Array(starts[x.length]!);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    ends[next[source[edge]!]!++] = target[edge]!;
    ends[next[target[edge]!]!++] = source[edge]!;
  }
  return { starts, ends };
}

/** Connected components, largest first; equal ones in the order of their first node. */
export function componentsOf(graph: LayoutGraph, { starts, ends } = adjacencyOf(graph)): number[][] {
  const seen = new Uint8Array(graph.x.length);
  const components: number[][] = [];
  for (let first = 0; first < graph.x.length; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const component = [first];
    for (const node of component) {
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const neighbor = ends[place]!;
        if (seen[neighbor]) continue;
        seen[neighbor] = 1;
        component.push(neighbor);
      }
    }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}

/** The part of a graph that these nodes and the edges among them make; columns are copies. */
export function partOf(graph: LayoutGraph, nodes: readonly number[]): LayoutGraph {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const source: number[] = [];
  const target: number[] = [];
  for (let edge = 0; edge < graph.source.length; edge++) {
    const from = place.get(graph.source[edge]!);
    const to = place.get(graph.target[edge]!);
    if (from === undefined || to === undefined) continue;
    source.push(from);
    target.push(to);
  }
  const pick = (column: Float64Array) => Float64Array.from(nodes, (node) => column[node]!);
  return {
    x: pick(graph.x),
    y: pick(graph.y),
    radius: pick(graph.radius),
    side: pick(graph.side),
    down: pick(graph.down),
    fixed: Uint8Array.from(nodes, (node) => graph.fixed[node]!),
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
  };
}
