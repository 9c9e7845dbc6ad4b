import { liftingRule } from "../guard/lift.ts";

export const emptyLength = liftingRule(
  {
    id: "empty-length",
    sentence: "A length that nothing has, -[*2..1]->, matches nothing.",
    why: "The engine matches as if there were no upper bound.",
    example: "MATCH (a)-[*2..1]->(b) RETURN a, b",
  },
  (element) => {
    if (element.kind !== "relationshipPattern" || !element.hops) return undefined;
    const { from = 1, to } = element.hops;
    if (to === undefined || from <= to) return undefined;
    return { left: { ...element, hops: { ...element.hops, from: 1, to: 1 } }, holds: (_, make) => make.literal(false) };
  },
);
