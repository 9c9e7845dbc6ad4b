/** A click selects, with Ctrl or Shift it adds or takes away; a click on the background clears. */

import { isModified } from "../pointing.ts";
import type { Scene } from "../scene.ts";

export function select({ stage, exploration, edgeAt, bundled }: Scene): void {
  stage.on("click", (pointer) => {
    const { node, x, y } = pointer;
    const edge = node ? null : edgeAt({ x, y });
    const { nodes, edges } = exploration.snapshot().selection;
    if (isModified(pointer)) {
      if (node) exploration.select({ nodes: toggled(nodes, [node]), edges });
      else if (edge) exploration.select({ nodes, edges: toggled(edges, bundled(edge)) });
    } else if (node) exploration.select({ nodes: [node] });
    else if (edge) exploration.select({ edges: bundled(edge) });
    else if (nodes.size + edges.size > 0) exploration.select({});
  });
}

/** Takes them away if any is there, else adds them. */
function toggled(keys: ReadonlySet<string>, some: readonly string[]): Set<string> {
  const next = new Set(keys);
  const isThere = some.some((key) => next.has(key));
  for (const key of some) {
    if (isThere) next.delete(key);
    else next.add(key);
  }
  return next;
}
