/** The facts format: what a file of documents, entities and claims may say. The JSON Schema for editors comes from here. */
import { z } from "zod";
import { ModalitySchema, PolaritySchema } from "../../contract/evidence.ts";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z][a-z0-9-]*(\/[a-z0-9]+([._-][a-z0-9]+)*)+$/;
const PROPERTY_NAME = /^[\p{L}][\p{L}\p{N}_]*$/u;

/** Names that entities, claims and edges keep for themselves. */
const RESERVED = [
  ["id", "name", "aliases", "description"],
  ["type", "edge", "date", "dateText", "place", "polarity", "modality", "attributedTo", "note", "status"],
  ["evidence", "start", "end", "extractor", "confidence", "claims", "sources"],
].flat();

const text = () => z.string().trim().min(1, { error: "must not be empty" });

const id = (what: string) =>
  z
    .string()
    .regex(ID, { error: "has to be a slug with its kind in front, like person/emmanuel-macron" })
    .meta({ description: what });

const isOnCalendar = (date: string): boolean =>
  date.length < 10 || new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) === true;

const NO_DATE = "has to be a date: YYYY, YYYY-MM or YYYY-MM-DD";
const date = (what: string) =>
  z
    .union(
      [
        z
          .string()
          .regex(DATE, { error: NO_DATE, abort: true })
          .refine(isOnCalendar, { error: "is no day of the calendar" }),
        // YAML reads an unquoted 2025 as a number.
        z.int().min(1000).max(9999).transform(String),
      ],
      { error: NO_DATE },
    )
    .meta({ description: what });

const NO_NUMBER = "is a number that cannot be kept exactly: put it in quotes";
const number = z
  .number({ error: NO_NUMBER })
  .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), { error: NO_NUMBER });

const properties = z
  .record(
    z
      .string()
      .regex(PROPERTY_NAME, { error: "has to be a name of letters and digits, like foundedIn" })
      .refine((name) => !RESERVED.includes(name), { error: "is the name of a field: choose another" }),
    z.union([z.string(), z.boolean(), number, z.array(z.string()), z.array(z.boolean()), z.array(number)], {
      error: "has to be text, a number, true or false, or a list of one of these",
    }),
  )
  .meta({ description: "Whatever else is known: text, numbers, true or false, and lists of them." });

export const DocumentFactSchema = z
  .strictObject({
    id: id("What claims call the document, e.g. document/lemonde-2025-02-11."),
    title: text(),
    publisher: text().optional(),
    publishedOn: date("When it was published: YYYY, YYYY-MM or YYYY-MM-DD.").optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "has to be a language code, like fr or en-GB" })
      .optional()
      .meta({ description: "Language of the text, e.g. fr: sentences are told apart by its rules." }),
    url: z.url({ protocol: /^https?$/, error: "has to start with https:// or http://" }).optional(),
    file: text().meta({ description: "Path of the text (UTF-8, front matter is left out), relative to this file." }),
  })
  .meta({ description: "A text that was published." });

export const EntityFactSchema = z
  .strictObject({
    id: id("A readable slug with the kind in front, e.g. person/emmanuel-macron."),
    kinds: z
      .array(z.string())
      .min(1, { error: "has to name at least one kind" })
      .meta({ description: "One or more kinds of the ontology, e.g. [Person]." }),
    name: text(),
    aliases: z.array(text()).optional().meta({ description: "Other names under which texts mention it." }),
    description: text().optional(),
    properties: properties.optional(),
  })
  .meta({ description: "A thing in the world: a person, a country, a summit." });

export const ClaimFactSchema = z
  .strictObject({
    subject: id("The entity that the claim is about."),
    type: z.string().meta({ description: "A relation type of the ontology, e.g. MET." }),
    object: id("The entity that it leads to."),
    date: date("When it happened: YYYY, YYYY-MM or YYYY-MM-DD.").optional(),
    dateText: text().optional().meta({ description: "When it happened, in the words of the text." }),
    place: id("The entity where it happened.").optional(),
    polarity: PolaritySchema.optional().meta({ description: "Comes from the type when left out." }),
    modality: ModalitySchema.optional().meta({
      description: "Comes from the type when left out; alleged suits any type.",
    }),
    attributedTo: text().optional().meta({ description: "Who says so, when it is not the document itself." }),
    properties: properties.optional(),
    document: id("The document that makes the claim."),
    evidence: text().meta({ description: "The words of the document that carry the claim; they stand there once." }),
    note: text().optional(),
  })
  .meta({ description: "One statement of one document." });

export const FactsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    documents: z.array(DocumentFactSchema).optional(),
    entities: z.array(EntityFactSchema).optional(),
    claims: z.array(ClaimFactSchema).optional(),
  })
  .meta({ title: "Facts", description: "Documents, entities, and what the documents claim about them." });

export type DocumentFact = z.infer<typeof DocumentFactSchema>;
export type EntityFact = z.infer<typeof EntityFactSchema>;
export type ClaimFact = z.infer<typeof ClaimFactSchema>;

/** For editors: `data/facts.schema.json`. */
export const factsJsonSchema = () => z.toJSONSchema(FactsSchema, { io: "input", unrepresentable: "any" });
