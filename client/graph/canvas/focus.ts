/** What the eye should be on: what is selected and what touches it. */
import type { Selection } from "../exploration.ts";
import { type DrawnGraph, drawnAs } from "./drawn.ts";

export interface Focus {
  nodes: ReadonlySet<string>;
  /** As they are drawn: of a bundle the edge that stands for it. */
  edges: ReadonlySet<string>;
  /** Those among the edges that are selected themselves. */
  chosen: ReadonlySet<string>;
}

/**
 * Of one node: its edges and neighbors. Of several: the edges among them, unless some are selected as well, which then
 * are all. Null when nothing is selected.
 */
export function focusOf(graph: DrawnGraph, selection: Selection): Focus | null {
  const selected = [...selection.nodes].map((key) => graph.nodes.get(key)).filter((node) => node !== undefined);
  const own = [...selection.edges].map((key) => graph.edges.get(key)).filter((edge) => edge !== undefined);
  if (selected.length + own.length === 0) return null;
  const chosen = new Set(own.map((edge) => drawnAs(edge).key));
  const nodes = new Set(selected.map(({ key }) => key));
  const edges = new Set(chosen);
  const among = own.length === 0;
  const alone = selected.length === 1 && among;
  for (const node of selected) {
    for (const edge of node.edges) {
      const other = edge.source === node ? edge.target : edge.source;
      if (alone) nodes.add(other.key);
      if (alone || (among && selection.nodes.has(other.key))) edges.add(drawnAs(edge).key);
    }
  }
  for (const { source, target } of own) {
    nodes.add(source.key);
    nodes.add(target.key);
  }
  return { nodes, edges, chosen };
}
