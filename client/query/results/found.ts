/** What a query's rows hold of the graph: the nodes and relationships in them, however deeply. */
import type { Subgraph } from "../../../server/contract/graph.ts";
import { isNode, isPath, isRelationship, type Row, type Value } from "../../../server/contract/typed.ts";

export interface Found {
  /** Element ids, ends of relationships included. */
  nodes: Set<string>;
  /** Keys of the relationships that the query returned. */
  edges: Set<string>;
}

export function findGraph(rows: readonly Row[]): Found {
  const found: Found = { nodes: new Set(), edges: new Set() };
  for (const row of rows) for (const value of row) collect(value, found);
  return found;
}

function collect(value: Value, found: Found): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) {
    found.nodes.add(value._value._element_id);
  } else if (isRelationship(value)) {
    const { _element_id, _start_node_element_id, _end_node_element_id, _properties } = value._value;
    found.edges.add(typeof _properties.id === "string" ? _properties.id : _element_id);
    found.nodes.add(_start_node_element_id).add(_end_node_element_id);
  } else {
    const inner = isPath(value) ? value._value : Object.values(value);
    for (const each of inner) collect(each as Value, found);
  }
}

/** What goes on the canvas: of the relationships among the nodes those that the query returned. */
export function onlyReturned(graph: Subgraph, { edges }: Found): Subgraph {
  return { ...graph, edges: graph.edges.filter(({ key }) => edges.has(key)) };
}
