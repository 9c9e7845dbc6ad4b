/** A double click on a node asks for its neighbors; on the background it zooms in, as sigma has it. */
import type { Scene } from "../scene.ts";

export function expand({ stage, onExpand }: Scene): void {
  stage.on("doubleClick", ({ node, prevent }) => {
    if (!node) return;
    prevent();
    onExpand(node);
  });
}
