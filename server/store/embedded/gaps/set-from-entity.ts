import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Node } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { has } from "../guard/walk.ts";

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

export const setReadsItself = rule({
  id: "set-reads-itself",
  sentence: "The embedded store does not read in a SET what the same SET writes: use two.",
  why: "The engine sets one after the other, and Neo4j all at once.",
  example: "MATCH (n) SET n.a = 1, n.b = n.a",
  does: "refuses",
  at: ["set"],
  change({ items }) {
    const written = new Set<string>();
    for (const item of items) {
      if (item.kind !== "setLabels") {
        const reads = (node: Node) => has(node, "property", ({ key }) => written.has(key) || written.has("*"));
        if (reads(item.value)) refuse(setReadsItself.sentence, item);
      }
      if (item.kind === "setProperty") written.add(item.target.kind === "property" ? item.target.key : "*");
      if (item.kind === "setAll") written.add("*");
    }
    return undefined;
  },
});
