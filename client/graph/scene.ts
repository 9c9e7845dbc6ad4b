/** What is saved of an exploration, and how it is put back: whole, so that it opens whatever the database holds by then. */
import type { SaveSceneRequest, Scene } from "../../server/contract/saved.ts";
import { isNames, isPortion } from "./expansion.ts";
import type { Exploration } from "./exploration.ts";
import { broughtOf, type Kept } from "./still.ts";
import { readView } from "./view.ts";

export function sceneOf({ graph }: Exploration): Pick<SaveSceneRequest, "graph" | "view"> {
  return {
    graph: {
      nodes: graph.mapNodes((key, attributes) => ({ key, attributes: { ...attributes } })),
      edges: graph.mapEdges((key, attributes, source, target) => ({
        ...{ key, source, target },
        attributes: { ...attributes },
      })),
    },
    view: { ...graph.getAttributes() },
  };
}

export function keptOf({ graph, view }: Scene): Kept {
  const places = graph.nodes.map(({ key, attributes: { x, y } }) => [key, { x: x ?? Number.NaN, y: y ?? Number.NaN }]);
  const those = (items: { key: string; attributes: Record<string, unknown> }[], mark: "hidden" | "pinned") =>
    items.filter(({ attributes }) => attributes[mark] === true).map(({ key }) => key);
  return {
    graph: {
      nodes: graph.nodes.map(({ key, attributes: { labels, caption, properties } }) => ({
        key,
        attributes: { labels, caption, properties },
      })),
      edges: graph.edges.map(({ key, source, target, attributes: { type, properties } }) => ({
        ...{ key, source, target },
        attributes: { type, properties },
      })),
    },
    positions: Object.fromEntries(places),
    pinned: those(graph.nodes, "pinned"),
    hidden: those(graph.nodes, "hidden"),
    hiddenEdges: those(graph.edges, "hidden"),
    brought: graph.nodes.flatMap(({ key, attributes: { broughtBy, portion } }): Kept["brought"] => {
      const brought = broughtOf({
        broughtBy: isNames(broughtBy) ? broughtBy : undefined,
        portion: isPortion(portion) ? portion : undefined,
      });
      return brought ? [[key, brought]] : [];
    }),
    view: readView(view),
    selection: { nodes: [], edges: [] },
  };
}
