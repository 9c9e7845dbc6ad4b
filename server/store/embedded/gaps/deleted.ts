import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Node } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { has } from "../guard/walk.ts";

export const deleteExpressions = rule({
  id: "delete-expressions",
  sentence: "The embedded store deletes what has a name of its own, and no paths: WITH rels[0] AS r DELETE r.",
  why: "The engine takes variables only, and fails on a path.",
  example: "MATCH p = (a)-->(b) DELETE p",
  does: "refuses",
  at: ["delete"],
  change({ values }) {
    const wrong = values.find((value) => value.kind !== "variable" || T.may(value.type, T.PATH));
    if (wrong) refuse(deleteExpressions.sentence, wrong);
    return undefined;
  },
});

export const readDeleted = rule({
  id: "read-deleted",
  sentence: "The embedded store does not read what the query has deleted: return what you need of it in a WITH before.",
  why: "The engine gives null for the properties, labels and type of what is deleted.",
  example: "MATCH ()-[r]->() DELETE r RETURN type(r) AS type",
  does: "refuses",
  at: ["single"],
  change({ clauses }) {
    const gone = new Set<string>();
    for (const clause of clauses) {
      const isGone = (node: Node) => has(node, "variable", ({ name }) => gone.has(name));
      if (clause.kind === "delete")
        for (const value of clause.values) if (value.kind === "variable") gone.add(value.name);
      if (clause.kind === "delete" || gone.size === 0) continue;
      if (clause.kind !== "project") {
        if (isGone(clause)) refuse(readDeleted.sentence, clause);
        continue;
      }
      const read = clause.items.find(
        ({ value }) => isGone(value) && !(value.kind === "call" && value.name.toLowerCase() === "count"),
      );
      if (read) refuse(readDeleted.sentence, read);
    }
    return undefined;
  },
});
