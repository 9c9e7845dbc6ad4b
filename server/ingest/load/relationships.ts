import type { Properties } from "../../contract/typed.ts";
import { type Names, statement } from "../../store/statements.ts";
import { groupBy } from "../group.ts";
import type { RelationshipRow, RelationshipSet } from "../plan.ts";
import { chunks } from "./chunks.ts";
import { difference } from "./difference.ts";
import { type Part, readAll } from "./part.ts";

/** The rows of `set`, to be made or brought up to date. */
export function relationshipsParts(set: RelationshipSet): Part[] {
  const kindOf = kindsOf(set);
  return chunks(set.rows).map((rows) => ({
    title: set.title,
    size: rows.length,
    async changes(store) {
      const asked = rows.map(({ properties: _, ...row }, at) => ({ ...row, at }));
      const stored = new Map<number, Properties>();
      for (const [kind, rows] of groupBy(asked, kindOf))
        for (const [at, properties = {}] of await readAll(store, statement(`read/stored-${kind}`, names(set)), {
          rows,
        }))
          stored.set(at as number, properties as Properties);

      const counts = { created: 0, updated: 0, unchanged: 0 };
      const written: RelationshipRow[] = [];
      for (const [at, row] of rows.entries()) {
        const before = stored.get(at);
        const changed = before ? difference(before, row.properties, set) : row.properties;
        counts[!before ? "created" : changed ? "updated" : "unchanged"]++;
        if (changed) written.push({ ...row, properties: changed });
      }
      // The type stands in the statement: a step for each.
      const steps = [...groupBy(written, ({ type }) => type)].flatMap(([type, ofType]) =>
        [...groupBy(ofType, kindOf)].map(([kind, rows]) => ({
          text: statement(`write/merge-${kind}`, { ...names(set), type }),
          params: { rows },
        })),
      );
      return { steps, counts };
    },
  }));
}

export const removedRelationshipsParts = (set: RelationshipSet): Part[] =>
  chunks(set.rows).map((rows) => ({
    title: set.title,
    size: rows.length,
    changes: async () => ({
      steps: [{ text: statement(`write/delete-${set.key ? "relationships" : "links"}`, names(set)), params: { rows } }],
      counts: { removed: rows.length },
    }),
  }));

const names = ({ from, to, key }: RelationshipSet): Names => ({ from, to, ...(key && { key }) });

/** From here on it matters which end a relationship is looked for from. */
const HUB = 50;

/** Which statements are for a row: of links there is one between two nodes, relationships are told apart by their key. */
function kindsOf({ key, rows }: RelationshipSet): (row: { source: string; target: string }) => string {
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
