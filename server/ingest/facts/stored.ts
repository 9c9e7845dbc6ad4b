/** What the store holds already of what facts files speak of. */
import type { Properties, Row } from "../../contract/typed.ts";
import { statement } from "../../store/statements.ts";
import type { GraphStore } from "../../store/store.ts";
import { readAll } from "../load/part.ts";
import { link, type RelationshipRow } from "../plan.ts";
import type { Support } from "./edges.ts";
import type { Known } from "./facts.ts";

export async function knownIn(store: GraphStore, ids: { documents: string[]; entities: string[] }): Promise<Known> {
  const [documents, entities] = await Promise.all([
    nodes(store, "Document", ids.documents),
    nodes(store, "Entity", ids.entities),
  ]);
  return {
    documents: new Map(
      documents.map(({ id, properties: { text, sha256, language } }) => [
        id,
        { id, text: words(text), sha256: words(sha256), language: words(language) || undefined },
      ]),
    ),
    entities: new Map(
      entities.map(({ id, labels, properties: { name, aliases } }) => [
        id,
        {
          id,
          kinds: labels.filter((label) => label !== "Entity"),
          name: words(name),
          aliases: Array.isArray(aliases) ? aliases.map(words) : [],
        },
      ]),
    ),
  };
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");

async function nodes(store: GraphStore, label: string, ids: string[]) {
  const rows = await ofEach(ids, (ids) => readAll(store, statement("read/stored-nodes", { label }), { ids }));
  return rows.map(([id, labels, properties]) => ({
    id: id as string,
    labels: labels as string[],
    properties: properties as Properties,
  }));
}

/** The claims that support some edges. */
export async function claimsOn(store: GraphStore, edges: string[]): Promise<Support[]> {
  const rows = await ofEach(edges, (edges) => readAll(store, statement("read/stored-claims"), { edges }));
  return (rows as [Properties, string | null][]).map(([properties, sha256]) => ({
    id: words(properties.id),
    edge: words(properties.edge),
    sha256,
    properties,
  }));
}

export async function digestsOf(store: GraphStore, documents: string[]): Promise<Map<string, string>> {
  const rows = await ofEach(documents, (ids) => readAll(store, statement("read/document-digests"), { ids }));
  return new Map(rows as [string, string][]);
}

/** What ingestion wrote and a run may take away again. */
export interface Written {
  claims: { id: string; edge: string }[];
  passages: string[];
  /** From claims to passages. */
  evidence: RelationshipRow[];
  /** From passages to entities. */
  mentions: RelationshipRow[];
}

/** Of the whole store, or of some documents. */
export async function writtenIn(store: GraphStore, documents: "all" | string[]): Promise<Written> {
  const all = documents === "all";
  const read = (what: string) =>
    all
      ? readAll(store, statement(`read/written-${what}`))
      : ofEach(documents, (ids) => readAll(store, statement(`read/document-${what}`), { ids }));
  const claims = (await read("claims")) as [string, string, string | null][];
  const mentions = (await read("mentions")) as [string, string, number][];
  return {
    claims: [...new Map(claims.map(([id, edge]) => [id, edge]))].map(([id, edge]) => ({ id, edge })),
    passages: all ? await idsOf(store, "Passage", "start") : ((await read("passages")) as [string][]).map(([id]) => id),
    evidence: claims.flatMap(([source, , target]) => (target === null ? [] : [link(source, "EVIDENCED_BY", target)])),
    mentions: mentions.map(([source, target, start]) => ({ ...link(source, "MENTIONS", target), key: start })),
  };
}

/** Ids of the nodes with `label` that have the property `mark`, which only ingestion gives. */
export async function idsOf(store: GraphStore, label: string, mark: string): Promise<string[]> {
  const rows = await readAll(store, statement("read/written-nodes", { label, mark }));
  return rows.map(([id]) => id as string);
}

const PIECE = 5_000;

async function ofEach(all: string[], read: (piece: string[]) => Promise<Row[]>): Promise<Row[]> {
  const answers: Row[][] = [];
  for (let start = 0; start < all.length; start += PIECE) answers.push(await read(all.slice(start, start + PIECE)));
  return answers.flat();
}
