/** What facts files said once and is to go. */
import type { GraphStore } from "../../store/store.ts";
import type { RelationshipRow } from "../plan.ts";
import type { Facts } from "./facts.ts";
import type { FactsRows } from "./rows.ts";
import { digestsOf, idsOf, type Written, writtenIn } from "./stored.ts";

export interface Withdrawn extends Written {
  documents: string[];
  entities: string[];
}

/**
 * With `prune` whatever the files do not say. Without, what stood in a text that its document no longer has: nothing else
 * is wrong only because this run does not say it.
 */
export async function withdrawnFrom(
  store: GraphStore,
  { documents, entities, known }: Facts,
  rows: FactsRows,
  prune: boolean,
): Promise<Withdrawn> {
  const written = await writtenIn(store, prune ? "all" : await rewritten(store, documents));
  const unsaid = (stored: string[], ...said: Iterable<string>[]) => {
    const kept = new Set(said.flatMap((ids) => [...ids]));
    return stored.filter((id) => !kept.has(id));
  };
  const claims = new Set(rows.claims.map(({ id }) => id));
  return {
    claims: written.claims.filter(({ id }) => !claims.has(id)),
    passages: unsaid(
      written.passages,
      rows.passages.map(({ id }) => id),
    ),
    evidence: unsaidRows(written.evidence, rows.evidence),
    mentions: unsaidRows(written.mentions, rows.mentions),
    documents: prune ? unsaid(await idsOf(store, "Document", "sha256"), documents.keys(), known.documents.keys()) : [],
    entities: prune ? unsaid(await idsOf(store, "Entity", "id"), entities.keys(), known.entities.keys()) : [],
  };
}

function unsaidRows(stored: RelationshipRow[], said: RelationshipRow[]): RelationshipRow[] {
  const placeOf = ({ source, target, key }: RelationshipRow) => JSON.stringify([source, target, key]);
  const kept = new Set(said.map(placeOf));
  return stored.filter((row) => !kept.has(placeOf(row)));
}

/** Documents whose text is not the one in the store. */
async function rewritten(store: GraphStore, documents: Facts["documents"]): Promise<string[]> {
  const stored = await digestsOf(store, [...documents.keys()]);
  return [...stored].filter(([id, sha256]) => documents.get(id)?.sha256 !== sha256).map(([id]) => id);
}
