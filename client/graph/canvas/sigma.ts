/** The one door to sigma and its companions: what the canvas uses of them, and nothing else imports them. */
export { createEdgeCurveProgram } from "@sigma/edge-curve";
export { createNodeBorderProgram } from "@sigma/node-border";
export { createNodeImageProgram } from "@sigma/node-image";
export { Sigma } from "sigma";
export type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
export {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  createNodeCompoundProgram,
  EdgeProgram,
  EdgeRectangleProgram,
  NodeCircleProgram,
} from "sigma/rendering";
export type { EdgeDisplayData, MouseCoords, NodeDisplayData, RenderParams } from "sigma/types";
export { floatColor } from "sigma/utils";
