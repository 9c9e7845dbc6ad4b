import { is } from "../tokens.ts";
import type { Cypher, Gap } from "./gap.ts";

export const schemaInRead: Gap = {
  id: "schema-in-read",
  sentence: "A constraint or an index is made or dropped with access “write” only.",
  why: "Schema commands survive the rollback that ends a read.",
  example: "CREATE INDEX person_name FOR (n:Person) ON (n.name)",
  refuses: (query) => (query.write || !isSchemaCommand(query) ? undefined : query.tokens[0]),
};

/** `CREATE` and `DROP` followed by a word; the engine takes schema commands at the start of a query only. */
export function isSchemaCommand({ tokens }: Pick<Cypher, "tokens">): boolean {
  const [first, second, third] = tokens;
  if (is(first, "DROP") || is(first, "ALTER")) return true;
  return is(first, "CREATE") && second?.kind === "word" && !is(third, "=");
}
