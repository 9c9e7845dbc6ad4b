/** Alt and drag over the background, or any drag once it was asked for: what the line goes around joins the selection. */
import type { Scene } from "../scene.ts";
import type { Point } from "../shape.ts";

/** Pixels between two points of the line. */
const STRIDE = 3;
const SVG = "http://www.w3.org/2000/svg";

export function lasso(scene: Scene): void {
  const { stage } = scene;
  const frame = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "polygon");
  frame.classList.add("canvas-lasso");
  Object.assign(frame.style, {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    pointerEvents: "none",
  });
  Object.assign(line.style, {
    stroke: "var(--accent, #3b5bdb)",
    fill: "color-mix(in srgb, var(--accent, #3b5bdb) 12%, transparent)",
  });
  frame.append(line);
  let way: Point[] | null = null;

  stage.on("down", ({ node, x, y, original }) => {
    const isAsked = scene.lassoing || (original.altKey && !node);
    if (isAsked) way = [{ x, y }];
  });
  stage.on("move", ({ x, y, prevent }) => {
    if (!way) return;
    prevent();
    const last = way.at(-1)!;
    if (Math.hypot(x - last.x, y - last.y) < STRIDE) return;
    way.push({ x, y });
    line.setAttribute("points", way.map((point) => `${point.x},${point.y}`).join(" "));
    if (!frame.isConnected) stage.container.append(frame);
  });
  stage.on("up", () => {
    const around = way;
    way = null;
    frame.remove();
    if (!around || around.length < 3) return;
    scene.lassoing = false;
    scene.gather((point) => isInside(point, around));
  });
}

/** Whether a line from the point to the right leaves the polygon once more than it enters it. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  let from = polygon.at(-1)!;
  for (const to of polygon) {
    const crosses = from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    if (crosses) inside = !inside;
    from = to;
  }
  return inside;
}
