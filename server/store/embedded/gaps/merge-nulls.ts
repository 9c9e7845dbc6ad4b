import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { PathPattern } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const mergeNulls = rule({
  id: "merge-nulls",
  sentence: "MERGE refuses to look for a property that is null, as in Neo4j.",
  why: "The engine takes it for a property that is not asked for.",
  example: "MATCH (n) MERGE (m:Copy {name: n.missing})",
  does: "refuses",
  at: ["merge"],
  change(node, { fail }) {
    const elements = node.path.elements.map((element): PathPattern["elements"][number] => {
      if (element.properties?.kind !== "map") return element;
      const entries = element.properties.entries.map((entry) => {
        if (!(entry.value.type ?? T.ANY).nullable) return entry;
        const make = at(entry);
        const missing = fail(`MERGE cannot look for the property ${entry.key} that is null.`, entry, "query-invalid");
        return { ...entry, value: make.choose([[make.isNull(entry.value), missing]], entry.value) };
      });
      return { ...element, properties: { ...element.properties, entries } };
    });
    return { ...node, path: { ...node.path, elements } };
  },
});
