/**
 * Every way in which the graph of an exploration is written. Attributes are replaced whole, never changed in place: the
 * history holds on to what they were.
 */
import type { ExplorationGraph, NodeAttributes, Positions, ViewAttributes } from "./exploration.ts";
import type { Space } from "./layouts/layout.ts";
import { merge } from "./merge.ts";
import type { Kept } from "./still.ts";

/** Does nothing where the graph has no such node, or has it as it is to be. */
export function writeNode(graph: ExplorationGraph, key: string, change: Partial<NodeAttributes>): void {
  if (!graph.hasNode(key)) return;
  const before = graph.getNodeAttributes(key);
  const names = Object.keys(change) as (keyof NodeAttributes)[];
  if (names.some((name) => before[name] !== change[name])) graph.replaceNodeAttributes(key, { ...before, ...change });
}

export function writeView(graph: ExplorationGraph, change: Partial<ViewAttributes>): void {
  graph.replaceAttributes({ ...graph.getAttributes(), ...change });
}

/** Places that are not finite do not count. */
export function place(graph: ExplorationGraph, positions: Positions): void {
  for (const [key, { x, y }] of Object.entries(positions)) {
    if (Number.isFinite(x) && Number.isFinite(y)) writeNode(graph, key, { x, y });
  }
}

export function drop(graph: ExplorationGraph, keys: readonly string[]): void {
  for (const key of keys) if (graph.hasNode(key)) graph.dropNode(key);
}

/** Hidden nodes, kinds and types are shown again. */
export function reveal(graph: ExplorationGraph): void {
  for (const key of graph.filterNodes((_key, { hidden }) => hidden)) writeNode(graph, key, { hidden: false });
  const { hiddenLabels, hiddenTypes } = graph.getAttributes();
  if (hiddenLabels.length + hiddenTypes.length > 0) writeView(graph, { hiddenLabels: [], hiddenTypes: [] });
}

/** Puts what was kept in place of what is there; answers the nodes of which it knows no place. */
export function replaceBy(graph: ExplorationGraph, kept: Kept, space: Space): readonly string[] {
  drop(graph, graph.nodes());
  const { unplaced } = merge(graph, kept.graph, { around: [], positions: kept.positions, space });
  for (const key of kept.pinned) writeNode(graph, key, { pinned: true });
  for (const key of kept.hidden) writeNode(graph, key, { hidden: true });
  for (const [key, brought] of kept.brought) writeNode(graph, key, brought);
  for (const key of kept.hiddenEdges) {
    if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, { ...graph.getEdgeAttributes(key), hidden: true });
  }
  graph.replaceAttributes(kept.view);
  return unplaced;
}
