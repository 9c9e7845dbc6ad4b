import type { Degree, NodeAnswer } from "../contract/explore.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options } from "./ask.ts";
import { hiddenFrom } from "./evidence-layer.ts";
import { knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { tellingLabel } from "./learn/model.ts";
import { elementIdOf, toNode } from "./subgraph.ts";

/** A node, and what expanding it would bring. Throws `unknown-node`. */
export async function node(store: GraphStore, { id }: { id: string }, options: Options = {}): Promise<NodeAnswer> {
  const model = await learned(store);
  const [found] = await knownNodes(store, model, [id], options);
  const rows = await ask<{ type: string; out: boolean; labels: string[]; count: number }>(
    store,
    "degree",
    { ids: [elementIdOf(found!)], hidden: hiddenFrom(model, [found!]) },
    options,
  );
  const by = new Map<string, Degree["by"][number]>();
  for (const { type, out, labels, count } of rows) {
    const each = { type, direction: out ? "out" : "in", label: tellingLabel(labels, model.labels), count } as const;
    const key = JSON.stringify([type, out, each.label]);
    by.set(key, { ...each, count: count + (by.get(key)?.count ?? 0) });
  }
  const order = (one: Degree["by"][number]) => `${one.type}\n${one.direction}\n${one.label}`;
  return {
    node: toNode(found!, model),
    degree: {
      total: rows.reduce((sum, { count }) => sum + count, 0),
      by: [...by.values()].sort((a, b) => b.count - a.count || (order(a) < order(b) ? -1 : 1)),
    },
  };
}
