/** What of the graph is shown: hidden are single nodes and edges, and what the legend has switched off. */
import type { ExplorationGraph } from "./exploration.ts";

export interface Visibility {
  hiddenLabels: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<string>;
  node(key: string): boolean;
  /** An edge is shown with both its ends only. */
  edge(key: string): boolean;
}

/** As the graph stands now; make a new one when it has changed. */
export function visibilityOf(graph: ExplorationGraph): Visibility {
  const view = graph.getAttributes();
  const hiddenLabels = new Set(view.hiddenLabels);
  const hiddenTypes = new Set(view.hiddenTypes);

  function node(key: string): boolean {
    const { hidden, labels } = graph.getNodeAttributes(key);
    return !hidden && !labels.some((label) => hiddenLabels.has(label));
  }

  function edge(key: string): boolean {
    const { hidden, type } = graph.getEdgeAttributes(key);
    return !hidden && !hiddenTypes.has(type) && node(graph.source(key)) && node(graph.target(key));
  }

  return { hiddenLabels, hiddenTypes, node, edge };
}
