/** Curved edges with an arrow, for those that are parallel to others; dashed as straight ones are. */
import { ARROWS } from "../shape.ts";
import { createEdgeCurveProgram } from "../sigma.ts";
import { DASH, patched } from "./patch.ts";

export const curved = createEdgeCurveProgram({
  arrowHead: { extremity: "target", ...ARROWS.curved },
});

export const curvedDashes = patched(curved, {
  // The shader knows which part of the curve a pixel is nearest to; that part times the chord is near enough to the
  // length so far. The arrow is left whole.
  fragment: [
    ["float det(", "uniform float u_pixelRatio;\nfloat v_part = 0.0;\nfloat det("],
    ["return mix(mix(b0, b1, t)", "v_part = t;\n  return mix(mix(b0, b1, t)"],
    [
      "float halfThickness",
      `float period = ${DASH.on + DASH.off}.0 * u_pixelRatio;
  bool isGap = mod(v_part * length(v_cpC - v_cpA), period) > ${DASH.on}.0 * u_pixelRatio;
  if (isGap && distToTarget > targetArrowLength) discard;
  float halfThickness`,
    ],
  ],
});
