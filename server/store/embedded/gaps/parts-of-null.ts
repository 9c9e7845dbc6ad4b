import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

export const partsOfNull = rule({
  id: "parts-of-null",
  sentence: "What is read from null is null.",
  why: "The engine fails on a property of a null that is written out.",
  example: "RETURN null.name AS name",
  does: "rewrites",
  at: ["property", "index"],
  change: (node) => (T.isNull(node.of.type) ? at(node).literal(null) : undefined),
});
