import type { Values, ValuesOf } from "../parameters.ts";
import { componentsOf, linksOf } from "../structure/links.ts";
import type { Filter, FilterGraph } from "./filter.ts";

const parameters = [
  { id: "which", type: "choice", options: ["largest", "node", "size"], default: "largest" },
  { id: "node", type: "node", when: ({ which }: Values) => which === "node" },
  { id: "size", type: "integer", min: 1, default: 3, when: ({ which }: Values) => which === "size" },
] as const;

/** Nodes by what they hang together with: the largest component, that of a node, or all of some size. */
export const component = {
  id: "component",
  parameters,
  prepare(graph, values) {
    const { which, node, size } = values as ValuesOf<typeof parameters>;
    if (which === "node" && !graph.hasNode(node)) return null;
    // Largest first; of several that are as large, the one that the graph has had longest.
    const all = componentsIn(graph);
    const kept =
      which === "largest"
        ? all.slice(0, 1)
        : all.filter((keys) => (which === "node" ? keys.includes(node) : keys.length >= size));
    const keys = new Set(kept.flat());
    return { node: (key) => keys.has(key) };
  },
} as const satisfies Filter;

function componentsIn(graph: FilterGraph): string[][] {
  const places = new Map<string, number>();
  graph.forEachNode((key) => void places.set(key, places.size));
  const ends: [string, string][] = [];
  graph.forEachEdge((_key, _edge, source, target) => void ends.push([source, target]));
  const keys = [...places.keys()];
  return componentsOf(linksOf(places, ends)).map((component) => component.map((place) => keys[place]!));
}
