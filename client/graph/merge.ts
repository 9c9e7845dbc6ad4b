/** Writes a subgraph into the graph of an exploration: what is new comes in, what is known is brought up to date. */
import type { Subgraph } from "../../server/contract/graph.ts";
import type { ExplorationGraph, Positions } from "./exploration.ts";
import type { Space } from "./layouts/layout.ts";
import { sunflower } from "./layouts/shapes.ts";

export interface Merge {
  around: readonly string[];
  /** Where nodes are known to belong; places that are not finite do not count. */
  positions: Positions;
  space: Space;
}

/** Answers the keys of the nodes that were new, and of those among them that have no place of their own yet. */
export function merge(graph: ExplorationGraph, subgraph: Subgraph, { around, positions, space }: Merge) {
  const added = subgraph.nodes.filter(({ key }) => !graph.hasNode(key)).map(({ key }) => key);
  const fresh = new Set(added);
  const beginnings = beginningsOf(graph, subgraph, fresh, around, space);
  for (const { key, attributes } of subgraph.nodes) {
    if (!graph.hasNode(key)) {
      const place = placeIn(positions, key) ?? beginnings(key);
      graph.addNode(key, { ...attributes, ...place, hidden: false, pinned: false });
      continue;
    }
    const known = graph.getNodeAttributes(key);
    const properties = { ...known.properties, ...attributes.properties };
    const news = { ...known, labels: attributes.labels, caption: attributes.caption, properties };
    if (differ(known, news)) graph.replaceNodeAttributes(key, news);
  }
  for (const { key, source, target, attributes } of subgraph.edges) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    if (!graph.hasEdge(key)) {
      graph.addDirectedEdgeWithKey(key, source, target, { ...attributes, hidden: false });
      continue;
    }
    const known = graph.getEdgeAttributes(key);
    const news = { ...known, type: attributes.type, properties: { ...known.properties, ...attributes.properties } };
    if (differ(known, news)) graph.replaceEdgeAttributes(key, news);
  }
  return { added, unplaced: added.filter((key) => !placeIn(positions, key)) };
}

function placeIn(positions: Positions, key: string): { x: number; y: number } | null {
  const place = positions[key];
  return place && Number.isFinite(place.x) && Number.isFinite(place.y) ? place : null;
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Where a newcomer is until a place has been found for it: at its parent, or spread over the canvas. */
function beginningsOf(
  graph: ExplorationGraph,
  subgraph: Subgraph,
  fresh: ReadonlySet<string>,
  around: readonly string[],
  space: Space,
) {
  const parents = new Map<string, string>();
  for (const { source, target } of subgraph.edges) {
    for (const [end, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!fresh.has(end) || !graph.hasNode(other)) continue;
      if (!parents.has(end) || around.includes(other)) parents.set(end, other);
    }
  }
  const spread = sunflower(fresh.size, Math.min(space.width, space.height) / Math.sqrt(4 * fresh.size + 1));
  const turns = new Map([...fresh].map((key, turn) => [key, turn]));
  const fallback = around.find((key) => graph.hasNode(key));

  return (key: string) => {
    const parent = parents.get(key) ?? fallback;
    if (parent !== undefined) {
      const { x, y } = graph.getNodeAttributes(parent);
      return { x, y };
    }
    const turn = turns.get(key)!;
    return { x: spread.x[turn]!, y: spread.y[turn]! };
  };
}
