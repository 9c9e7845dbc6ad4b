import type { Properties } from "../../contract/typed.ts";
import { type Names, statement } from "../../store/statements.ts";
import type { GraphStore } from "../../store/store.ts";
import type { RelationshipRow, RelationshipSet } from "../plan.ts";
import { readAll } from "./part.ts";
import type { Kind } from "./relationship-kinds.ts";

/** Those of `rows`, all of one kind, that the store holds, with the properties that they have there. */
export async function storedRelationships(
  store: GraphStore,
  set: RelationshipSet,
  kind: Kind,
  rows: RelationshipRow[],
): Promise<Map<RelationshipRow, Properties>> {
  if (rows.length === 0) return new Map();
  const text = statement(`read/stored-${kind}`, namesOf(set));
  if (kind === "links") {
    const ids = [...new Set(rows.map(({ source }) => source))];
    const there = new Set((await readAll(store, text, { ids })).map((link) => JSON.stringify(link)));
    const found = rows.filter(({ source, type, target }) => there.has(JSON.stringify([source, type, target])));
    return new Map(found.map((row) => [row, {}]));
  }
  const asked = rows.map(({ properties: _, ...row }, at) => ({ ...row, at }));
  const answer = await readAll(store, text, { rows: asked });
  return new Map(answer.map(([at, properties]) => [rows[at as number]!, properties as Properties]));
}

export const namesOf = ({ from, to, key }: RelationshipSet): Names => ({ from, to, ...(key && { key }) });
