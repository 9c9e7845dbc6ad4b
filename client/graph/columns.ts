/** An exploration's graph as the columns that layouts work on, and how much room each node takes. */
import type { ExplorationGraph } from "./exploration.ts";
import type { LayoutGraph, Reach, Space } from "./layouts/layout.ts";
import { reachOf, type Scale, scaleFor } from "./sizes.ts";
import type { NodeStyle, Styles } from "./styles/style.ts";

/** Nodes and edges in an order of their own: the same picture comes out whatever way the graph was put together. */
export const orderOf = (graph: ExplorationGraph) => ({ keys: graph.nodes().sort(), edges: graph.edges().sort() });

/** Nodes in the order of their keys; hidden ones keep their room, so that nothing moves when they come back. */
export function columnsOf(
  graph: ExplorationGraph,
  { keys, edges }: ReturnType<typeof orderOf>,
  newcomers: ReadonlySet<string> | null,
  { space, styles }: { space: Space; styles: Styles },
): LayoutGraph {
  const scale = scaleOf(graph, styles, space);
  const place = new Map(keys.map((key, index) => [key, index]));
  const column = (read: (key: string) => number) => Float64Array.from(keys, read);
  const reaches = keys.map((key) => reachIn(graph, key, styles.node(key), scale));
  return {
    order: keys.length,
    x: column((key) => (newcomers?.has(key) ? Number.NaN : graph.getNodeAttribute(key, "x"))),
    y: column((key) => (newcomers?.has(key) ? Number.NaN : graph.getNodeAttribute(key, "y"))),
    radius: Float64Array.from(reaches, ({ up }) => up),
    side: Float64Array.from(reaches, ({ side }) => side),
    down: Float64Array.from(reaches, ({ down }) => down),
    fixed: Uint8Array.from(keys, (key) =>
      Number(newcomers ? !newcomers.has(key) : graph.getNodeAttribute(key, "pinned")),
    ),
    source: Uint32Array.from(edges, (edge) => place.get(graph.source(edge))!),
    target: Uint32Array.from(edges, (edge) => place.get(graph.target(edge))!),
  };
}

export function scaleOf(graph: ExplorationGraph, styles: Styles, space: Space): Scale {
  return scaleFor(
    graph.mapNodes((key) => styles.node(key).weight ?? graph.degree(key)),
    space,
  );
}

/** How far a node reaches, as it is styled. */
export function reachIn(graph: ExplorationGraph, key: string, { caption, weight }: NodeStyle, scale: Scale): Reach {
  return reachOf(caption ?? graph.getNodeAttribute(key, "caption"), weight ?? graph.degree(key), scale);
}
