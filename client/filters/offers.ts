/** What filters of this graph can be set to, beyond the names that every form offers. */
import type { Properties } from "../../server/contract/typed.ts";
import type { Offer } from "../forms/offers.ts";
import type { ExplorationGraph } from "../graph/exploration.ts";
import { textsOf } from "../graph/filters/values.ts";
import type { Sources } from "../graph/sieve.ts";

/** Longer ones nobody chooses from a list. */
const LONGEST = 120;
const MOST = 1_000;

/** Values of a property, the most frequent first. */
export function valuesOf(graph: ExplorationGraph, of: "node" | "edge", property: string): Offer[] {
  const counts = new Map<string, number>();
  const count = (_key: string, { properties }: { properties: Properties }) => {
    for (const text of textsOf(properties[property] ?? null)) {
      if (text.length <= LONGEST) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  };
  if (of === "node") graph.forEachNode(count);
  else graph.forEachEdge(count);
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other, undefined, { numeric: true }))
    .slice(0, MOST)
    .map(([value]) => ({ value, label: value }));
}

/** Documents behind the edges, those of the most edges first. */
export function documentsOf(sources: Sources): Offer[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { id, title } of [...sources.values()].flat()) {
    counts.set(id, { label: title, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count || a.label.localeCompare(b.label))
    .map(([value, { label }]) => ({ value, label }));
}
