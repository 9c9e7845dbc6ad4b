/** An exploration's graph as the columns that layouts and metrics work on, and how much room each node takes. */
import type { ExplorationGraph } from "./exploration.ts";
import type { LayoutGraph, Space } from "./layouts/layout.ts";
import { sizesFor } from "./sizes.ts";
import { degreesOf, type Links, linksOf } from "./structure/links.ts";
import type { Styles } from "./styles/style.ts";

/** Nodes and edges in an order of their own: the same picture comes out whatever way the graph was put together. */
export interface Order {
  keys: string[];
  edges: string[];
  /** Of each node among the keys. */
  place: ReadonlyMap<string, number>;
  links: Links;
}

export function orderOf(graph: ExplorationGraph): Order {
  const before = orders.get(graph);
  const keys = sorted(graph.nodes(), before?.keys);
  const edges = sorted(graph.edges(), before?.edges);
  orders.set(graph, { keys, edges });
  const place = new Map<string, number>();
  for (const key of keys) place.set(key, place.size);
  const ends = edges.map((edge) => graph.extremities(edge));
  return { keys, edges, place, links: linksOf(place, ends) };
}

const orders = new WeakMap<ExplorationGraph, Pick<Order, "keys" | "edges">>();

/** What was sorted before is sorted again in no time: a graph grows by few nodes at once. */
function sorted(keys: string[], before: readonly string[] = []): string[] {
  const rest = new Set(keys);
  const known = before.filter((key) => rest.delete(key));
  return [...known, ...rest].sort();
}

/** Nodes in the order of their keys; hidden ones keep their room, so that nothing moves when they come back. */
export function columnsOf(
  graph: ExplorationGraph,
  { keys, links }: Order,
  newcomers: ReadonlySet<string> | null,
  { space, styles }: { space: Space; styles: Styles },
): LayoutGraph {
  const degrees = degreesOf(links);
  const own = keys.map((key) => styles.node(key));
  const weights = own.map(({ weight }, node) => weight ?? degrees[node]!);
  const sizes = sizesFor(weights, space);
  const column = () => new Float64Array(keys.length);
  const columns = { x: column(), y: column(), radius: column(), side: column(), down: column() };
  const fixed = new Uint8Array(keys.length);
  for (const [node, key] of keys.entries()) {
    const { x, y, caption, pinned } = graph.getNodeAttributes(key);
    const isNew = newcomers?.has(key) ?? false;
    columns.x[node] = isNew ? Number.NaN : x;
    columns.y[node] = isNew ? Number.NaN : y;
    fixed[node] = Number(newcomers ? !isNew : pinned);
    const { up, side, down } = sizes.reach(own[node]!.caption ?? caption, weights[node]!);
    columns.radius[node] = up;
    columns.side[node] = side;
    columns.down[node] = down;
  }
  return { ...links, ...columns, fixed };
}
