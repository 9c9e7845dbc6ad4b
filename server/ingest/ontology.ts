/** The kinds and relation types that the ingestion knows: `data/ontology.yaml`, and what a user adds to it. */
import path from "node:path";
import { z } from "zod";
import { ModalitySchema, PolaritySchema } from "../contract/evidence.ts";
import { ROOT } from "../root.ts";
import type { Issues } from "./issues.ts";
import { readSource, type Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";
import { validate } from "./validate.ts";

/** In a type's `from` and `to`: any kind. */
export const ANY_KIND = "Entity";

/** What the evidence layer is made of: no kind and no type may be called so. */
const RESERVED_KINDS = [ANY_KIND, "Document", "Passage", "Claim"];
const RESERVED_TYPES = ["SUBJECT", "OBJECT", "EVIDENCED_BY", "PART_OF", "MENTIONS"];

const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

const KindSchema = z.strictObject({ en: z.string(), fr: z.string(), meaning: z.string() });

const TypeSchema = z.strictObject({
  meaning: z.string(),
  /** The kinds that it may join. */
  from: z.array(z.string()).min(1, { error: "has to name at least one kind" }),
  to: z.array(z.string()).min(1, { error: "has to name at least one kind" }),
  symmetric: z.boolean().default(false),
  polarity: PolaritySchema.default("asserted"),
  modality: ModalitySchema.default("fact"),
  /** The type that this one is the plan, the offer or the refusal of. */
  of: z.string().optional(),
  /** How it reads from subject to object, and back. */
  reads: words,
  inverse: words,
  /** With `{subject}` and `{object}`. */
  sentence: words,
});

const OntologySchema = z.strictObject({
  kinds: z
    .record(z.string().regex(/^[A-Z][A-Za-z0-9]*$/, { error: "has to be in PascalCase, like NewsAgency" }), z.unknown())
    .default({}),
  types: z
    .record(
      z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, { error: "has to be in UPPER_SNAKE, like WORKS_FOR" }),
      z.unknown(),
    )
    .default({}),
});

export type RelationType = z.infer<typeof TypeSchema>;

export type Kind = z.infer<typeof KindSchema>;

export interface Ontology {
  kinds: ReadonlyMap<string, Kind>;
  types: ReadonlyMap<string, RelationType>;
}

/** The one that comes with Liaisons, with the user's `files` over it: an entry of theirs replaces ours of the same name. */
export async function loadOntology(files: string[], issues: Issues): Promise<Ontology> {
  const kinds = new Map<string, Kind>();
  const types = new Map<string, RelationType>();
  shipped ??= await readSource(path.join(ROOT, "data", "ontology.yaml"), issues);
  if (shipped) merge(shipped, kinds, types, issues);
  for (const file of files) {
    const source = await readSource(file, issues);
    if (source) merge(source, kinds, types, issues);
  }
  return { kinds, types };
}

/** Parsed once: it takes a tenth of a second. */
let shipped: Source | undefined;

function merge(source: Source, kinds: Map<string, Kind>, types: Map<string, RelationType>, issues: Issues): void {
  const outline = validate(OntologySchema, source.data, { source, path: [], name: "ontology", issues });
  for (const [name, value] of Object.entries(outline?.kinds ?? {})) {
    const path = ["kinds", name];
    if (RESERVED_KINDS.includes(name))
      issues.add(source.at(path, "key"), `kind ${name}: the evidence layer is called so`);
    const kind = validate(KindSchema, value, { source, path, name: `kind ${name}`, issues });
    if (kind) kinds.set(name, kind);
  }
  const read = Object.entries(outline?.types ?? {}).flatMap(([name, value]) => {
    const path = ["types", name];
    if (RESERVED_TYPES.includes(name))
      issues.add(source.at(path, "key"), `type ${name}: the evidence layer is called so`);
    const type = validate(TypeSchema, value, { source, path, name: `type ${name}`, issues });
    if (type) types.set(name, type);
    return type ? [{ name, type, path }] : [];
  });
  // Once all are known: a type may be the plan of one that comes after it.
  for (const { name, type, path } of read) {
    for (const end of ["from", "to"] as const)
      for (const [index, kind] of type[end].entries())
        if (kind !== ANY_KIND && !kinds.has(kind))
          issues.add(source.at([...path, end, index]), `type ${name}: ${unknown("kind", kind, kinds)}`);
    if (type.of !== undefined && !types.has(type.of))
      issues.add(source.at([...path, "of"]), `type ${name}: ${unknown("relation type", type.of, types)}`);
  }
}

/** “there is no relation type “MEET”; did you mean MET?” */
export const unknown = (what: string, name: string, known: ReadonlyMap<string, unknown>): string =>
  `there is no ${what} “${name}”${didYouMean(name, known.keys())}`;
