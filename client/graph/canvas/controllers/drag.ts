/** A node goes with the pointer, and all that is selected with it; letting go is one step. */

import { SLACK } from "../pointing.ts";
import type { Scene } from "../scene.ts";
import type { Point } from "../shape.ts";

export function drag(scene: Scene): void {
  const { stage, exploration } = scene;
  let from: Point | null = null;
  let carried = new Map<string, Point>();
  let places = new Map<string, Point>();

  stage.on("down", ({ node, x, y, original }) => {
    if (!node || scene.lassoing || ("button" in original && original.button !== 0)) return;
    const { nodes } = exploration.snapshot().selection;
    const group = nodes.has(node) ? [...nodes] : [node];
    from = { x, y };
    places = new Map();
    carried = new Map(group.map((key) => [key, placeOf(key)]));
  });
  stage.on("move", ({ x, y, prevent }) => {
    if (!from) return;
    // The camera stays where it is, whether or not the drag has begun.
    prevent();
    if (places.size === 0 && Math.hypot(x - from.x, y - from.y) < SLACK) return;
    const { zoom } = stage.camera;
    const [dx, dy] = [(x - from.x) / zoom, (from.y - y) / zoom];
    places = new Map([...carried].map(([key, start]) => [key, { x: start.x + dx, y: start.y + dy }]));
    scene.carry(places);
  });
  stage.on("up", () => {
    if (places.size > 0) exploration.move(Object.fromEntries(places));
    from = null;
    places = new Map();
  });

  function placeOf(key: string): Point {
    const { x, y } = scene.graph.nodes.get(key)!;
    return { x, y };
  }
}
