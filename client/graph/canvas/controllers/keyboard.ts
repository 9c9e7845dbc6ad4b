/** With the canvas focused: arrows pan, Enter expands what is selected. Zooming and the rest are commands of the page. */
import type { Scene } from "../scene.ts";

/** Pixels of the screen that one press pans. */
const STRIDE = 60;
const DIRECTIONS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function keyboard({ stage, exploration, holdCamera, onExpand, signal }: Scene): void {
  stage.container.addEventListener("keydown", pressed, { signal });

  function pressed(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    const { nodes } = exploration.snapshot().selection;
    if (direction) {
      const { x, y, zoom } = stage.camera;
      holdCamera();
      stage.moveTo({ x: x + (direction[0] * STRIDE) / zoom, y: y + (direction[1] * STRIDE) / zoom, zoom });
    } else if (event.key === "Enter" && nodes.size === 1) onExpand([...nodes][0]!);
    else return;
    event.preventDefault();
  }
}
