import type { EdgesEvidenceRequest, EvidenceAnswer, EvidenceRequest } from "../contract/evidence.ts";
import type { RelationshipValue } from "../contract/typed.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options } from "./ask.ts";
import { type EvidenceRow, toEvidence } from "./claims.ts";
import { hasEvidence } from "./evidence-layer.ts";
import { edgeKeyOf, knownNodes, nodesByKey } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import type { Model } from "./learn/model.ts";
import { elementIdOf, relationshipsAmong } from "./subgraph.ts";

/** Unless more or fewer are asked for. */
const MOST_CLAIMS = 500;

type Asked = Partial<EvidenceRequest> & { id: string };

/** Who says that an edge holds; nobody, in a database without an evidence layer. Throws `unknown-edge`. */
export async function edgeEvidence(
  store: GraphStore,
  { id, limit = MOST_CLAIMS }: Asked,
  options: Options = {},
): Promise<EvidenceAnswer> {
  const model = await learned(store);
  const said = await claimsOf(store, model, "edges", { edges: [id], limit }, options);
  if (said.total > 0) return said;
  const relationship = await relationshipByKey(store, model, id, options);
  const edge = edgeKeyOf(relationship);
  return edge === id ? said : claimsOf(store, model, "edges", { edges: [edge], limit }, options);
}

/** The same of several edges in one go; an edge that nobody speaks of, or that there is not, has no claims. */
export async function edgesEvidence(
  store: GraphStore,
  { edges, limit }: EdgesEvidenceRequest,
  options: Options = {},
): Promise<EvidenceAnswer> {
  return claimsOf(store, await learned(store), "edges", { edges, limit }, options);
}

/** What is said of a node, as subject or object; nothing, in a database without an evidence layer. Throws `unknown-node`. */
export async function nodeEvidence(
  store: GraphStore,
  { id, limit = MOST_CLAIMS }: Asked,
  options: Options = {},
): Promise<EvidenceAnswer> {
  const model = await learned(store);
  const nodes = await knownNodes(store, model, [id], options);
  return claimsOf(store, model, "node", { ids: nodes.map(elementIdOf), limit }, options);
}

async function claimsOf(
  store: GraphStore,
  model: Model,
  what: "edges" | "node",
  params: { edges: string[]; limit: number } | { ids: string[]; limit: number },
  options: Options,
): Promise<EvidenceAnswer> {
  if (!hasEvidence(model)) return { claims: [], total: 0 };
  const rows = await ask<EvidenceRow>(store, `claims-of-${what}`, params, options);
  return { claims: toEvidence(rows, model), total: rows[0]?.total ?? 0 };
}

async function relationshipByKey(
  store: GraphStore,
  model: Model,
  key: string,
  options: Options,
): Promise<RelationshipValue> {
  const [found] = await ask<{ edge: RelationshipValue }>(store, "relationships-by-element-id", { ids: [key] }, options);
  if (found) return found.edge;
  // subject|TYPE|object|date
  const [subject, , object] = key.split("|");
  if (subject && object) {
    const ends = await nodesByKey(store, model, [subject, object], options);
    const joining = await relationshipsAmong(store, [...ends.values()].map(elementIdOf), options);
    const relationship = joining.find((each) => edgeKeyOf(each) === key);
    if (relationship) return relationship;
  }
  throw new Problem("unknown-edge", key);
}
