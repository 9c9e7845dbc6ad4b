import type { ExpandAnswer, ExpandRequest } from "../contract/explore.ts";
import type { NodeValue, RelationshipValue } from "../contract/typed.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, askInChunks, type Options, setOf } from "./ask.ts";
import { hasEvidence, hiddenFrom } from "./evidence-layer.ts";
import { knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { elementIdOf, missingEnds, toSubgraph } from "./subgraph.ts";

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
  const expanded = await knownNodes(store, model, ids, options);
  const rows = await ask<NeighborRow>(
    store,
    "neighbors",
    {
      ids: expanded.map(elementIdOf),
      types,
      labels,
      direction,
      hidden: hiddenFrom(model, expanded, labels),
      evidence: hasEvidence(model),
      ...shown,
      after: cursor === undefined ? "" : afterOf(cursor),
      limit,
    },
    options,
  );
  const neighbors = rows.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  const last = neighbors.at(-1);
  const newcomers = neighbors.map(({ node }) => node);
  const joins = shown.among
    ? await askInChunks<{ edge: RelationshipValue }>(
        store,
        "edges-to",
        "ids",
        newcomers.map(elementIdOf),
        shown,
        options,
      )
    : [];
  const edges = [...rows.flatMap((row) => [...row.links, ...row.edges]), ...joins.map(({ edge }) => edge)];
  const nodes = [...expanded, ...newcomers];
  const ends = await missingEnds(store, nodes, edges, options);
  return {
    graph: toSubgraph([...nodes, ...ends], edges, model),
    shown: neighbors.length,
    total: last?.total ?? 0,
    cursor: last && last.rank + 1 < last.total ? cursorAfter(elementIdOf(last.node)) : null,
  };
}

const cursorAfter = (id: string): string => Buffer.from(`after ${id}`).toString("base64url");

function afterOf(cursor: string): string {
  const [, id] = /^after (.+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (id === undefined) throw new Problem("bad-request", "This cursor is not one that an answer gave.");
  return id;
}
