export const BATCH_ROWS = 2_000;
const BATCH_CHARACTERS = 4_000_000;

/** Rows in pieces, each small enough for a transaction. */
export function chunks<T>(rows: T[]): T[][] {
  const found: T[][] = [];
  let characters = 0;
  for (const row of rows) {
    const chunk = found.at(-1);
    characters += textLength(row);
    if (chunk && chunk.length < BATCH_ROWS && characters <= BATCH_CHARACTERS) chunk.push(row);
    else {
      found.push([row]);
      characters = textLength(row);
    }
  }
  return found;
}

/** A document brings its whole text along. */
function textLength(row: unknown): number {
  const { text } = (row as { properties?: { text?: unknown } }).properties ?? {};
  return typeof text === "string" ? text.length : 0;
}
