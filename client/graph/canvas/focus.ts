/** What the eye should be on: what is selected and what touches it. */
import type { Selection } from "../exploration.ts";
import type { DrawnGraph } from "./drawn.ts";

export interface Focus {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Of one node: its edges and neighbors. Of several: the edges among them. Null when nothing is selected. */
export function focusOf(graph: DrawnGraph, selection: Selection): Focus | null {
  const nodes = new Set([...selection.nodes].filter((key) => graph.hasNode(key)));
  const edges = new Set([...selection.edges].filter((key) => graph.hasEdge(key)));
  if (nodes.size + edges.size === 0) return null;
  const alone = nodes.size === 1;
  for (const node of [...nodes]) {
    graph.forEachEdge(node, (edge, _attributes, source, target) => {
      const other = source === node ? target : source;
      if (alone) nodes.add(other);
      if (alone || selection.nodes.has(other)) edges.add(edge);
    });
  }
  for (const edge of selection.edges) {
    if (!graph.hasEdge(edge)) continue;
    nodes.add(graph.source(edge));
    nodes.add(graph.target(edge));
  }
  return { nodes, edges };
}
