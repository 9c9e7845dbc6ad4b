/**
 * With the canvas focused: arrows go from the selected node to a neighbor in that direction, and pan when none is
 * selected or Shift is held; Enter expands. Zooming and the rest are commands of the page.
 */
import type { Scene } from "../scene.ts";
import type { Point } from "../shape.ts";

/** Pixels of the screen that one press pans. */
const STRIDE = 60;
const DIRECTIONS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function keyboard(scene: Scene): void {
  const { stage, exploration, holdCamera, onExpand, signal } = scene;
  stage.container.addEventListener("keydown", pressed, { signal });

  function pressed(event: KeyboardEvent): void {
    // What stands on the canvas has keys of its own.
    if (event.target !== stage.container || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const { nodes } = exploration.snapshot().selection;
    const alone = nodes.size === 1 ? [...nodes][0]! : null;
    if (direction) {
      const next = alone === null || event.shiftKey ? null : neighborTowards(alone, direction);
      if (next !== null) {
        exploration.select({ nodes: [next] });
        scene.include([next]);
      } else if (alone === null || event.shiftKey) pan(direction);
    } else if (event.key === "Enter" && alone !== null) onExpand(alone);
    else return;
    event.preventDefault();
  }

  function pan([across, up]: [number, number]): void {
    const { x, y, zoom } = stage.camera;
    holdCamera();
    stage.moveTo({ x: x + (across * STRIDE) / zoom, y: y + (up * STRIDE) / zoom, zoom });
  }

  /** The nearest of those that lie more in this direction than in any other. */
  function neighborTowards(from: string, [across, up]: [number, number]): string | null {
    const start = scene.graph.nodes.get(from);
    let best: { key: string; distance: number } | null = null;
    for (const { shown, source, target } of start?.edges ?? []) {
      const other = source.key === from ? target : source;
      const away = { x: other.x - start!.x, y: other.y - start!.y };
      const along = away.x * across + away.y * up;
      if (!shown || other.key === from || along <= sideways(away, along)) continue;
      const distance = Math.hypot(away.x, away.y);
      if (!best || distance < best.distance) best = { key: other.key, distance };
    }
    return best?.key ?? null;
  }
}

const sideways = ({ x, y }: Point, along: number) => Math.sqrt(Math.max(0, x * x + y * y - along * along));
