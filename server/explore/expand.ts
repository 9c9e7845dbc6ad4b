import type { ExpandAnswer, ExpandRequest } from "../contract/explore.ts";
import { COMMON_LABEL, type NodeValue, type Properties, type RelationshipValue } from "../contract/typed.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options, setOf } from "./ask.ts";
import { hasEvidence, hiddenFrom } from "./evidence-layer.ts";
import { keyOf, knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import type { Model } from "./learn/model.ts";
import { elementIdOf, missingEnds, relationshipsTo, toSubgraph } from "./subgraph.ts";

interface NeighborRow {
  total: number;
  rank: number;
  node: NodeValue;
  links: RelationshipValue[];
  edges: RelationshipValue[];
}

/**
 * The best neighbors of some nodes that are not shown yet, after the nodes themselves, with all that joins them to each
 * other and to what is shown. Throws `unknown-node`; `bad-request` for a cursor that no answer gave.
 */
export async function expand(store: GraphStore, request: ExpandRequest, options: Options = {}): Promise<ExpandAnswer> {
  const { ids, among, types, labels, direction, limit, cursor } = request;
  const model = await learned(store);
  const shown = { among: among.length === 0 ? null : setOf(among), keyLabels: model.keyLabels };
  const after = cursor === undefined ? "" : afterOf(cursor);
  const params = { types, labels, direction, limit, after, evidence: hasEvidence(model), ...shown };
  const { expanded, hidden, rows } = await neighborsOf(store, model, ids, params, options);

  const neighbors = rows.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  const last = neighbors.at(-1);
  const newcomers = neighbors.map(({ node }) => node);
  const joins = await relationshipsTo(store, newcomers.map(elementIdOf), among, model, options);
  const edges = [...rows.flatMap((row) => [...row.links, ...row.edges]), ...joins];
  const nodes = [...expanded, ...newcomers];
  const ends = await missingEnds(store, nodes, edges, options);
  const total = last?.total ?? 0;
  const seen = setOf([...among, ...newcomers.map(elementIdOf)]);
  return {
    graph: toSubgraph([...nodes, ...ends], edges, model),
    shown: neighbors.length,
    total,
    cursor: last && last.rank + 1 < total ? cursorAfter(elementIdOf(last.node)) : null,
    remaining:
      neighbors.length < total
        ? await remainingOf(store, expanded, model, { ...params, hidden, among: seen }, options)
        : [],
  };
}

async function remainingOf(
  store: GraphStore,
  expanded: NodeValue[],
  model: Model,
  params: Properties,
  options: Options,
): Promise<ExpandAnswer["remaining"]> {
  const ids = expanded.map(elementIdOf);
  const rows = await ask<{ id: string; count: number }>(store, "remaining", { ...params, ids }, options);
  const left = new Map(rows.map(({ id, count }) => [id, count]));
  return expanded.flatMap((node) => {
    const count = left.get(elementIdOf(node)) ?? 0;
    return count > 0 ? [{ id: keyOf(node, model), count }] : [];
  });
}

/** One statement where the keys are those of entities or element ids, as nearly all are; else the nodes are looked up first. */
async function neighborsOf(
  store: GraphStore,
  model: Model,
  ids: string[],
  params: Properties & { labels: string[] },
  options: Options,
): Promise<{ expanded: NodeValue[]; hidden: string[]; rows: NeighborRow[] }> {
  const names = { label: model.keyLabels[0] ?? COMMON_LABEL };
  const rowsOf = (keys: string[], hidden: string[]) =>
    ask<NeighborRow>(store, "neighbors", { ...params, keys, hidden }, { ...options, names });

  const hidden = hiddenFrom(model, [], params.labels);
  const rows = await rowsOf(ids, hidden);
  const found = rows.filter(({ rank }) => rank < 0).map(({ node }) => node);
  const byKey = new Map(found.flatMap((node) => [keyOf(node, model), elementIdOf(node)].map((key) => [key, node])));
  const expanded = ids.flatMap((id) => byKey.get(id) ?? []);
  const asMeant = hiddenFrom(model, expanded, params.labels).length === hidden.length;
  if (expanded.length === ids.length && asMeant) return { expanded, hidden, rows };

  const known = await knownNodes(store, model, ids, options);
  const asked = hiddenFrom(model, known, params.labels);
  return { expanded: known, hidden: asked, rows: await rowsOf(known.map(elementIdOf), asked) };
}

const cursorAfter = (id: string): string => Buffer.from(`after ${id}`).toString("base64url");

function afterOf(cursor: string): string {
  const [, id] = /^after (.+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (id === undefined) throw new Problem("bad-request", "This cursor is not one that an answer gave.");
  return id;
}
