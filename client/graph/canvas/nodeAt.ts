/** The node under the pointer, by geometry: drawing all nodes a second time for it, as sigma would, doubles each frame. */
import type { DrawnGraph, DrawnNode } from "./drawn.ts";
import type { Lens } from "./lens.ts";
import type { Point } from "./shape.ts";

/** Pixels off the rim that still count as on it. */
const REACH = 2;

/** Of nodes that lie on each other the one whose middle is nearest. */
export function nodeAt(
  point: Point,
  graph: DrawnGraph,
  { camera: { zoom }, magnification, toGraph }: Pick<Lens, "camera" | "magnification" | "toGraph">,
): DrawnNode | null {
  const { x, y } = toGraph(point);
  const [growth, slack] = [magnification / zoom, REACH / zoom];
  let nearest: DrawnNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of graph.nodes.values()) {
    const [right, up, reach] = [node.x - x, node.y - y, node.radius * growth + slack];
    const distance = right * right + up * up;
    if (distance > reach * reach || distance >= least || !node.shown) continue;
    least = distance;
    nearest = node;
  }
  return nearest;
}
