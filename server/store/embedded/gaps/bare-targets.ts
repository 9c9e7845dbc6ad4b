import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const bareTargets = rule({
  id: "bare-targets",
  sentence:
    "The embedded store changes nodes and relationships that MATCH, CREATE or MERGE named, not what has been through an expression.",
  why: "The engine takes the number of such a relationship for that of a node, and changes that.",
  example: "MATCH ()-[r]->() WITH coalesce(r, null) AS x SET x += {seen: true}",
  does: "refuses",
  at: ["setProperty", "setAll", "setLabels", "remove", "delete"],
  change(node) {
    for (const target of targets(node)) {
      const type = target.type ?? T.ANY;
      const known = T.only(type, T.NODE) || (T.only(type, T.RELATIONSHIP) && !type.bare);
      if (!known || target.kind !== "variable") refuse(bareTargets.sentence, target);
    }
    return undefined;
  },
});

function targets(node: Parameters<typeof bareTargets.change>[0]): Expression[] {
  if (node.kind === "setProperty") return [node.target.of];
  if (node.kind === "setAll" || node.kind === "setLabels") return [node.variable];
  if (node.kind === "remove") return node.items.flatMap((item) => (item.kind === "property" ? [item.of] : []));
  // gaps/deleted.ts has a sentence of its own for expressions and paths.
  if (node.kind !== "delete") return [];
  return node.values.filter(({ kind, type }) => kind === "variable" && !T.may(type, T.PATH));
}
