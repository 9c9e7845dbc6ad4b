import type { Values, ValuesOf } from "../parameters.ts";
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
    const rootOf = componentsOf(graph);
    if (which === "node") return { node: (key) => rootOf(key) === rootOf(node) };
    const sizes = new Map<string, number>();
    graph.forEachNode((key) => void sizes.set(rootOf(key), (sizes.get(rootOf(key)) ?? 0) + 1));
    const least = which === "size" ? size : Math.max(0, ...sizes.values());
    // Of several that are as large, the first.
    const [largest] = [...sizes].find(([, own]) => own === least) ?? [];
    if (which === "largest") return { node: (key) => rootOf(key) === largest };
    return { node: (key) => sizes.get(rootOf(key))! >= least };
  },
} as const satisfies Filter;

/** Answers for each node one that stands for its component. */
function componentsOf(graph: FilterGraph): (key: string) => string {
  const parents = new Map<string, string>();
  graph.forEachNode((key) => void parents.set(key, key));
  function root(key: string): string {
    let at = key;
    for (let next = parents.get(at)!; next !== at; next = parents.get(at)!) {
      // Ways get shorter each time they are gone.
      parents.set(at, parents.get(next)!);
      at = next;
    }
    return at;
  }
  graph.forEachEdge((_key, _edge, source, target) => void parents.set(root(source), root(target)));
  return root;
}
