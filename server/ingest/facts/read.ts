/** One facts file: its syntax and the form of each thing it says. What things say of each other is checked in check.ts. */
import path from "node:path";
import { z } from "zod";
import type { Issues, Location } from "../issues.ts";
import { readSource } from "../source.ts";
import type { Stated } from "../stated.ts";
import { articleOf, readText } from "../text.ts";
import { validate } from "../validate.ts";
import type { FactsDraft, StatedDocument } from "./draft.ts";
import { ClaimFactSchema, DocumentFactSchema, EntityFactSchema, FactsSchema } from "./schema.ts";

/** The file as a whole: what its lists hold is looked at one by one, so that one bad claim hides no other. */
const OutlineSchema = FactsSchema.extend({
  documents: z.array(z.unknown()).default([]),
  entities: z.array(z.unknown()).default([]),
  claims: z.array(z.unknown()).default([]),
});

export async function readFacts(file: string, issues: Issues, within?: string): Promise<FactsDraft> {
  const broken = new Set<string>();
  const source = await readSource(file, issues);
  const outline = source && validate(OutlineSchema, source.data, { source, path: [], name: "facts file", issues });
  if (!outline) return { kind: "facts", documents: [], entities: [], claims: [], broken };

  function each<T>(list: "documents" | "entities" | "claims", word: string, schema: Parameters<typeof validate<T>>[0]) {
    const stated: Stated<T>[] = [];
    for (const [index, value] of outline![list].entries()) {
      const name = `${word} ${index + 1}`;
      const fact = validate(schema, value, { source: source!, path: [list, index], name, issues });
      if (fact !== undefined) stated.push({ fact, name, at: (...path) => source!.at([list, index, ...path]) });
      else if (hasId(value)) broken.add(value.id);
    }
    return stated;
  }

  async function textOf(article: string, named: string, at: () => Location) {
    if (isWithin(article, within)) return readText(article, issues, at);
    issues.add(at(), `${named} is not among the files`);
    return undefined;
  }

  const documents = each("documents", "document", DocumentFactSchema).map(async (document): Promise<StatedDocument> => {
    const article = path.join(path.dirname(file), document.fact.file);
    const text = await textOf(article, document.fact.file, () => document.at("file"));
    return { ...document, fact: { ...document.fact, text: text === undefined ? null : articleOf(text) } };
  });
  return {
    kind: "facts",
    documents: await Promise.all(documents),
    entities: each("entities", "entity", EntityFactSchema),
    claims: each("claims", "claim", ClaimFactSchema),
    broken,
  };
}

const isWithin = (file: string, folder?: string) =>
  folder === undefined || path.resolve(file).startsWith(path.resolve(folder) + path.sep);

const hasId = (value: unknown): value is { id: string } => typeof (value as { id?: unknown } | null)?.id === "string";
