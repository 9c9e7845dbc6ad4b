/** The edge under the pointer, by geometry: drawing all edges a second time for it, as sigma would, costs each frame. */
import type { DrawnGraph } from "./drawn.ts";
import { distanceTo, type Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import { projector, shapeOn } from "./writer.ts";

/** Pixels off the line that still count as on it. */
const REACH = 6;

export function edgeAt(point: Point, graph: DrawnGraph, stage: Stage): string | null {
  const project = projector(stage);
  let nearest: string | null = null;
  let least = REACH;
  graph.forEachEdge((key, edge, _source, _target, source, target) => {
    if (!edge.shown) return;
    const shape = shapeOn(project, { edge, source, target });
    const straight = edge.lane === 0 && !edge.loop;
    const distance = distanceTo(shape, point, straight ? 1 : 16);
    if (distance >= least) return;
    least = distance;
    nearest = key;
  });
  return nearest;
}
