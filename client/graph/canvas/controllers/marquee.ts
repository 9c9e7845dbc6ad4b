/** Shift and drag over the background: what the rectangle holds is added to the selection. */
import type { Scene } from "../scene.ts";
import type { Point } from "../shape.ts";

export function marquee(scene: Scene): void {
  const { stage, exploration } = scene;
  const frame = document.createElement("div");
  frame.className = "canvas-marquee";
  Object.assign(frame.style, {
    position: "absolute",
    pointerEvents: "none",
    border: "1px solid var(--accent, #3b5bdb)",
    background: "color-mix(in srgb, var(--accent, #3b5bdb) 12%, transparent)",
  });
  let from: Point | null = null;
  let to: Point | null = null;

  stage.on("down", ({ node, x, y, original }) => {
    if (!node && original.shiftKey) from = { x, y };
  });
  stage.on("move", ({ x, y, prevent }) => {
    if (!from) return;
    prevent();
    to = { x, y };
    Object.assign(frame.style, {
      left: `${Math.min(from.x, x)}px`,
      top: `${Math.min(from.y, y)}px`,
      width: `${Math.abs(from.x - x)}px`,
      height: `${Math.abs(from.y - y)}px`,
    });
    if (!frame.isConnected) stage.container.append(frame);
  });
  stage.on("up", () => {
    if (from && to) {
      const { nodes, edges } = exploration.snapshot().selection;
      exploration.select({ nodes: [...nodes, ...nodesWithin(from, to)], edges });
    }
    from = null;
    to = null;
    frame.remove();
  });

  function nodesWithin(one: Point, other: Point): string[] {
    const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
    const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
    const isWithin = ({ x, y }: Point) => x >= left && x <= right && y >= top && y <= bottom;
    const nodes = [...scene.graph.nodes.values()].filter((node) => node.shown && isWithin(stage.toScreen(node)));
    return nodes.map(({ key }) => key);
  }
}
