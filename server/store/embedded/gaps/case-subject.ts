import { at } from "../guard/make.ts";
import { inside, mixes } from "../guard/mixing.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const caseSubject = rule({
  id: "case-subject",
  sentence: "CASE x WHEN y becomes CASE WHEN x = y where the two may be of different types.",
  why: "The engine takes '1' for 1 here too.",
  example: "RETURN CASE 1 WHEN '1' THEN 'same' ELSE 'other' END AS found",
  does: "rewrites",
  at: ["case"],
  change(node) {
    const { subject, branches } = node;
    if (!subject) return undefined;
    const subjectType = subject.type ?? T.ANY;
    const risky = branches.some(({ when }) => {
      const type = when.type ?? T.ANY;
      return mixes(subjectType, type) || inside(subjectType, type) !== "right";
    });
    if (!risky) return undefined;
    const make = at(node);
    return {
      ...node,
      subject: undefined,
      branches: branches.map((branch) => {
        const when: Expression = { ...make.binary("=", subject, branch.when, T.maybe(T.BOOLEAN)), loose: true };
        return { ...branch, when };
      }),
    };
  },
});
