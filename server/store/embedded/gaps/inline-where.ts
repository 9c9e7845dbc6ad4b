import { liftingRule } from "../guard/lift.ts";
import type { Expression, Node } from "../guard/tree.ts";
import { rebuilt } from "../guard/walk.ts";

export const inlineWhere = liftingRule(
  {
    id: "inline-where",
    sentence: "A WHERE inside of a pattern becomes one behind it.",
    why: "The engine does not know it.",
    example: "MATCH (n WHERE n.age > 30) RETURN n",
  },
  (element) => {
    const { where, variable } = element;
    if (!where) return undefined;
    const renamed = (of: Expression) =>
      rebuilt(where, (node: Node) =>
        node.kind === "variable" && node.name === variable?.name && of.kind === "variable"
          ? { ...node, name: of.name }
          : node,
      );
    return { left: { ...element, where: undefined }, holds: renamed };
  },
);
