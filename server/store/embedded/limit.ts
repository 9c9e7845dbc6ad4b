import type { Prepared } from "./prepare.ts";
import { is } from "./tokens.ts";

/**
 * The engine computes every row before it hands out the first, so a limit on the answer belongs into the query:
 * `RETURN n` becomes `RETURN n LIMIT 1001`. A query that has a limit, or does not end in RETURN, stays as it is.
 */
export function limited({ text, tokens }: Pick<Prepared, "text" | "tokens">, rows: number): string {
  if (is(tokens[0], "EXPLAIN") || is(tokens[0], "PROFILE")) return text;
  let depth = 0;
  let returns = false;
  for (const [i, token] of tokens.entries()) {
    if (is(token, "{") || is(token, "(") || is(token, "[")) depth++;
    if (is(token, "}") || is(token, ")") || is(token, "]")) depth--;
    if (depth > 0 || is(tokens[i - 1], ".") || is(tokens[i - 1], ":")) continue;
    if (is(token, "UNION")) return text;
    if (is(token, "RETURN")) returns = true;
    else if (returns && is(token, "LIMIT")) return text;
  }
  if (!returns) return text;
  // On a line of its own, in case that the query ends in a comment.
  return is(tokens.at(-1), ";") ? text : `${text}\nLIMIT ${rows}`;
}
