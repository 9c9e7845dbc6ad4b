/** Marks the conditions in which null counts as false, so that rules need not tell the two apart there. */
import type { Expression, Node } from "./tree.ts";
import { within } from "./walk.ts";

export function markLoose(tree: Node): void {
  for (const node of within(tree)) {
    if ((node.kind === "match" || node.kind === "project" || node.kind === "callProcedure") && node.where)
      mark(node.where);
    if ((node.kind === "comprehension" || node.kind === "patternComprehension") && node.where) mark(node.where);
    if ((node.kind === "nodePattern" || node.kind === "relationshipPattern") && node.where) mark(node.where);
    if (node.kind === "case" && !node.subject) for (const { when } of node.branches) mark(when);
  }
}

function mark(condition: Expression): void {
  condition.loose = true;
  if (condition.kind === "binary" && (condition.operator === "AND" || condition.operator === "OR")) {
    mark(condition.left);
    mark(condition.right);
  }
  if (condition.kind === "quantifier" && (condition.which === "any" || condition.which === "all"))
    mark(condition.where);
}
