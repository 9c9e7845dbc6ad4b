/** Claims and passages as the store hands them out → as they travel. */
import type { Claim, DocumentInfo, EvidenceAnswer, Passage } from "../contract/evidence.ts";
import { ModalitySchema, PolaritySchema } from "../contract/evidence.ts";
import type { NodeValue, Properties, Value } from "../contract/typed.ts";
import type { Model } from "./learn/model.ts";
import { toNode } from "./subgraph.ts";

/** A row of claims-of-document. */
export interface ClaimRow {
  claim: NodeValue;
  subject: NodeValue;
  object: NodeValue;
}
/** A row of claims-of-edge and claims-of-node. */
export interface EvidenceRow extends ClaimRow {
  total: number;
  rank: number;
  passage: NodeValue | null;
  document: Properties | null;
}

const OWN = new Set([
  ...["id", "type", "edge", "polarity", "modality", "date", "dateText", "place", "attributedTo", "note"],
  ...["evidence", "start", "end", "status"],
]);

const text = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);
const offset = (value: Value | undefined): number => (typeof value === "number" && value >= 0 ? value : 0);

/** Each claim once, in the order of the answer, though its evidence may stand in several sentences. */
export function toEvidence(rows: EvidenceRow[], model: Model): EvidenceAnswer["claims"] {
  const claims = new Map<number, EvidenceAnswer["claims"][number]>();
  for (const row of rows.sort((a, b) => a.rank - b.rank)) {
    if (claims.has(row.rank)) continue;
    claims.set(row.rank, {
      ...toClaim(row, model),
      passage: row.passage && toPassage(row.passage),
      document: row.document && toDocumentInfo(row.document),
    });
  }
  return [...claims.values()];
}

export function toClaim({ claim, subject, object }: ClaimRow, model: Model): Claim {
  const given = claim._value._properties;
  const end = (node: NodeValue) => {
    const { key, attributes } = toNode(node, model);
    return { key, caption: attributes.caption, labels: attributes.labels };
  };
  return {
    id: text(given.id) ?? claim._value._element_id,
    subject: end(subject),
    type: text(given.type) ?? "",
    object: end(object),
    edge: text(given.edge) ?? "",
    polarity: PolaritySchema.catch("asserted").parse(given.polarity),
    modality: ModalitySchema.catch("fact").parse(given.modality),
    date: text(given.date),
    dateText: text(given.dateText),
    place: text(given.place),
    attributedTo: text(given.attributedTo),
    note: text(given.note),
    properties: Object.fromEntries(Object.entries(given).filter(([name]) => !OWN.has(name))),
    evidence: text(given.evidence) ?? "",
    start: offset(given.start),
    end: offset(given.end),
    status: text(given.status) ?? "",
  };
}

export function toPassage({ _value: { _element_id, _properties } }: NodeValue): Passage {
  const { id, position, text: words, start, end } = _properties;
  return {
    id: text(id) ?? _element_id,
    position: offset(position),
    text: text(words) ?? "",
    start: offset(start),
    end: offset(end),
  };
}

export function toDocumentInfo({ id, title, publisher, publishedOn, language, url }: Properties): DocumentInfo {
  return {
    id: text(id) ?? "",
    title: text(title) ?? text(id) ?? "",
    publisher: text(publisher),
    publishedOn: text(publishedOn),
    language: text(language),
    url: text(url),
  };
}
