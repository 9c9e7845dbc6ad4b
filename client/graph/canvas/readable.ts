/** The drawn graph as sigma reads it. What is not shown sigma does not know of, and it hears of changes from the stage alone. */
import type Graph from "graphology";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";

/**
 * What sigma calls a node or an edge: a number, though it believes that it is a string. All that it keeps by name are
 * thus arrays, which are filled and read in a fraction of the time, and no name can be one that objects have anyway.
 */
export const nameOf = ({ turn }: DrawnNode | DrawnEdge) => turn as unknown as string;

export interface Readable {
  graph: Graph;
  node(name: string): DrawnNode;
  edge(name: string): DrawnEdge;
  /** Looks up anew what is shown. */
  reread(): void;
}

/** Sigma asks for a graph of graphology's and of all that this can do uses the little that stands here. */
export function readable({ nodes, edges }: DrawnGraph): Readable {
  let shownNodes = shownOf(nodes);
  let shownEdges = shownOf(edges);
  const graph = {
    multi: true,
    get order() {
      return shownNodes.names.length;
    },
    get size() {
      return shownEdges.names.length;
    },
    nodes: () => shownNodes.names,
    edges: () => shownEdges.names,
    hasNode: (name: string) => shownNodes.by[name]?.shown ?? false,
    hasEdge: (name: string) => shownEdges.by[name]?.shown ?? false,
    // Sigma copies what it is given here; all but places comes from its reducers.
    getNodeAttributes(name: string) {
      const { x, y } = shownNodes.by[name]!;
      return { x, y };
    },
    getEdgeAttributes: () => NOTHING,
    extremities(name: string) {
      const { source, target } = shownEdges.by[name]!;
      return [nameOf(source), nameOf(target)];
    },
    forEachNode(visit: (name: string, node: object) => void) {
      for (const name of shownNodes.names) visit(name, shownNodes.by[name]!);
    },
    forEachEdge(visit: (name: string, edge: object) => void) {
      for (const name of shownEdges.names) visit(name, shownEdges.by[name]!);
    },
    on: nothing,
    removeListener: nothing,
    // By these sigma knows a graph.
    addUndirectedEdgeWithKey: nothing,
    dropNode: nothing,
  };
  return {
    graph: graph as unknown as Graph,
    node: (name) => shownNodes.by[name]!,
    edge: (name) => shownEdges.by[name]!,
    reread() {
      shownNodes = shownOf(nodes);
      shownEdges = shownOf(edges);
    },
  };
}

const nothing = () => {};
const NOTHING = {};

/** Their names in their order, and they by their names. */
function shownOf<Item extends DrawnNode | DrawnEdge>(items: ReadonlyMap<string, Item>) {
  const names: string[] = [];
  const by: Record<string, Item> = {};
  for (const item of items.values()) {
    if (!item.shown) continue;
    const name = nameOf(item);
    names.push(name);
    by[name] = item;
  }
  return { names, by };
}
