/** What of the graph is shown: hidden are single nodes and edges, what the legend has switched off, what filters sieve out. */
import type { ExplorationGraph, ViewAttributes } from "./exploration.ts";
import { type Known, type Sieved, sieve } from "./sieve.ts";

export interface Visibility {
  hiddenLabels: ReadonlySet<string>;
  hiddenTypes: ReadonlySet<string>;
  hiddenNodes: ReadonlySet<string>;
  /** An edge is shown with both its ends only. */
  hiddenEdges: ReadonlySet<string>;
  sieved: Sieved;
}

/** As the graph stands now; make a new one when it has changed. */
export function visibilityOf(
  graph: ExplorationGraph,
  view: Pick<ViewAttributes, "hiddenLabels" | "hiddenTypes" | "filters">,
  known: Known,
): Visibility {
  const hiddenLabels = new Set(view.hiddenLabels);
  const hiddenTypes = new Set(view.hiddenTypes);
  const sieved = sieve(graph, view.filters, known);
  const hiddenNodes = new Set(sieved.nodes);
  const hiddenEdges = new Set(sieved.edges);
  graph.forEachNode((key, { hidden, labels }) => {
    if (hidden || labels.some((label) => hiddenLabels.has(label))) hiddenNodes.add(key);
  });
  graph.forEachEdge((key, { hidden, type }, source, target) => {
    if (hidden || hiddenTypes.has(type) || hiddenNodes.has(source) || hiddenNodes.has(target)) hiddenEdges.add(key);
  });
  return { hiddenLabels, hiddenTypes, hiddenNodes, hiddenEdges, sieved };
}
