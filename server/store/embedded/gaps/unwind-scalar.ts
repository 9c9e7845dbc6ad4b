import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const unwindScalar = rule({
  id: "unwind-scalar",
  sentence: "UNWIND of something that is no list gives one row.",
  why: "The engine gives none.",
  example: "UNWIND 1 AS x RETURN x",
  does: "rewrites",
  at: ["unwind"],
  change(node) {
    const { list } = node;
    const type = list.type ?? T.ANY;
    if (T.only(type, T.LIST)) return undefined;
    const make = at(list);
    const { start, end } = list;
    const alone: Expression = { kind: "list", start, end, items: [list], type: T.listOf(type) };
    const asItIs = make.any(make.isNull(list), ...(T.may(type, T.LIST) ? [make.isTyped(list, "LIST")] : []));
    return { ...node, list: make.choose([[asItIs, list]], alone) };
  },
});
