import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";

export const emptyWith = rule({
  id: "empty-with",
  sentence: "WITH * where nothing has a name yet carries a constant.",
  why: "The engine wants a column.",
  example: "WITH * MATCH (n) RETURN n",
  does: "rewrites",
  at: ["project"],
  change(node, { fresh }) {
    if (node.items.length > 0) return undefined;
    const { start, end } = node;
    const value = at(node).literal(true);
    return { ...node, items: [{ kind: "item", start, end, value, column: fresh(), aliased: true }] };
  },
});
