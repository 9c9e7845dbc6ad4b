/** The edge under the pointer, by geometry: drawing all edges a second time for it, as sigma would, costs each frame. */
import type { DrawnGraph } from "./drawn.ts";
import { projector, shapeOn } from "./project.ts";
import { distanceTo, type Point } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** Pixels off the line that still count as on it. */
const REACH = 6;

export function edgeAt(point: Point, graph: DrawnGraph, stage: Stage): string | null {
  const project = projector(stage);
  let nearest: string | null = null;
  let least = REACH;
  graph.forEachEdge((key, edge) => {
    if (!edge.shown) return;
    const isStraight = edge.lane === 0 && !edge.loop;
    const distance = distanceTo(shapeOn(project, edge), point, isStraight ? 1 : 16);
    if (distance >= least) return;
    least = distance;
    nearest = key;
  });
  return nearest;
}
