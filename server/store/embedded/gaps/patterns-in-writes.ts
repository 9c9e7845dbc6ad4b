import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Node } from "../guard/tree.ts";
import { has } from "../guard/walk.ts";

export const patternsInWrites = rule({
  id: "patterns-in-writes",
  sentence:
    "The embedded store matches no patterns inside of what it writes: name the value in a WITH before, WITH n, [(n)-->(m) | m.name] AS names.",
  why: "The engine cannot plan a pattern comprehension in CREATE, MERGE and SET.",
  example: "MATCH (n) SET n.names = [(n)-->(m) | m.name]",
  does: "refuses",
  at: ["create", "merge", "set"],
  change(node) {
    const written: Node[] = node.kind === "create" ? node.paths : [node];
    for (const each of written)
      for (const kind of ["patternComprehension", "patternPredicate", "subquery"] as const)
        if (has(each, kind) && (kind === "patternComprehension" || node.kind !== "set"))
          refuse(patternsInWrites.sentence, each);
    return undefined;
  },
});
