/** Shift and drag over the background: what the rectangle holds is added to the selection. */
import type { Scene } from "../scene.ts";
import type { Point } from "../shape.ts";

export function marquee(scene: Scene): void {
  const { stage } = scene;
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
    if (!node && original.shiftKey && !scene.lassoing) from = { x, y };
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
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      scene.gather(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
    }
    from = null;
    to = null;
    frame.remove();
  });
}
