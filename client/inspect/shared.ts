/** What several nodes have in common on the canvas. */
import type { Exploration } from "../graph/exploration.ts";

export interface Shared {
  /** A node that at least two of them are linked to. */
  key: string;
  /** How many of them are. */
  links: number;
  /** By which relations; reversed where the node is their subject. */
  by: { type: string; reversed: boolean }[];
}

/** Most shared first. The nodes themselves are not among them. */
export function sharedOf({ graph, isEdgeShown }: Exploration, nodes: readonly string[]): Shared[] {
  const own = new Set(nodes);
  const found = new Map<string, { from: Set<string>; by: Map<string, Shared["by"][number]> }>();
  for (const node of nodes) {
    graph.forEachEdge(node, (edge, { type }, source, target) => {
      const other = source === node ? target : source;
      if (own.has(other) || !isEdgeShown(edge)) return;
      const shared = found.get(other) ?? { from: new Set(), by: new Map() };
      found.set(other, shared);
      shared.from.add(node);
      const reversed = target === node;
      shared.by.set(`${reversed} ${type}`, { type, reversed });
    });
  }
  return [...found]
    .filter(([, { from }]) => from.size > 1)
    .map(([key, { from, by }]) => ({ key, links: from.size, by: [...by.values()] }))
    .sort((a, b) => b.links - a.links || graph.degree(b.key) - graph.degree(a.key) || (a.key < b.key ? -1 : 1));
}

/** Shown edges that join two of the nodes. */
export function edgesAmong({ graph, isEdgeShown }: Exploration, nodes: readonly string[]): string[] {
  const own = new Set(nodes);
  return nodes.flatMap((node) =>
    graph.filterOutEdges(node, (edge, _attributes, _source, target) => own.has(target) && isEdgeShown(edge)),
  );
}
