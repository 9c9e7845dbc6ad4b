/** Straight edges with an arrow: drawn through for what is so, dashed for what is denied, planned or offered. */
import { ARROWS } from "../shape.ts";
import { createEdgeArrowHeadProgram, createEdgeClampedProgram, createEdgeCompoundProgram } from "../sigma.ts";
import { DASH, patched } from "./patch.ts";

const line = createEdgeClampedProgram(ARROWS.straight);
const head = createEdgeArrowHeadProgram(ARROWS.straight);

export const straight = createEdgeCompoundProgram([line, head]);

const dashedLine = patched(line, {
  // How far along the edge a pixel is, in pixels of the screen.
  vertex: [
    ["varying vec4 v_color;", "varying vec4 v_color;\nvarying float v_along;"],
    [
      "v_normal = unitNormal;",
      "v_normal = unitNormal;\n  v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / (2.0 * u_correctionRatio);",
    ],
  ],
  fragment: [
    ["precision mediump float;", "precision highp float;"],
    ["varying vec4 v_color;", "varying vec4 v_color;\nvarying float v_along;"],
    [
      "float dist = length(v_normal)",
      `if (mod(v_along, ${DASH.on + DASH.off}.0) > ${DASH.on}.0) discard;\n  float dist = length(v_normal)`,
    ],
  ],
});

export const dashes = createEdgeCompoundProgram([dashedLine, head]);
