/** The marks of a layout along an axis: lines behind the picture, and what they mean at the edge of the canvas. */
import type { Axis } from "../layouts/layout.ts";
import type { Palette } from "./colors.ts";
import type { Stage } from "./stage.ts";
import { fontOf, write } from "./text.ts";

const TEXT = 11;
/** Pixels from the upper edge of the canvas to the middle of a text. */
const TOP = 14;
/** Pixels from the left edge to a text: where a canvas is wide enough, the page's tools stand there. */
const LEFT = { wide: 58, narrow: 8 };
const NARROW = 600;
/** Pixels that texts are apart at least. */
const APART = 46;

/** On the layer of edge names, which is set up already. */
export function paintAxis(stage: Stage, { across, ticks }: Axis, colors: Palette & { family: string }): void {
  const context = stage.names;
  const { width, height } = stage.size;
  const seen: { x: number; y: number; text: string }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, text } of ticks) {
    const { x, y } = stage.toScreen({ x: at, y: at });
    const place = across ? height - y : x;
    if (place < 0 || place > (across ? height : width) || place - last < APART) continue;
    last = place;
    seen.push({ x, y, text });
  }
  context.save();
  context.strokeStyle = colors.faded;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x, y } of seen) {
    context.moveTo(across ? 0 : x, across ? y : 0);
    context.lineTo(across ? width : x, across ? y : height);
  }
  context.stroke();
  context.font = fontOf({ family: colors.family, size: TEXT, bold: false });
  const left = width < NARROW ? LEFT.narrow : LEFT.wide;
  for (const { x, y, text } of seen) {
    const half = context.measureText(text).width / 2;
    write(context, text, across ? { x: left + half, y } : { x, y: TOP }, { ...colors, text: colors.quiet });
  }
  context.restore();
}
