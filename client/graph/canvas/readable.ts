/** The drawn graph as sigma reads it. What is not shown sigma does not know of, and it hears of changes from the stage alone. */
import type Graph from "graphology";
import type { DrawnGraph } from "./drawn.ts";

/** Sigma asks for a graph of graphology's and of all that this can do uses the little that stands here. */
export function readable({ nodes, edges }: DrawnGraph): Graph {
  const shownNodes = keysOfShown(nodes);
  const shownEdges = scattered(keysOfShown(edges));
  return {
    multi: true,
    order: shownNodes.length,
    size: shownEdges.length,
    nodes: () => shownNodes,
    edges: () => shownEdges,
    hasNode: (key: string) => nodes.get(key)?.shown ?? false,
    hasEdge: (key: string) => edges.get(key)?.shown ?? false,
    getNodeAttributes: (key: string) => nodes.get(key),
    getEdgeAttributes: (key: string) => edges.get(key),
    extremities(key: string) {
      const { source, target } = edges.get(key)!;
      return [source.key, target.key];
    },
    forEachNode(visit: (key: string, node: object) => void) {
      for (const key of shownNodes) visit(key, nodes.get(key)!);
    },
    forEachEdge(visit: (key: string, edge: object) => void) {
      for (const key of shownEdges) visit(key, edges.get(key)!);
    },
    on: nothing,
    removeListener: nothing,
    // By these sigma knows a graph.
    addUndirectedEdgeWithKey: nothing,
    dropNode: nothing,
  } as unknown as Graph;
}

const nothing = () => {};

const keysOfShown = (items: ReadonlyMap<string, { shown: boolean }>) =>
  [...items].filter(([, { shown }]) => shown).map(([key]) => key);

/** In an order in which any stretch holds edges from everywhere, for when a part of them is drawn. */
function scattered(keys: string[]): string[] {
  const stride = 7_919;
  if (keys.length < stride || keys.length % stride === 0) return keys;
  return keys.map((_key, turn) => keys[(turn * stride) % keys.length]!);
}
