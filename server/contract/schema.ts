/** What a database holds: learned from it, never assumed. */
import { z } from "zod";
import { ModalitySchema, PolaritySchema } from "./evidence.ts";

const PropertySchema = z.object({
  name: z.string(),
  /** Cypher's names of the types that were seen, e.g. STRING, INTEGER, LIST. */
  types: z.array(z.string()),
});

/** By language, as the ontology says it; absent for what it does not know. */
const words = z.record(z.string(), z.string()).optional();

export const LabelSchema = z.object({
  name: z.string(),
  count: z.number().int().nonnegative(),
  properties: z.array(PropertySchema),
  /** The property that captions its nodes; null when none fits and the key stands in. */
  captionProperty: z.string().nullable(),
  /** True for the evidence layer (Document, Passage, Claim), which the canvas leaves out unless asked. */
  evidence: z.boolean(),
  /** `{en: "person", fr: "personne"}` */
  reads: words,
});

export const RelationshipTypeSchema = z.object({
  name: z.string(),
  count: z.number().int().nonnegative(),
  properties: z.array(PropertySchema),
  /** From subject to object, `{en: "invited", fr: "a invité"}`, and from object to subject. */
  reads: words,
  inverse: words,
  /** How one of them is told, `{en: "{subject} met {object}"}`. */
  sentence: words,
  /** That it reads the same both ways. */
  symmetric: z.boolean().optional(),
  /** What the sentence says already: `{subject} plans to meet {object}` is a plan. */
  polarity: PolaritySchema.optional(),
  modality: ModalitySchema.optional(),
});

export const SchemaAnswerSchema = z.object({
  nodeCount: z.number().int().nonnegative(),
  relationshipCount: z.number().int().nonnegative(),
  labels: z.array(LabelSchema),
  relationshipTypes: z.array(RelationshipTypeSchema),
  patterns: z.array(
    z.object({ from: z.string(), type: z.string(), to: z.string(), count: z.number().int().nonnegative() }),
  ),
  /** True when properties and patterns come from a sample of the nodes and relationships. */
  sampled: z.boolean(),
});
export type SchemaAnswer = z.infer<typeof SchemaAnswerSchema>;
export type LabelInfo = z.infer<typeof LabelSchema>;
export type RelationshipTypeInfo = z.infer<typeof RelationshipTypeSchema>;
