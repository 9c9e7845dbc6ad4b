import { statement } from "../../store/statements.ts";
import { groupBy } from "../group.ts";
import type { RelationshipRow, RelationshipSet } from "../plan.ts";
import { chunks } from "./chunks.ts";
import { difference } from "./difference.ts";
import type { Part } from "./part.ts";
import { kindsOf } from "./relationship-kinds.ts";
import { namesOf, storedRelationships } from "./stored-relationships.ts";

/** The rows of `set`, to be made or brought up to date. */
export function relationshipsParts(set: RelationshipSet): Part[] {
  const kindOf = kindsOf(set);
  return chunks(set.rows).map((rows) => ({
    title: set.title,
    size: rows.length,
    async changes(store, made) {
      const counts = { created: 0, updated: 0, unchanged: 0 };
      const steps = [];
      for (const [kind, ofKind] of groupBy(rows, kindOf)) {
        const old = ofKind.filter(({ source, target }) => !made.has(set.from, source) && !made.has(set.to, target));
        const stored = await storedRelationships(store, set, kind, old);
        const written: RelationshipRow[] = [];
        for (const row of ofKind) {
          const before = stored.get(row);
          const changed = before ? difference(before, row.properties, set) : row.properties;
          counts[!before ? "created" : changed ? "updated" : "unchanged"]++;
          if (changed) written.push({ ...row, properties: changed });
        }
        // The type stands in the statement: a step for each.
        for (const [type, rows] of groupBy(written, ({ type }) => type)) {
          const text = statement(`write/merge-${kind}`, { ...namesOf(set), type });
          steps.push({ text, params: { rows: rows.map(kind === "links" ? ends : keyed) } });
        }
      }
      return { steps, counts };
    },
  }));
}

/** As the statements take them: what a row does not carry need not travel. */
const ends = ({ source, target }: RelationshipRow) => ({ source, target });
const keyed = ({ source, target, key, properties }: RelationshipRow) => ({ source, target, key, properties });

export const removedRelationshipsParts = (set: RelationshipSet): Part[] =>
  chunks(set.rows).map((rows) => ({
    title: set.title,
    size: rows.length,
    changes: async () => ({
      steps: [
        { text: statement(`write/delete-${set.key ? "relationships" : "links"}`, namesOf(set)), params: { rows } },
      ],
      counts: { removed: rows.length },
    }),
  }));
