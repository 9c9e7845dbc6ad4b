import type { Properties } from "../../contract/typed.ts";
import { type Names, statement } from "../../store/statements.ts";
import type { RelationshipRow, RelationshipSet, RemovedRelationships } from "../plan.ts";
import { difference } from "./difference.ts";
import { type Part, readAll } from "./part.ts";

/** Rows of `set`, to be made or brought up to date. */
export const relationshipsPart = (set: RelationshipSet, rows: RelationshipRow[]): Part => ({
  title: set.title,
  size: rows.length,
  async changes(store) {
    const asked = rows.map(({ source, target, key }, at) => ({ at, source, target, key }));
    const answer = await readAll(store, textFor("read/stored", set), { rows: asked });
    const stored = new Map(answer.map(([at, properties = {}]) => [at, properties as Properties]));

    const counts = { created: 0, updated: 0, unchanged: 0 };
    const written: RelationshipRow[] = [];
    for (const [at, row] of rows.entries()) {
      const before = stored.get(at);
      const changed = before ? difference(before, row.properties, set) : row.properties;
      counts[!before ? "created" : changed ? "updated" : "unchanged"]++;
      if (changed) written.push({ ...row, properties: changed });
    }
    const steps = written.length > 0 ? [{ text: textFor("write/merge", set), params: { rows: written } }] : [];
    return { steps, counts };
  },
});

export const removedRelationshipsPart = (set: RemovedRelationships, rows: RelationshipRow[]): Part => ({
  title: set.title,
  size: rows.length,
  changes: async () => ({
    steps: [{ text: textFor("write/delete", set), params: { rows } }],
    counts: { removed: rows.length },
  }),
});

/** A link is alone between its two nodes; a relationship is told from others by its key. */
function textFor(name: string, { type, from, to, key }: RemovedRelationships): string {
  const names: Names = { type, from, to };
  return key === undefined ? statement(`${name}-links`, names) : statement(`${name}-relationships`, { ...names, key });
}
