/** The drawn graph as sigma reads it. What is not shown sigma does not know of, and it hears of changes from the stage alone. */
import type Graph from "graphology";
import type { DrawnGraph } from "./drawn.ts";

/**
 * Sigma asks for a graph of graphology's and of all that this can do uses the little that stands here. Which nodes and
 * edges are shown is looked up once, until `reread`.
 */
export function readable({ nodes, edges }: DrawnGraph): { graph: Graph; reread(): void } {
  let shownNodes: string[] = [];
  let shownEdges: string[] = [];
  function reread(): void {
    shownNodes = keysOfShown(nodes);
    shownEdges = scattered(keysOfShown(edges));
  }
  reread();
  const graph = {
    multi: true,
    get order() {
      return shownNodes.length;
    },
    get size() {
      return shownEdges.length;
    },
    nodes: () => shownNodes,
    edges: () => shownEdges,
    hasNode: (key: string) => nodes.get(key)?.shown ?? false,
    hasEdge: (key: string) => edges.get(key)?.shown ?? false,
    // Sigma copies what it is given here; all but places comes from its reducers.
    getNodeAttributes(key: string) {
      const { x, y } = nodes.get(key)!;
      return { x, y };
    },
    getEdgeAttributes: () => NOTHING,
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
  };
  return { graph: graph as unknown as Graph, reread };
}

const nothing = () => {};
const NOTHING = {};

function keysOfShown(items: ReadonlyMap<string, { shown: boolean }>): string[] {
  const keys: string[] = [];
  for (const [key, { shown }] of items) if (shown) keys.push(key);
  return keys;
}

/** In an order in which any stretch holds edges from everywhere, for when a part of them is drawn. */
function scattered(keys: string[]): string[] {
  const stride = 7_919;
  if (keys.length < stride || keys.length % stride === 0) return keys;
  return keys.map((_key, turn) => keys[(turn * stride) % keys.length]!);
}
