/** All nodes on one circle, those that hang together side by side, best connected first. */
import { componentsOf } from "../structure/links.ts";
import { roomOf } from "./frame.ts";
import { layout } from "./layout.ts";
import { keepFixed } from "./pins.ts";
import { separate } from "./separate.ts";

/** Pixels between two nodes. */
const GAP = 4;
/** A circle with this many times the canvas for a radius is made of several rows. */
const LARGE = 1.5;
/** With few nodes it is not smaller than this, in pixels. */
const SMALLEST = 90;

export const circular = layout({
  id: "circular",
  parameters: [],
  run(graph, { space }) {
    const before = { x: graph.x.slice(), y: graph.y.slice() };
    const inTurn = componentsOf(graph).flat();
    const rooms = inTurn.map((node) => roomOf(graph, node) + GAP);
    const length = rooms.reduce((sum, room) => sum + room, 0);
    const widest = rooms.reduce((most, room) => Math.max(most, room), 0);
    const wanted = Math.max(SMALLEST, length / (2 * Math.PI));
    const rows = Math.ceil(wanted / (LARGE * Math.max(space.width, space.height)));
    let passed = 0;
    inTurn.forEach((node, turn) => {
      // Clockwise from the top.
      const angle = Math.PI / 2 - ((passed + rooms[turn]! / 2) / length) * 2 * Math.PI;
      const radius = wanted / rows + (turn % rows) * widest;
      graph.x[node] = radius * Math.cos(angle);
      graph.y[node] = radius * Math.sin(angle);
      passed += rooms[turn]!;
    });
    keepFixed(graph, before);
    separate(graph, 2);
  },
});
