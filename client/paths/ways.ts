/**
 * Ways from one node to another, made of the paths that the server answers: paths that pass the same nodes differ only
 * in which of several relations they take from one to the next, so they are one way, told with all of these relations.
 */
import type { PathsAnswer } from "../../server/contract/explore.ts";
import type { GraphEdge, Subgraph } from "../../server/contract/graph.ts";

export interface Hop {
  from: string;
  to: string;
  /** What joins the two, what happened and is best attested first. */
  edges: GraphEdge[];
}

export interface Way {
  /** In the order in which it runs. */
  nodes: string[];
  hops: Hop[];
}

/** Best first: the shortest; of those, the ones that rest on nothing but what happened, then the better attested. */
export function waysOf({ paths, graph }: Pick<PathsAnswer, "paths" | "graph">): Way[] {
  const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const ways = new Map<string, { nodes: string[]; hops: Set<string>[] }>();
  for (const path of paths) {
    const id = JSON.stringify(path.nodes);
    const way = ways.get(id) ?? { nodes: path.nodes, hops: path.edges.map(() => new Set<string>()) };
    ways.set(id, way);
    for (const [at, edge] of path.edges.entries()) way.hops[at]?.add(edge);
  }
  return [...ways.values()]
    .map(({ nodes, hops }) => ({
      nodes,
      hops: hops.map((keys, at) => ({
        from: nodes[at]!,
        to: nodes[at + 1]!,
        edges: [...keys].flatMap((key) => edges.get(key) ?? []).sort(better),
      })),
    }))
    .sort((a, b) => a.hops.length - b.hops.length || doubts(a) - doubts(b) || attested(b) - attested(a));
}

/** Everything that a way passes, to be put on the canvas. */
export function subgraphOf({ nodes, hops }: Way, graph: Subgraph): Subgraph {
  const passed = new Set(nodes);
  return { nodes: graph.nodes.filter(({ key }) => passed.has(key)), edges: hops.flatMap(({ edges }) => edges) };
}

/** Whether a relation says that something was, not that it was planned, offered, denied or alleged. */
function happened({ attributes: { properties } }: GraphEdge): boolean {
  const { polarity, modality } = properties;
  return polarity !== "denied" && (modality === undefined || modality === null || modality === "fact");
}

const sources = ({ attributes: { properties } }: GraphEdge) =>
  typeof properties.sources === "number" ? properties.sources : 0;
const dateOf = ({ attributes: { properties } }: GraphEdge) =>
  typeof properties.date === "string" ? properties.date : "9999";

function better(one: GraphEdge, other: GraphEdge): number {
  const [a, b] = [dateOf(one), dateOf(other)];
  return (
    Number(happened(other)) - Number(happened(one)) ||
    sources(other) - sources(one) ||
    (a < b ? -1 : a > b ? 1 : one.key < other.key ? -1 : 1)
  );
}

/** Hops of which no relation is known to have happened. */
const doubts = ({ hops }: Way) => hops.filter(({ edges }) => !edges.some(happened)).length;
/** Sources of the hop that has fewest. */
const attested = ({ hops }: Way) => Math.min(...hops.map(({ edges }) => Math.max(0, ...edges.map(sources))));
