/** The node under the pointer, by geometry: drawing all nodes a second time for it, as sigma would, doubles each frame. */
import type { DrawnGraph } from "./drawn.ts";
import type { Lens } from "./lens.ts";
import type { Point } from "./shape.ts";

/** Pixels off the rim that still count as on it. */
const REACH = 2;

/** Of nodes that lie on each other the one whose middle is nearest. */
export function nodeAt(
  point: Point,
  graph: DrawnGraph,
  { camera: { zoom }, magnification, toGraph }: Pick<Lens, "camera" | "magnification" | "toGraph">,
): string | null {
  const { x, y } = toGraph(point);
  const [growth, slack] = [magnification / zoom, REACH / zoom];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { key, x: nodeX, y: nodeY, radius, shown } of graph.nodes.values()) {
    const [right, up, reach] = [nodeX - x, nodeY - y, radius * growth + slack];
    const distance = right * right + up * up;
    if (distance > reach * reach || distance >= least || !shown) continue;
    least = distance;
    nearest = key;
  }
  return nearest;
}
