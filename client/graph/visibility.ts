/** What of the graph is shown: hidden are single nodes and edges, and what the legend has switched off. */
import type { EdgeAttributes, ExplorationGraph, NodeAttributes } from "./exploration.ts";

export interface Visibility {
  hiddenLabels: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<string>;
  node(node: NodeAttributes): boolean;
  /** An edge is shown with both its ends only. */
  edge(edge: EdgeAttributes, source: NodeAttributes, target: NodeAttributes): boolean;
}

/** As the graph stands now; make a new one when it has changed. */
export function visibilityOf(graph: ExplorationGraph): Visibility {
  const view = graph.getAttributes();
  const hiddenLabels = new Set(view.hiddenLabels);
  const hiddenTypes = new Set(view.hiddenTypes);
  const node = ({ hidden, labels }: NodeAttributes) => !hidden && !labels.some((label) => hiddenLabels.has(label));
  return {
    hiddenLabels,
    hiddenTypes,
    node,
    edge: ({ hidden, type }, source, target) => !hidden && !hiddenTypes.has(type) && node(source) && node(target),
  };
}
