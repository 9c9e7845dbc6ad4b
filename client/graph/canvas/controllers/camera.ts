/** Once a person has zoomed or panned, the camera is theirs and no longer follows the picture. */
import type { Scene } from "../scene.ts";

export function camera(scene: Scene): void {
  const { container } = scene.stage;
  // Before sigma, which keeps it to itself.
  container.addEventListener("wheel", scene.holdCamera, { passive: true, capture: true, signal: scene.signal });
  scene.stage.on("down", ({ node }) => {
    if (!node) scene.holdCamera();
  });
}
