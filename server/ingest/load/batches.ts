import type { Plan } from "../plan.ts";
import { nodesPart, removedNodesPart } from "./nodes.ts";
import type { Part } from "./part.ts";
import { relationshipsPart, removedRelationshipsPart } from "./relationships.ts";

const BATCH_ROWS = 2_000;
const BATCH_CHARACTERS = 4_000_000;

/** The plan in transactions, in its order: what a relationship joins is there before it, and nothing goes before all is written. */
export function batchesOf({ nodes, relationships, removed }: Plan): Part[][] {
  const parts = [
    ...nodes.flatMap((set) => chunks(set.rows).map((rows) => nodesPart(set, rows))),
    ...relationships.flatMap((set) => chunks(set.rows).map((rows) => relationshipsPart(set, rows))),
    ...removed.relationships.flatMap((set) => chunks(set.rows).map((rows) => removedRelationshipsPart(set, rows))),
    ...removed.nodes.flatMap((set) => chunks(set.ids).map((ids) => removedNodesPart(set, ids))),
  ];
  const batches: Part[][] = [];
  let rows = BATCH_ROWS;
  for (const part of parts) {
    if (rows + part.size > BATCH_ROWS) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)!.push(part);
    rows += part.size;
  }
  return batches;
}

function chunks<T>(rows: T[]): T[][] {
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
