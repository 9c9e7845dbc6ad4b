import type { ValuesOf } from "../parameters.ts";
import { EXCEPT, type Filter, type FilterNode } from "./filter.ts";

const parameters = [{ id: "labels", type: "label", several: true, default: [] }, EXCEPT] as const;

/** Nodes by their labels; a node with several stays for any of them. */
export const kind = {
  id: "kind",
  parameters,
  prepare(graph, values) {
    const { labels, except } = values as ValuesOf<typeof parameters>;
    const asked = new Set(labels);
    const isAsked = (_key: string, node: FilterNode) => node.labels.some((label) => asked.has(label));
    return graph.someNode(isAsked) ? { node: (key, node) => isAsked(key, node) !== except } : null;
  },
} as const satisfies Filter;
