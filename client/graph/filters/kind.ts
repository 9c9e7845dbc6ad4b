import type { ValuesOf } from "../parameters.ts";
import { EXCEPT, type Filter } from "./filter.ts";

const parameters = [{ id: "labels", type: "label", several: true, default: [] }, EXCEPT] as const;

/** Nodes by their labels; a node with several stays for any of them. */
export const kind = {
  id: "kind",
  parameters,
  prepare(graph, values) {
    const { labels, except } = values as ValuesOf<typeof parameters>;
    const asked = new Set(labels);
    let isThere = false;
    graph.forEachNode((_key, node) => {
      isThere ||= node.labels.some((label) => asked.has(label));
    });
    return isThere ? { node: (_key, node) => node.labels.some((label) => asked.has(label)) !== except } : null;
  },
} as const satisfies Filter;
