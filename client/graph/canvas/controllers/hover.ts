/** What is under the pointer stands out; its edges too. */
import type { Scene } from "../scene.ts";

export function hover(scene: Scene): void {
  const { stage } = scene;
  let pressed = false;

  stage.on("hover", (node) => {
    scene.setHover({ node, edge: null });
    point();
  });
  stage.on("down", () => {
    pressed = true;
  });
  stage.on("up", () => {
    pressed = false;
  });
  stage.on("move", ({ x, y, original }) => {
    const inside = original.target instanceof Node && stage.container.contains(original.target);
    if (pressed || scene.hover.node !== null) return;
    const edge = inside ? scene.edgeAt({ x, y }) : null;
    if (edge === scene.hover.edge) return;
    scene.setHover({ node: null, edge });
    point();
  });
  stage.on("leave", () => {
    scene.setHover({ node: null, edge: null });
    point();
  });

  function point(): void {
    if (scene.lassoing) return;
    stage.container.style.cursor = scene.hover.node || scene.hover.edge ? "pointer" : "";
  }
}
