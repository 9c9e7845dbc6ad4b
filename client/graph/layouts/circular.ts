/** All nodes on one circle, those that hang together side by side, best connected first. */
import { adjacencyOf, componentsOf } from "./adjacency.ts";
import { fill } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { keepFixed } from "./pins.ts";
import { separate } from "./separate.ts";
import { circle } from "./shapes.ts";

export const circular: Layout = {
  id: "circular",
  parameters: [],
  run(graph, { space }) {
    const before = { x: graph.x.slice(), y: graph.y.slice() };
    const round = circle(graph.x.length, 100);
    const inTurn = componentsOf(graph, adjacencyOf(graph)).flat();
    inTurn.forEach((node, turn) => {
      graph.x[node] = round.x[turn]!;
      graph.y[node] = round.y[turn]!;
    });
    fill(graph, space);
    keepFixed(graph, before);
    separate(graph, 2);
  },
};
