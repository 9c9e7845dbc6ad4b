/** The edge under the pointer, by geometry: drawing all edges a second time for it, as sigma would, costs each frame. */
import type { DrawnEdge, DrawnGraph } from "./drawn.ts";
import { projector, shapeOn } from "./project.ts";
import { distanceTo, type Point } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** Pixels off the line that still count as on it. */
const REACH = 6;

export function edgeAt(point: Point, graph: DrawnGraph, stage: Stage): string | null {
  const project = projector(stage);
  const { x, y } = stage.toGraph(point);
  const slack = REACH / stage.camera.zoom;
  let nearest: string | null = null;
  let least = REACH;
  for (const [key, edge] of graph.edges) {
    if (!edge.shown || isFar(edge)) continue;
    const isStraight = edge.lane === 0 && !edge.loop;
    const distance = distanceTo(shapeOn(project, edge), point, isStraight ? 1 : 16);
    if (distance >= least) continue;
    least = distance;
    nearest = key;
  }
  return nearest;

  /** Whether the point is outside of the box that an edge with its bend lies in: of thousands, few are left to be measured. */
  function isFar({ source, target, lane, loop }: DrawnEdge): boolean {
    if (loop) return false;
    const bend = slack + Math.abs(lane) * (Math.abs(source.x - target.x) + Math.abs(source.y - target.y));
    return (
      x < Math.min(source.x, target.x) - bend ||
      x > Math.max(source.x, target.x) + bend ||
      y < Math.min(source.y, target.y) - bend ||
      y > Math.max(source.y, target.y) + bend
    );
  }
}
