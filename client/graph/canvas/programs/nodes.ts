/** Nodes: a disc with a ring in the background's colour, and on it, where it is large enough, the pictogram of its kind. */
import { PADDING, READABLE, RING } from "../pictograms.ts";
import { createNodeBorderProgram, createNodeCompoundProgram, createNodeImageProgram } from "../sigma.ts";
import { patched } from "./patch.ts";

const ringed = createNodeBorderProgram({
  borders: [
    { size: { value: RING }, color: { attribute: "borderColor" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});

/** Of its own for each canvas: the images of a program are bound to its WebGL context. */
export function createPictogramProgram() {
  const images = createNodeImageProgram({
    drawingMode: "color",
    colorAttribute: "pictogramColor",
    padding: PADDING,
    size: { mode: "max", value: 128 },
    debounceTimeout: 30,
    maxTextureSize: 2048,
  });
  const readable = patched(images, {
    vertex: [["v_texture = a_texture;", `v_texture = a_size / u_sizeRatio < ${READABLE}.0 ? vec4(0.0) : a_texture;`]],
  });
  return createNodeCompoundProgram([ringed, readable]);
}
