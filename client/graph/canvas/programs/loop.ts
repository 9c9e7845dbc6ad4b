/** Edges from a node to itself: a ring that touches the node, larger for each further one, with an arrow where it ends. */

import { ARROWS, LOOP_THICKNESS, loopEnd, loopOf } from "../shape.ts";
import { type EdgeDisplayData, EdgeProgram, floatColor, type NodeDisplayData, type RenderParams } from "../sigma.ts";
import { DASH } from "./patch.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const ARROW = { length: ARROWS.loop.lengthToThicknessRatio, wideness: ARROWS.loop.widenessToThicknessRatio };

const VERTEX = /* glsl */ `
attribute vec2 a_center;
attribute vec3 a_loop;
attribute float a_thickness;
attribute float a_dashed;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_thickness;
varying float v_dashed;
varying float v_end;

void main() {
  // From pixels of the screen to the units of the framed graph.
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  v_radius = a_loop.y / u_sizeRatio;
  v_thickness = a_thickness * ${LOOP_THICKNESS} / u_sizeRatio;
  v_offset = a_corner * (v_radius + v_thickness * ${ARROW.wideness.toFixed(1)} + 1.0);
  v_end = a_loop.z;
  vec2 middle = a_center + vec2(0.0, a_loop.x) * pixel;
  gl_Position = vec4((u_matrix * vec3(middle + v_offset * 2.0 * u_correctionRatio, 1.0)).xy, 0.0, 1.0);
  v_dashed = a_dashed;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_thickness;
varying float v_dashed;
varying float v_end;

void main() {
  // As many dashes as fit the ring evenly.
  float turns = floor(6.2832 * v_radius / ${DASH.on + DASH.off}.0 + 0.5);
  float along = fract(atan(v_offset.y, v_offset.x) / 6.2832 * turns);
  // Pixels along the ring to where it meets its node again: the arrow widens with them.
  float left = (atan(v_offset.x, -v_offset.y) - v_end) * v_radius;
  float reach = v_thickness * ${ARROW.length.toFixed(1)};
  bool isArrow = left > 0.0 && left < reach;
  if (v_dashed > 0.5 && !isArrow && along > ${(DASH.on / (DASH.on + DASH.off)).toFixed(3)}) discard;
  float width = isArrow ? v_thickness * ${ARROW.wideness.toFixed(1)} * left / reach : v_thickness;
  float apart = abs(length(v_offset) - v_radius) - width / 2.0;
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(-0.5, 0.5, apart));
}`;

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

export class loop extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_center", size: 2, type: FLOAT },
        { name: "a_loop", size: 3, type: FLOAT },
        { name: "a_thickness", size: 1, type: FLOAT },
        { name: "a_dashed", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    _id: number,
    start: number,
    node: NodeDisplayData,
    _target: NodeDisplayData,
    edge: EdgeDisplayData & { lane?: number; dashed?: boolean },
  ) {
    const lane = edge.lane ?? 0;
    const { distance, radius } = loopOf(node.size, lane);
    const ring = [node.x, node.y, distance, radius, loopEnd(node.size, lane)];
    this.array.set([...ring, edge.size, Number(edge.dashed ?? false), floatColor(edge.color)], start);
  }

  setUniforms(
    { matrix, sizeRatio, correctionRatio }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1],
  ) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio!, correctionRatio);
  }
}
