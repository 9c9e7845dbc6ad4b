/** From the drawn graph to the screen, for the camera as it is now. */
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { type EdgeShape, type End, loopShape, shapeOf } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** Where a node is on the screen, and its radius there. */
export type Projector = (node: DrawnNode) => End;

/** To be made anew for each frame: it remembers the camera and asks no more. */
export function projector(stage: Stage): Projector {
  const { width, height } = stage.size;
  const { x: middleX, y: middleY, zoom } = stage.camera;
  const magnification = stage.magnification;
  return ({ x, y, radius }) => ({
    x: width / 2 + (x - middleX) * zoom,
    y: height / 2 - (y - middleY) * zoom,
    size: radius * magnification,
  });
}

export function shapeOn(project: Projector, { loop, lane, source, target }: DrawnEdge): EdgeShape {
  return loop ? loopShape(project(source), lane) : shapeOf(project(source), project(target), lane);
}
