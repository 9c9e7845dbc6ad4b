/** The one door to sigma and its companions: what the canvas uses of them, and nothing else imports them. */
import { Sigma as OwnSigma } from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
import type { Coordinates } from "sigma/types";

export { createEdgeCurveProgram } from "@sigma/edge-curve";
export { createNodeBorderProgram } from "@sigma/node-border";
export { createNodeImageProgram } from "@sigma/node-image";
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

/** Sigma without the layer that is drawn on the graphics card for the node under the pointer: ours stands out where it is. */
export class Sigma extends OwnSigma {
  override createWebGLContext(...[id, options]: Parameters<OwnSigma["createWebGLContext"]>): WebGLRenderingContext {
    if (id !== "hoverNodes") return super.createWebGLContext(id, options);
    this.createCanvas(id);
    Object.assign((this as unknown as { webGLContexts: object }).webGLContexts, { [id]: UNUSED });
    return UNUSED;
  }
}

/** All that sigma does with a layer on which nothing is drawn. */
const UNUSED = { clear() {}, viewport() {}, getExtension: () => null } as unknown as WebGLRenderingContext;

/**
 * Sigma finds nodes by drawing all of them once more, into a texture that it makes anew for each frame, and reads a
 * pixel of it back whenever the pointer moves. From now on it asks `nodeAt`; `drawnOnce` keeps programs from it.
 */
export function findNodesBy(sigma: Sigma, nodeAt: (point: Coordinates) => string | null): void {
  Object.assign(sigma, { pickingLayers: new Set(), getNodeAtPosition: nodeAt });
}

export function drawnOnce(Program: NodeProgramType): NodeProgramType {
  return class extends Program {
    constructor(...[gl, , renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, renderer);
    }
  };
}

/** For layers that are not shown and types that no graph of ours has: sigma would compile shaders for them. */
class Nothing {
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
export const NOTHING = Nothing as unknown as NodeProgramType & EdgeProgramType;
