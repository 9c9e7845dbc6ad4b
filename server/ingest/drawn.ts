/** What of a plan stands on a canvas: documents, passages and claims do not. */
import type { Plan } from "./plan.ts";

const NODES = new Set(["entities", "nodes"]);
const RELATIONSHIPS = new Set(["relations", "relationships"]);

/** Ids of the nodes, those with the most relationships in these files first. */
export function drawnIn({ nodes, relationships }: Plan): string[] {
  const degrees = new Map<string, number>();
  for (const { title, rows } of nodes) if (NODES.has(title)) for (const { id } of rows) degrees.set(id, 0);
  for (const { title, rows } of relationships) {
    if (!RELATIONSHIPS.has(title)) continue;
    for (const { source, target } of rows) {
      for (const id of [source, target]) if (degrees.has(id)) degrees.set(id, degrees.get(id)! + 1);
    }
  }
  return [...degrees].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
