/** Rings around one node: the further out, the more steps away. What cannot be reached has rings of its own, beside. */
import { adjacencyOf, componentsOf, type Links } from "../structure/links.ts";
import { roomOf } from "./frame.ts";
import { layout } from "./layout.ts";
import { packParts, partsOf } from "./parts.ts";
import { keepFixed } from "./pins.ts";
import { ringsAround } from "./rings.ts";
import { separate } from "./separate.ts";

export const radial = layout({
  id: "radial",
  parameters: [
    { id: "center", type: "node", optional: true },
    { id: "gap", type: "number", min: 20, max: 160, step: 5, default: 60 },
  ],
  begin: (facts) => ({ center: facts.selected() }),
  gather: ({ center }, facts) => ({ center: center === null ? null : facts.placeOf(center) }),
  run(graph, { values: { gap }, data: { center }, space }) {
    const before = { x: graph.x.slice(), y: graph.y.slice() };
    const degrees = degreesOf(graph);
    const parts = partsOf(graph, componentsOf(graph));
    for (const { nodes, graph: part } of parts) {
      const chosen = center === null ? -1 : nodes.indexOf(center);
      const best = nodes.reduce((best, node, place) => (degrees[node]! > degrees[nodes[best]!]! ? place : best), 0);
      ringsAround(part, adjacencyOf(part), {
        center: chosen >= 0 ? chosen : best,
        gap,
        size: (node) => roomOf(part, node) + 4,
      });
    }
    packParts(graph, parts, space);
    keepFixed(graph, before);
    separate(graph, 2);
  },
});

function degreesOf({ order, source, target }: Links): Uint32Array {
  const degrees = new Uint32Array(order);
  for (const ends of [source, target]) for (const node of ends) degrees[node]!++;
  return degrees;
}
