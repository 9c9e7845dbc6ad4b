import type { RelationshipRow, RelationshipSet } from "../plan.ts";

/**
 * How a relationship is found in the store, and which statements do it: a link is alone of its type between two nodes, a
 * relationship is told from others by its key; those of hubs are looked for from their other end.
 */
export type Kind = "links" | "relationships" | "relationships-of-hubs";

/** From here on it matters which end a relationship is looked for from. */
const HUB = 50;

export function kindsOf({ key, rows }: RelationshipSet): (row: RelationshipRow) => Kind {
  if (key === undefined) return () => "links";
  const sources = new Map<string, number>();
  const targets = new Map<string, number>();
  for (const { source, target } of rows) {
    sources.set(source, (sources.get(source) ?? 0) + 1);
    targets.set(target, (targets.get(target) ?? 0) + 1);
  }
  return ({ source, target }) =>
    sources.get(source)! > Math.max(HUB, targets.get(target)!) ? "relationships-of-hubs" : "relationships";
}
