/** The one place where a name becomes Cypher text. Values never do: they are parameters. */
import { Problem } from "../problems.ts";

/**
 * A label, a relationship type or a property name as it stands in Cypher: `` `born in` ``.
 * Throws `bad-request` for a name that no database keeps: an empty one, or one with U+0000.
 */
export function quoted(name: string): string {
  if (name === "" || name.includes("\0")) {
    throw new Problem("bad-request", `A label, type or property cannot be called ${JSON.stringify(name)}.`);
  }
  // Neo4j reads \u0041 as A wherever it stands, so that a backslash has to be written as such an escape itself.
  return `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;
}
