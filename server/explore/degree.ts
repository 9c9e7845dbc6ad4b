import type { Degree, DegreeRequest } from "../contract/explore.ts";
import type { NodeValue } from "../contract/typed.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options } from "./ask.ts";
import { hiddenFrom } from "./evidence-layer.ts";
import { knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { type Model, tellingLabel } from "./learn/model.ts";
import { elementIdOf } from "./subgraph.ts";

/** What several nodes are linked to, counted together. Throws `unknown-node`. */
export async function degree(store: GraphStore, { ids }: DegreeRequest, options: Options = {}): Promise<Degree> {
  const model = await learned(store);
  return degreeOf(store, await knownNodes(store, model, ids, options), model, options);
}

export async function degreeOf(store: GraphStore, nodes: NodeValue[], model: Model, options: Options): Promise<Degree> {
  const rows = await ask<{ type: string; out: boolean; labels: string[]; count: number }>(
    store,
    "degree",
    { ids: nodes.map(elementIdOf), hidden: hiddenFrom(model, nodes) },
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
    total: rows.reduce((sum, { count }) => sum + count, 0),
    by: [...by.values()].sort((a, b) => b.count - a.count || (order(a) < order(b) ? -1 : 1)),
  };
}
