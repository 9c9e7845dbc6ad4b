import type { SchemaAnswer } from "../contract/schema.ts";
import type { GraphStore } from "../store/store.ts";
import type { Options } from "./ask.ts";
import { learned } from "./learn/learn.ts";

/** What the database holds. What is learned serves every other question too, so a client that goes away does not stop it. */
export async function schema(store: GraphStore, _options: Options = {}): Promise<SchemaAnswer> {
  const { size, labels, relationshipTypes, patterns, sampled } = await learned(store, "now");
  return {
    nodeCount: size.nodes,
    relationshipCount: size.relationships,
    labels: [...labels.values()],
    relationshipTypes,
    patterns,
    sampled,
  };
}
