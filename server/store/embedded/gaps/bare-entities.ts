import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

const SENTENCE =
  "The embedded store cannot return nodes, relationships and paths that have been through an expression: return their properties.";

export const bareEntities = rule({
  id: "bare-entities",
  sentence: SENTENCE,
  why: "What comes out of coalesce, CASE, list comprehensions, + or max is the bare number of a node, or the numbers of a path.",
  example: "MATCH (a), (b) RETURN coalesce(a, b) AS node",
  does: "refuses",
  at: ["project"],
  change({ which, items }) {
    if (which === "RETURN")
      for (const { value } of items)
        if (value.type?.bare && T.holds(value.type, T.ENTITY | T.PATH)) refuse(SENTENCE, value);
    return undefined;
  },
});
