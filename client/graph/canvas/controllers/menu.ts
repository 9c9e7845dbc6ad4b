/** A right click asks for the menu of what is there. */
import type { Scene } from "../scene.ts";

export function menu({ stage, edgeAt, bundled, onMenu }: Scene): void {
  stage.on("rightClick", ({ node, x, y, original }) => {
    original.preventDefault();
    const edge = node ? null : edgeAt({ x, y });
    const { left, top } = stage.container.getBoundingClientRect();
    onMenu({ ...(node && { node }), ...(edge && { edges: bundled(edge) }) }, { x: left + x, y: top + y });
  });
}
