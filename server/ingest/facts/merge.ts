/** Several files may declare the same entity or document: their declarations add up, unless they contradict each other. */
import { isDeepStrictEqual } from "node:util";
import { digest } from "../digest.ts";
import type { Issues } from "../issues.ts";
import type { Stated } from "../stated.ts";
import type { StatedDocument } from "./draft.ts";
import type { FactsDocument, FactsEntity } from "./facts.ts";
import type { EntityFact } from "./schema.ts";

export function mergeEntities(stated: Stated<EntityFact>[], issues: Issues): Map<string, FactsEntity> {
  const merged = new Map<string, FactsEntity>();
  for (const { fact } of stated) {
    const before = merged.get(fact.id);
    merged.set(fact.id, {
      ...fact,
      ...before,
      aliases: [...new Set([...(before?.aliases ?? []), ...(fact.aliases ?? [])])],
      properties: { ...fact.properties, ...before?.properties },
    });
  }
  refuseContradictions(stated, issues, ({ kinds, name, description, properties = {} }) => [
    { path: ["kinds"], value: kinds.toSorted() },
    { path: ["name"], value: name },
    { path: ["description"], value: description },
    ...Object.entries(properties).map(([key, value]) => ({ path: ["properties", key], value })),
  ]);
  return merged;
}

/** Leaves out those whose text cannot be read. */
export function mergeDocuments(stated: StatedDocument[], issues: Issues): Map<string, FactsDocument> {
  const merged = new Map<string, FactsDocument>();
  for (const { fact } of stated) {
    const { file: _, text, ...fields } = fact;
    if (text !== null) merged.set(fact.id, { ...fields, text, sha256: digest(text), ...merged.get(fact.id) });
  }
  refuseContradictions(stated, issues, ({ title, publisher, publishedOn, language, url, text }) => [
    { path: ["title"], value: title },
    { path: ["publisher"], value: publisher },
    { path: ["publishedOn"], value: publishedOn },
    { path: ["language"], value: language },
    { path: ["url"], value: url },
    { path: ["file"], value: text ?? undefined },
  ]);
  return merged;
}

interface Field {
  path: string[];
  value: unknown;
}

function refuseContradictions<T extends { id: string }>(
  stated: Stated<T>[],
  issues: Issues,
  fieldsOf: (fact: T) => Field[],
): void {
  const given = new Map<string, { value: unknown; by: Stated<T> }>();
  for (const by of stated)
    for (const { path, value } of fieldsOf(by.fact)) {
      if (value === undefined) continue;
      const key = JSON.stringify([by.fact.id, ...path]);
      const first = given.get(key);
      if (!first) given.set(key, { value, by });
      else if (!isDeepStrictEqual(first.value, value)) {
        const { file, line } = first.by.at(...path);
        issues.add(by.at(...path), `${by.name}: ${by.fact.id} has another ${path.join(".")} in ${file}:${line}`);
      }
    }
}
