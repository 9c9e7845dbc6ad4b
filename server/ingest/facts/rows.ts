/** Facts as nodes and relationships; the typed edges, which sum up claims, are made in edges.ts. */
import type { Properties, Value } from "../../contract/typed.ts";
import { groupBy } from "../group.ts";
import { mentionsOf } from "../mentions.ts";
import { type Passage, passagesOf } from "../passages.ts";
import { link, type NodeRow, type RelationshipRow } from "../plan.ts";
import type { Facts, FactsClaim, FactsEntity } from "./facts.ts";

export interface FactsRows {
  entities: NodeRow[];
  documents: NodeRow[];
  passages: NodeRow[];
  claims: NodeRow[];
  partOf: RelationshipRow[];
  /** From claims to their subjects and objects. */
  ends: RelationshipRow[];
  /** From claims to passages. */
  evidence: RelationshipRow[];
  mentions: RelationshipRow[];
}

export function factsRows({ documents, entities, claims, known }: Facts): FactsRows {
  const rows: FactsRows = {
    entities: [...entities.values()].map(entityRow),
    documents: [...documents.values()].map(({ id, ...fields }) => node(id, fields)),
    passages: [],
    claims: claims.map(claimRow),
    partOf: [],
    ends: claims.flatMap(({ id, subject, object }) => [link(id, "SUBJECT", subject), link(id, "OBJECT", object)]),
    evidence: [],
    mentions: [],
  };
  const mentionsIn = mentionsOf([...entities.values(), ...known.entities.values()]);
  const claimsOf = groupBy(claims, ({ document }) => document);
  for (const document of [...documents.values(), ...known.documents.values()]) {
    const passages = passagesOf(document.text, document.language);
    const idOf = ({ position }: Passage) => `${document.id}:${position}`;
    for (const passage of passages) {
      const source = idOf(passage);
      rows.passages.push(node(source, { ...passage }));
      rows.partOf.push(link(source, "PART_OF", document.id));
      for (const mention of mentionsIn(passage.text)) {
        const start = passage.start + mention.start;
        const properties = { start, end: passage.start + mention.end, text: mention.text };
        rows.mentions.push({ type: "MENTIONS", source, target: mention.entity, key: start, properties });
      }
    }
    for (const { id, start } of claimsOf.get(document.id) ?? [])
      rows.evidence.push(
        link(id, "EVIDENCED_BY", idOf(passages[lastIndex(passages, (passage) => passage.start <= start)]!)),
      );
  }
  return rows;
}

function entityRow({ id, kinds, name, aliases, description, properties }: FactsEntity): NodeRow {
  const given = aliases.length > 0 ? { aliases } : {};
  return { ...node(id, { name, description, ...given, ...properties }), labels: kinds };
}

function claimRow({ id, subject: _, object: __, document: ___, properties, ...fields }: FactsClaim): NodeRow {
  return node(id, { ...fields, extractor: "facts file", ...properties });
}

const node = (id: string, fields: Record<string, unknown>): NodeRow => ({
  id,
  labels: [],
  properties: given({ id, ...fields }),
});

function given(fields: Record<string, unknown>): Properties {
  const properties: Properties = {};
  for (const key in fields) if (fields[key] !== undefined) properties[key] = fields[key] as Value;
  return properties;
}

/** Of those sorted so that all that pass come first, the last that does. */
function lastIndex<T>(sorted: T[], passes: (each: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (passes(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
