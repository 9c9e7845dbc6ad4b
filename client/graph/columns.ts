/** An exploration's graph as the columns that layouts and metrics work on, and how much room each node takes. */
import type { ExplorationGraph } from "./exploration.ts";
import type { LayoutGraph, Space } from "./layouts/layout.ts";
import { sizesFor } from "./sizes.ts";
import { degreesOf, type Links, linksOf } from "./structure/links.ts";
import type { Styles } from "./styles/style.ts";

/** Nodes and edges in an order of their own: the same picture comes out whatever way the graph was put together. */
export interface Order {
  keys: readonly string[];
  edges: readonly string[];
  /** Of each node among the keys. */
  place: ReadonlyMap<string, number>;
  links: Links;
}

export function orderOf(graph: ExplorationGraph): Order {
  const before = orders.get(graph);
  const nodes = sorted(graph.nodes(), before?.nodes);
  const edges = sorted(graph.edges(), before?.edges);
  orders.set(graph, { nodes, edges });
  const place = new Map<string, number>();
  for (const key of nodes.keys) place.set(key, place.size);
  const ends = edges.keys.map((edge) => graph.extremities(edge));
  return { keys: nodes.keys, edges: edges.keys, place, links: linksOf(place, ends) };
}

/** Keys in their order, and as a set. */
interface Sorted {
  keys: readonly string[];
  all: Set<string>;
}

const orders = new WeakMap<ExplorationGraph, Record<"nodes" | "edges", Sorted>>();

/** A graph grows by few at once: those are sorted by themselves, and put between the others. */
function sorted(keys: string[], before: Sorted | undefined): Sorted {
  const fresh = before ? keys.filter((key) => !before.all.has(key)) : keys;
  if (!before || before.keys.length + fresh.length > keys.length) return { keys: keys.sort(), all: new Set(keys) };
  if (fresh.length === 0) return before;
  for (const key of fresh) before.all.add(key);
  return { keys: merged(before.keys, fresh.sort()), all: before.all };
}

/** Of two lists in order one. */
function merged(many: readonly string[], few: readonly string[]): string[] {
  const all: string[] = [];
  let next = 0;
  for (const key of many) {
    while (next < few.length && few[next]! < key) all.push(few[next++]!);
    all.push(key);
  }
  return all.concat(few.slice(next));
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
