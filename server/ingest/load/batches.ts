import type { Plan } from "../plan.ts";
import { BATCH_ROWS } from "./chunks.ts";
import { nodesParts, removedNodesParts } from "./nodes.ts";
import type { Part } from "./part.ts";
import { relationshipsParts, removedRelationshipsParts } from "./relationships.ts";

/** The plan in transactions, in its order: what a relationship joins is there before it, and nothing goes before all is written. */
export function batchesOf({ nodes, relationships, removed }: Plan): Part[][] {
  const parts = [
    ...nodes.flatMap(nodesParts),
    ...relationships.flatMap(relationshipsParts),
    ...removed.relationships.flatMap(removedRelationshipsParts),
    ...removed.nodes.flatMap(removedNodesParts),
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
