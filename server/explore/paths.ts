import type { PathsAnswer, PathsRequest } from "../contract/explore.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { askInChunks, type Options } from "./ask.ts";
import { captionOf } from "./captions.ts";
import { hiddenFrom } from "./evidence-layer.ts";
import { edgeKeyOf, keyOf, knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import type { Model } from "./learn/model.ts";
import { PathSearch, type Step } from "./path-search.ts";
import { elementIdOf, nodesByElementId, relationshipsAmong, toSubgraph } from "./subgraph.ts";

/** Nodes whose names are looked up to order paths of the same length by. */
const MOST_NAMES = 2_000;

/**
 * The ways from one node to another, whichever way the relationships point and without passing a node twice: the
 * shortest, or all up to `maxHops`; shorter ones first, then by the names they pass. The evidence layer is never a
 * bridge. Throws `unknown-node`; `bad-request` when both ends are one node.
 */
export async function paths(store: GraphStore, request: PathsRequest, options: Options = {}): Promise<PathsAnswer> {
  const { from, to, maxHops, mode, types, avoid, limit } = request;
  const model = await learned(store);
  const ends = await knownNodes(store, model, [from, to], options);
  const ids = ends.map(elementIdOf) as [string, string];
  if (ids[0] === ids[1])
    throw new Problem("bad-request", "A path needs two different nodes to lead from one to the other.");

  const params = { ends: ids, types, avoid, hidden: hiddenFrom(model) };
  const search = new PathSearch(...ids, { maxHops, shortest: mode === "shortest" });
  for (let ring = search.next(); ring.length > 0; ring = search.next()) {
    const { room } = search;
    const steps = await askInChunks<Step>(store, "steps", "ids", ring, params, { ...options, maxRows: room + 1 });
    search.take(steps.slice(0, room), steps.length > room);
  }

  const names = await namesOf(store, search.passed(), model, options);
  const { found, truncated } = search.paths(limit, (id) => names.get(id) ?? id);

  const nodes = await nodesByElementId(store, [...new Set(found.flatMap((path) => path.nodes))], options);
  const wanted = new Set(found.flatMap((path) => path.edges));
  const among = await relationshipsAmong(store, nodes.map(elementIdOf), options);
  const relationships = among.filter((relationship) => wanted.has(elementIdOf(relationship)));
  const nodeKeys = new Map(nodes.map((node) => [elementIdOf(node), keyOf(node, model)]));
  const edgeKeys = new Map(relationships.map((relationship) => [elementIdOf(relationship), edgeKeyOf(relationship)]));
  return {
    paths: found.map((path) => ({
      nodes: path.nodes.map((id) => nodeKeys.get(id)!),
      edges: path.edges.map((id) => edgeKeys.get(id)!),
    })),
    graph: toSubgraph(nodes, relationships, model),
    truncated,
  };
}

/** By element id, to order the paths by; none where there are too many to look them all up. */
async function namesOf(store: GraphStore, ids: string[], model: Model, options: Options): Promise<Map<string, string>> {
  const nodes = ids.length > MOST_NAMES ? [] : await nodesByElementId(store, ids, options);
  return new Map(nodes.map((node) => [elementIdOf(node), captionOf(node, keyOf(node, model), model)]));
}
