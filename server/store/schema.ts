import { statements } from "./statements.ts";
import type { GraphStore } from "./store.ts";

/** Constraints and indexes of the graph that Liaisons writes; safe to repeat. */
export async function applySchema(store: GraphStore): Promise<void> {
  for (const { name, text } of statements().values()) {
    if (!name.startsWith("schema/")) continue;
    const { batches } = await store.run({ text, access: "write" });
    for await (const _ of batches);
  }
}
