import type { SearchAnswer, SearchRequest } from "../contract/explore.ts";
import type { NodeValue } from "../contract/typed.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options } from "./ask.ts";
import { hasEvidence, hiddenFrom } from "./evidence-layer.ts";
import { learned } from "./learn/learn.ts";
import type { Model } from "./learn/model.ts";
import { NAMING } from "./learn/properties.ts";
import { type Matcher, matcher, type Tier } from "./match/matcher.ts";
import { toNode } from "./subgraph.ts";

const SCORES: Record<Tier, number> = { 0: 1, 1: 0.75, 2: 0.5, 3: 0.25 };

/** Nodes by name, whatever the accents and capitals. */
export async function search(
  store: GraphStore,
  { q, limit, label }: SearchRequest,
  options: Options = {},
): Promise<SearchAnswer> {
  const model = await learned(store);
  const match = matcher(q);
  if (!match) return { hits: [], total: 0 };
  const { tierOf: _, ...expressions } = match;
  const properties = propertiesFor(model, label);
  const rows = await ask<{ total: number; rank: number; node: NodeValue }>(
    store,
    "search",
    {
      ...properties,
      ...expressions,
      label: label ?? "",
      hidden: hiddenFrom(model, [], label === undefined ? [] : [label]),
      evidence: hasEvidence(model),
      limit,
    },
    options,
  );
  return {
    hits: rows
      .sort((a, b) => a.rank - b.rank)
      .map(({ node }) => {
        const { tier, ...matched } = bestMatch(node, match, properties);
        return { node: toNode(node, model), score: SCORES[tier], matched };
      }),
    total: rows[0]?.total ?? 0,
  };
}

/** The evidence layer is found by what captions it, when it is asked for: else all of it would cost every search. */
function propertiesFor({ searchable, labels, evidence }: Model, label = ""): Model["searchable"] {
  const caption = evidence.includes(label) && labels.get(label)?.captionProperty;
  return caption ? { texts: [caption], lists: [] } : searchable;
}

/** By which of its properties the node was found, and how well. */
function bestMatch(node: NodeValue, match: Matcher, { texts, lists }: Model["searchable"]) {
  let best: { property: string; text: string; tier: Tier } | undefined;
  for (const property of [...NAMING, ...texts, ...lists]) {
    const value = node._value._properties[property];
    for (const text of Array.isArray(value) ? value : [value]) {
      const tier = typeof text === "string" ? match.tierOf(text) : null;
      if (tier !== null && (!best || tier < best.tier)) best = { property, text: text as string, tier };
    }
  }
  // The database matched it by the same rules; should its letters be newer than ours, it is a match all the same.
  return best ?? { property: NAMING[0]!, text: "", tier: 3 as const };
}
