import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { Node } from "../guard/tree.ts";
import { rebuilt } from "../guard/walk.ts";

export const foreachVariables = rule({
  id: "foreach-variables",
  sentence: "The variable of a FOREACH gets a name that nothing else has.",
  why: "Where the name is also one outside, the engine changes what has it there.",
  example: "MATCH p = (n)-->() FOREACH (n IN nodes(p) | SET n.seen = true)",
  does: "rewrites",
  at: ["foreach"],
  change(node, { fresh }) {
    const { name } = node.variable;
    const variable = at(node.variable).name(fresh());
    const renamed = (each: Node) =>
      (each.kind === "variable" || each.kind === "name") && each.name === name
        ? { ...each, name: variable.name }
        : each;
    return { ...node, variable, clauses: node.clauses.map((clause) => rebuilt(clause, renamed)) };
  },
});
