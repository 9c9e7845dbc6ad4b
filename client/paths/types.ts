import type { SchemaAnswer } from "../../server/contract/schema.ts";

/** The types that relations have, the most frequent first; those that hold the evidence layer together are none of them. */
export function relationTypes(schema: SchemaAnswer | undefined): string[] {
  const evidence = new Set(schema?.labels.filter((label) => label.evidence).map(({ name }) => name));
  const own = new Set(
    schema?.patterns.filter(({ from, to }) => !evidence.has(from) && !evidence.has(to)).map(({ type }) => type),
  );
  const all = schema?.relationshipTypes.map(({ name }) => name) ?? [];
  // A sample of the patterns may not hold the rare ones.
  return evidence.size > 0 && !schema?.sampled ? all.filter((name) => own.has(name)) : all;
}
