import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const mapProjections = rule({
  id: "map-projections",
  sentence: "n {.name, .born} becomes {name: n.name, born: n.born}, and null where n is null; n {.*} is properties(n).",
  why: "The engine takes map projections in some places only.",
  example: "MATCH (n) RETURN n {.name, .born} AS person",
  does: "rewrites",
  at: ["projection"],
  change({ of, all, entries, start, end, type }) {
    const make = at({ start, end });
    if (all && entries.length > 0)
      return refuse("The embedded store does not add entries to all properties: n {.*} or n {.name, other: 1}.", {
        start,
      });
    const map: Expression = all
      ? make.call("properties", T.sure(T.MAP), of)
      : { kind: "map", start, end, entries, type: { ...T.sure(T.MAP), fields: type?.fields, bare: type?.bare } };
    return of.type?.nullable ? make.choose([[make.isNull(of), make.literal(null)]], map) : map;
  },
});
