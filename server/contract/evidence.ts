/** Who says so: claims, the sentences they stand in, the documents those belong to. */
import { z } from "zod";
import { PropertiesSchema } from "./values.ts";

export const PolaritySchema = z.enum(["asserted", "denied"]);
export const ModalitySchema = z.enum(["fact", "planned", "offered", "alleged"]);
export type Polarity = z.infer<typeof PolaritySchema>;
export type Modality = z.infer<typeof ModalitySchema>;

const offset = z.number().int().nonnegative();

export const DocumentInfoSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
});
export type DocumentInfo = z.infer<typeof DocumentInfoSchema>;

/** A sentence of a document; `start` and `end` in UTF-16 code units of the document's text. */
export const PassageSchema = z.object({
  id: z.string(),
  position: offset,
  text: z.string(),
  start: offset,
  end: offset,
});
export type Passage = z.infer<typeof PassageSchema>;

export const ClaimSchema = z.object({
  id: z.string(),
  subject: z.object({ key: z.string(), caption: z.string(), labels: z.array(z.string()) }),
  type: z.string(),
  object: z.object({ key: z.string(), caption: z.string(), labels: z.array(z.string()) }),
  /** The key of the edge that the claim supports. */
  edge: z.string(),
  polarity: PolaritySchema,
  modality: ModalitySchema,
  date: z.string().nullable(),
  dateText: z.string().nullable(),
  place: z.string().nullable(),
  attributedTo: z.string().nullable(),
  note: z.string().nullable(),
  properties: PropertiesSchema,
  /** The words that carry the claim: `document.text.slice(start, end)`. */
  evidence: z.string(),
  start: offset,
  end: offset,
  status: z.string(),
});
export type Claim = z.infer<typeof ClaimSchema>;

export const EvidenceRequestSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
});
export type EvidenceRequest = z.infer<typeof EvidenceRequestSchema>;

/** Of several edges, by their keys. */
export const EdgesEvidenceRequestSchema = z.strictObject({
  edges: z.array(z.string().min(1).max(2_000)).min(1).max(500),
  limit: z.number().int().min(1).max(5_000).default(2_000),
});
export type EdgesEvidenceRequest = z.infer<typeof EdgesEvidenceRequestSchema>;

/** The earliest first, those without a date last. */
export const EvidenceAnswerSchema = z.object({
  /** How many claims there are; `claims` holds no more than `limit` of them. */
  total: z.number().int().nonnegative(),
  claims: z.array(ClaimSchema.extend({ passage: PassageSchema.nullable(), document: DocumentInfoSchema.nullable() })),
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswerSchema>;

export const SourcesRequestSchema = z.strictObject({
  /** Keys of edges. */
  ids: z.array(z.string().min(1).max(2_000)).max(20_000),
});
export type SourcesRequest = z.infer<typeof SourcesRequestSchema>;

export const SourcesAnswerSchema = z.object({
  /** Those that support any of the edges. */
  documents: z.array(DocumentInfoSchema),
  /** By key of the edge: which of the documents, as places in that list. Edges that no document supports are left out. */
  edges: z.record(z.string(), z.array(offset)),
});
export type SourcesAnswer = z.infer<typeof SourcesAnswerSchema>;

export const DocumentAnswerSchema = z.object({
  document: DocumentInfoSchema.extend({ text: z.string(), sha256: z.string() }),
  passages: z.array(PassageSchema),
  mentions: z.array(
    z.object({ entity: z.string(), caption: z.string(), text: z.string(), start: offset, end: offset }),
  ),
  claims: z.array(ClaimSchema),
});
export type DocumentAnswer = z.infer<typeof DocumentAnswerSchema>;
