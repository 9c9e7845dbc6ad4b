import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

const UNORDERED = T.ENTITY | T.PATH | T.MAP;
const SENTENCE = "The embedded store does not sort nodes, relationships, paths and maps: sort by a property.";

export const orderOfKinds = rule({
  id: "order-of-kinds",
  sentence: SENTENCE,
  why: "The engine puts them in another place among values of other types.",
  example: "MATCH (n) RETURN n ORDER BY n",
  does: "refuses",
  at: ["sortKey"],
  change(node, { fail }) {
    const type = node.value.type ?? T.ANY;
    if (!T.may(type, UNORDERED)) return undefined;
    if (type.kinds !== T.ANYTHING) refuse(SENTENCE, node);
    const make = at(node);
    return { ...node, value: make.choose([[make.isTyped(node.value, "MAP"), fail(SENTENCE, node)]], node.value) };
  },
});
