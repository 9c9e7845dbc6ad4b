/** Nodes and relationships as the store hands them out → a subgraph as it travels. */
import type { GraphEdge, GraphNode, Subgraph } from "../contract/graph.ts";
import type { NodeValue, RelationshipValue } from "../contract/typed.ts";
import type { GraphStore } from "../store/store.ts";
import { askInChunks, type Options, setOf } from "./ask.ts";
import { captionOf } from "./captions.ts";
import { edgeKeyOf, keyOf } from "./keys.ts";
import type { Model } from "./learn/model.ts";

export const elementIdOf = (value: NodeValue | RelationshipValue): string => value._value._element_id;

export function toNode(node: NodeValue, model: Model): GraphNode {
  const key = keyOf(node, model);
  const { _labels, _properties } = node._value;
  const labels = [..._labels].sort();
  return { key, attributes: { labels, caption: captionOf(node, key, model), properties: _properties } };
}

/**
 * Each node and each relationship once, nodes in the order given; a relationship without both its ends is left out.
 * No two have the same key, not even when ids have become ambiguous since the database was learned.
 */
export function toSubgraph(
  nodes: Iterable<NodeValue>,
  relationships: Iterable<RelationshipValue>,
  model: Model,
): Subgraph {
  const drawn = new Map<string, GraphNode>();
  const nodeKeys = new Set<string>();
  for (const value of nodes) {
    const id = elementIdOf(value);
    if (drawn.has(id)) continue;
    const node = toNode(value, model);
    const key = nodeKeys.has(node.key) ? id : node.key;
    nodeKeys.add(key);
    drawn.set(id, { ...node, key });
  }
  const edges = new Map<string, GraphEdge>();
  const edgeKeys = new Set<string>();
  for (const relationship of relationships) {
    const id = elementIdOf(relationship);
    const { _start_node_element_id, _end_node_element_id, _type, _properties } = relationship._value;
    const source = drawn.get(_start_node_element_id)?.key;
    const target = drawn.get(_end_node_element_id)?.key;
    if (edges.has(id) || source === undefined || target === undefined) continue;
    const own = edgeKeyOf(relationship);
    const key = edgeKeys.has(own) ? id : own;
    edgeKeys.add(key);
    edges.set(id, { key, source, target, attributes: { type: _type, properties: _properties } });
  }
  const order = ({ source, target, attributes, key }: GraphEdge) => `${source}\n${target}\n${attributes.type}\n${key}`;
  const sorted = Array.from(edges.values(), (edge) => [order(edge), edge] as const);
  sorted.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { nodes: [...drawn.values()], edges: sorted.map(([, edge]) => edge) };
}

export async function nodesByElementId(store: GraphStore, ids: string[], options: Options): Promise<NodeValue[]> {
  const rows = await askInChunks<{ node: NodeValue }>(store, "nodes-by-element-id", "ids", ids, {}, options);
  const found = new Map(rows.map(({ node }) => [elementIdOf(node), node]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Every relationship that joins two of the nodes. */
export async function relationshipsAmong(
  store: GraphStore,
  ids: string[],
  options: Options,
): Promise<RelationshipValue[]> {
  const params = { shown: setOf(ids) };
  const rows = await askInChunks<{ edge: RelationshipValue }>(store, "edges-among", "ids", ids, params, options);
  return rows.map(({ edge }) => edge);
}

/** Every relationship that joins one of the nodes to one of those named by key or element id in `among`. */
export async function relationshipsTo(
  store: GraphStore,
  ids: string[],
  among: string[],
  { keyLabels }: Model,
  options: Options,
): Promise<RelationshipValue[]> {
  if (among.length === 0) return [];
  const params = { among: setOf(among), keyLabels };
  const rows = await askInChunks<{ edge: RelationshipValue }>(store, "edges-to", "ids", ids, params, options);
  return rows.map(({ edge }) => edge);
}

/** The nodes that relationships start or end at and that are not among those given. */
export async function missingEnds(
  store: GraphStore,
  nodes: Iterable<NodeValue>,
  relationships: Iterable<RelationshipValue>,
  options: Options,
): Promise<NodeValue[]> {
  const there = new Set(Array.from(nodes, elementIdOf));
  const ends = Array.from(relationships, ({ _value }) => [_value._start_node_element_id, _value._end_node_element_id]);
  const missing = [...new Set(ends.flat())].filter((id) => !there.has(id));
  return missing.length === 0 ? [] : nodesByElementId(store, missing, options);
}
