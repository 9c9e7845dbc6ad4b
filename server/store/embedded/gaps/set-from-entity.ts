import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import * as T from "../guard/types.ts";

export const setFromEntity = rule({
  id: "set-from-entity",
  sentence: "SET b = a becomes SET b = properties(a).",
  why: "The engine does nothing at all.",
  example: "MATCH (a)-->(b) SET b = a",
  does: "rewrites",
  at: ["setAll"],
  change: (node) =>
    T.may(node.value.type, T.ENTITY)
      ? { ...node, value: at(node.value).call("properties", T.maybe(T.MAP), node.value) }
      : undefined,
});
