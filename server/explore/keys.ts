/** How nodes and relationships are called outside the database. */
import type { NodeValue, RelationshipValue } from "../contract/typed.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { askInChunks, type Options } from "./ask.ts";
import type { Model } from "./learn/model.ts";

/** The `id` where one of the node's labels has a unique one, else the element id. */
export function keyOf({ _value: { _element_id, _labels, _properties } }: NodeValue, { keyLabels }: Model): string {
  const { id } = _properties;
  return typeof id === "string" && id !== "" && _labels.some((label) => keyLabels.includes(label)) ? id : _element_id;
}

/**
 * The `id` that ingestion gave the relationship (`subject|TYPE|object|date`), else the element id. Any other `id` may
 * stand on several relationships: the rows of two CSV files are often numbered alike.
 */
export function edgeKeyOf({ _value: { _element_id, _type, _properties } }: RelationshipValue): string {
  const { id } = _properties;
  return typeof id === "string" && id.includes(`|${_type}|`) ? id : _element_id;
}

/** The nodes that have these keys or element ids; those that no node has are left out. */
export async function nodesByKey(
  store: GraphStore,
  model: Model,
  keys: string[],
  options: Options,
): Promise<Map<string, NodeValue>> {
  const found = new Map<string, NodeValue>();
  const [likeliest, ...others] = model.keyLabels;
  const look = async (label?: string) => {
    const missing = [...new Set(keys)].filter((key) => !found.has(key));
    const rows = label
      ? await askInChunks<{ node: NodeValue }>(
          store,
          "nodes-by-id",
          "keys",
          missing,
          {},
          { ...options, names: { label } },
        )
      : await askInChunks<{ node: NodeValue }>(store, "nodes-by-element-id", "ids", missing, {}, options);
    for (const { node } of rows) {
      for (const key of [keyOf(node, model), node._value._element_id]) if (!found.has(key)) found.set(key, node);
    }
  };
  await look(likeliest);
  if (keys.some((key) => !found.has(key))) await Promise.all(others.map(look));
  return new Map(keys.flatMap((key) => (found.has(key) ? [[key, found.get(key)!]] : [])));
}

/** The same in the order of the keys; throws `unknown-node` for the first that there is not. */
export async function knownNodes(
  store: GraphStore,
  model: Model,
  keys: string[],
  options: Options,
): Promise<NodeValue[]> {
  const found = await nodesByKey(store, model, keys, options);
  return keys.map((key) => {
    const node = found.get(key);
    if (!node) throw new Problem("unknown-node", key);
    return node;
  });
}
