/** What expanding nodes would bring, before anything is added. */
import type { Degree } from "../../server/contract/explore.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import type { Neighborhood } from "../graph/expansion.ts";
import type { ExplorationGraph } from "../graph/exploration.ts";

export interface Group {
  type: string;
  direction: "out" | "in";
  label: string;
  /** Relationships in the database, and those of them on the canvas. */
  count: number;
  shown: number;
}

export function groupsOf(graph: ExplorationGraph, nodes: readonly string[], degree: Degree): Group[] {
  return degree.by.map((group) => {
    const shown = nodes
      .filter((key) => graph.hasNode(key))
      .reduce((sum, key) => sum + relationsOf(graph, key, group), 0);
    return { ...group, shown: Math.min(shown, group.count) };
  });
}

function relationsOf(graph: ExplorationGraph, node: string, { type, direction, label }: Omit<Group, "shown">): number {
  const edges = direction === "out" ? graph.outEdges(node) : graph.inEdges(node);
  return edges.filter(
    (edge) =>
      graph.getEdgeAttribute(edge, "type") === type &&
      graph.getNodeAttribute(graph.opposite(node, edge), "labels").includes(label),
  ).length;
}

/** Pages of an answer as one, with those newcomers only that were `chosen`, in the order of their rank. */
export function chosenOf(pages: readonly Subgraph[], chosen: (key: string) => boolean): Subgraph {
  const nodes = new Map(pages.flatMap((page) => page.nodes).map((node) => [node.key, node]));
  const edges = new Map(pages.flatMap((page) => page.edges).map((edge) => [edge.key, edge]));
  for (const key of nodes.keys()) if (!chosen(key)) nodes.delete(key);
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
  };
}

/** How many of the nodes that a subgraph brings are neighbors of `node` by the relations that were asked for. */
export function newcomersBeside(
  graph: ExplorationGraph,
  node: string,
  { edges }: Subgraph,
  { types, direction }: Neighborhood,
): number {
  const beside = edges
    .filter(({ source, target, attributes }) => {
      if (types.length > 0 && !types.includes(attributes.type)) return false;
      return direction === "both"
        ? source === node || target === node
        : (direction === "out" ? source : target) === node;
    })
    .map(({ source, target }) => (source === node ? target : source));
  return new Set(beside.filter((key) => key !== node && !graph.hasNode(key))).size;
}
