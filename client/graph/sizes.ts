/** How large things are drawn, in pixels of the unzoomed canvas. The layout keeps room by the same rules. */
import type { Space } from "./layouts/layout.ts";

/** How many nodes the canvas shows, their highest degree, and the canvas itself: sizes are relative to these. */
export interface Scale {
  order: number;
  maxDegree: number;
  space: Space;
}

/** Up to here every node is drawn large; from `MANY` on they are dots. In between sizes change gradually. */
const FEW = 150;
const MANY = 400;
/** Beyond this the dots get smaller still. */
const THOUSANDS = 2_000;

export function nodeRadius(degree: number, scale: Scale): number {
  const share = Math.sqrt(degree / Math.max(scale.maxDegree, 1));
  const roomy = Math.min(6 + 3.1 * Math.sqrt(degree), 26);
  const dense = 2.2 + 8.8 * share;
  const dots = 1.6 + 7.4 * share;
  const radius =
    scale.order < THOUSANDS / 2
      ? mix(roomy, dense, between(scale.order, FEW, MANY))
      : mix(dense, dots, between(scale.order, THOUSANDS / 2, THOUSANDS));
  return radius * smallness(scale.space);
}

/** Below 1 on a canvas of a phone's width. */
export function smallness({ width }: Space): number {
  return Math.min(1, Math.max(0.68, Math.sqrt(width / 760)));
}

/** The longest caption that is drawn whole. */
export const CAPTION_WIDTH = 150;

/** Size of a caption's letters under a node of this radius. */
export function captionSize(radius: number): number {
  return Math.min(15, 11 + radius / 8);
}

/**
 * About how wide a caption will be: layouts run where there is no canvas to measure with. Where not all captions can
 * be shown anyway, none of them keeps others away.
 */
export function captionWidth(caption: string, radius: number, scale: Scale): number {
  if (scale.order > MANY / 2) return 0;
  return Math.min(CAPTION_WIDTH * smallness(scale.space), [...caption].length * captionSize(radius) * 0.56);
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/** 0 at `low`, 1 at `high`, on a logarithmic scale, without a corner at either end. */
function between(value: number, low: number, high: number): number {
  const share = Math.min(1, Math.max(0, Math.log(value / low) / Math.log(high / low)));
  return share * share * (3 - 2 * share);
}
