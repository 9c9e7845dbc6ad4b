/** Graphs for tests: made by rule, the same each time. */

import type { Facts, LayoutGraph } from "../../../client/graph/layouts/layout.ts";
import type { GraphEdge, GraphNode, Subgraph } from "../../../server/contract/graph.ts";
import { random } from "../../fixtures/random.ts";

export const node = (key: string, labels = ["Person"], caption = key): GraphNode => ({
  key,
  attributes: { labels, caption, properties: {} },
});

export const edge = (source: string, target: string, type = "KNOWS", nth = 0): GraphEdge => ({
  key: `${source}|${type}|${target}|${nth}`,
  source,
  target,
  attributes: { type, properties: {} },
});

/** A graph from pairs of names: `"a b, b c"`; a name alone is a node alone. */
export function subgraph(pairs: string): Subgraph {
  const lines = pairs.split(",").map((pair) => pair.trim().split(" "));
  const names = [...new Set(lines.flat())];
  return {
    nodes: names.map((name) => node(name)),
    edges: lines.filter((line) => line.length === 2).map(([from, to], nth) => edge(from!, to!, "KNOWS", nth)),
  };
}

/** `groups` crowds of nodes with many edges inside and few between. */
export function crowds(groups: number, members: number, seed = 1): LayoutGraph {
  const chance = random(seed);
  const edges: [number, number][] = [];
  for (let group = 0; group < groups; group++) {
    for (let member = 1; member < members; member++) {
      const first = group * members;
      edges.push([first + member, first + Math.floor(chance() * member)]);
      edges.push([first + member, first + Math.floor(chance() * member)]);
    }
    if (group > 0) edges.push([group * members, Math.floor(chance() * group) * members]);
  }
  return layoutGraph(groups * members, edges);
}

export function layoutGraph(count: number, edges: readonly [number, number][], radius = 9): LayoutGraph {
  return {
    order: count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    radius: new Float64Array(count).fill(radius),
    side: new Float64Array(count).fill(radius),
    down: new Float64Array(count).fill(radius),
    fixed: new Uint8Array(count),
    source: Uint32Array.from(edges, ([from]) => from),
    target: Uint32Array.from(edges, ([, to]) => to),
  };
}

/** What layouts may ask: three kinds in turn, every third node a number from 1 to 50, every second one a place on Earth. */
export function factsFor(graph: LayoutGraph): Facts {
  const column = (read: (node: number) => number) =>
    Float64Array.from({ length: graph.order }, (_, node) => read(node));
  const amounts = { dates: false, values: column((node) => (node % 3 === 0 ? 1 + ((node * 7) % 50) : Number.NaN)) };
  return {
    links: graph,
    placeOf: (key) => Number(key),
    selected: () => null,
    labels: () => column((node) => node % 3),
    measurable: () => [{ of: "node", property: "age", dates: false }],
    amounts: () => amounts,
    amountsOfEdges: () => amounts,
    edgesOf: () => new Uint8Array(graph.source.length).fill(1),
    coordinates: () => ({
      latitude: column((node) => (node % 2 === 0 ? ((node * 13) % 120) - 60 : Number.NaN)),
      longitude: column((node) => (node % 2 === 0 ? ((node * 29) % 300) - 150 : Number.NaN)),
    }),
  };
}
