import type { PlanOperator } from "../../contract/query.ts";

/** The engine's plan is one text, a line an operator, two spaces deeper for each child: `Filter (n.x Gt 1) [label-first]`. */
export function planOf(text: string): PlanOperator {
  const root: PlanOperator = { operator: "Result", details: "", children: [] };
  const above = [root];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const depth = (line.length - line.trimStart().length) / 2;
    const [, operator = "", details = ""] = /^(\S+)\s*(.*)$/.exec(line.trim()) ?? [];
    const node: PlanOperator = { operator, details: details.replace(/^\((.*)\)$/, "$1"), children: [] };
    (above[depth] ?? root).children.push(node);
    above.splice(depth + 1, Number.POSITIVE_INFINITY, node);
  }
  const [only, ...others] = root.children;
  return only && others.length === 0 ? only : root;
}
