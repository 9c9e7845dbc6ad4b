/** What is to be exported, from the database as it is now. */
import type { ExportRequest } from "../contract/export.ts";
import type { Subgraph } from "../contract/graph.ts";
import {
  isNode,
  isPath,
  isRelationship,
  type NodeValue,
  type RelationshipValue,
  type Value,
} from "../contract/typed.ts";
import type { Options } from "../explore/ask.ts";
import { edgeKeyOf, knownNodes } from "../explore/keys.ts";
import { learned } from "../explore/learn/learn.ts";
import { elementIdOf, missingEnds, relationshipsAmong, toSubgraph } from "../explore/subgraph.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";

type Shown = Extract<ExportRequest, { nodes: string[] }>;
type Queried = Extract<ExportRequest, { cypher: string }>;

/** What a query may bring together for one file. */
const MOST_NODES = 100_000;
const MOST_EDGES = 500_000;

/** Nodes and edges by key. Throws `unknown-node` and `unknown-edge` for the first that is not there any more. */
export async function gatherShown(store: GraphStore, { nodes, edges }: Shown, options: Options): Promise<Subgraph> {
  const model = await learned(store);
  const found = [...new Set(await knownNodes(store, model, nodes, options))];
  const among = await relationshipsAmong(store, found.map(elementIdOf), options);
  if (!edges) return toSubgraph(found, among, model);
  const byKey = new Map(among.flatMap((each) => [edgeKeyOf(each), elementIdOf(each)].map((key) => [key, each])));
  const chosen = edges.map((key) => {
    const relationship = byKey.get(key);
    if (!relationship) throw new Problem("unknown-edge", key);
    return relationship;
  });
  return toSubgraph(found, chosen, model);
}

/** The nodes, relationships and paths in the rows of a query, and the ends of those relationships. */
export async function gatherQueried(
  store: GraphStore,
  { cypher, params }: Queried,
  options: Options,
): Promise<Subgraph> {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const take = (value: Value): void => {
    if (isNode(value)) nodes.set(elementIdOf(value), value);
    else if (isRelationship(value)) relationships.set(elementIdOf(value), value);
    else if (isPath(value)) for (const each of value._value) take(each);
    else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) take(each);
  };
  const { batches } = await store.run({ text: cypher, params, foreign: true, ...options });
  for await (const batch of batches) {
    take(batch);
    if (nodes.size > MOST_NODES || relationships.size > MOST_EDGES) throw new Problem("bad-request", TOO_MUCH);
  }
  const ends = await missingEnds(store, nodes.values(), relationships.values(), options);
  return toSubgraph([...nodes.values(), ...ends], relationships.values(), await learned(store));
}

const TOO_MUCH = `The query brings together more than ${MOST_NODES.toLocaleString("en")} nodes or ${MOST_EDGES.toLocaleString("en")} relationships, which is too much for one file.`;
