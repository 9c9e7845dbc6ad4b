/** How large things are drawn, in pixels of the unzoomed canvas. The layout keeps room by the same rules. */
import type { Reach, Space } from "./layouts/layout.ts";

/** What sizes are relative to. */
export interface Scale {
  /** How many nodes the canvas holds, and their highest degree. */
  order: number;
  maxDegree: number;
  space: Space;
  /** Below 1 where the nodes would fill the canvas. */
  crowd: number;
}

/** How large the nodes of a graph are on a canvas; what a node's size goes by is its degree or stands for it. */
export interface Sizes {
  readonly scale: Scale;
  radius(degree: number): number;
  /** How far a node and its caption reach. */
  reach(caption: string, degree: number): Readonly<Reach>;
}

export function sizesFor(degrees: readonly number[], space: Space): Sizes {
  const maxDegree = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  const alone = { order: degrees.length, maxDegree, space, crowd: 1 };
  const discOf = remembered((degree: number) => Math.PI * nodeRadius(degree, alone) ** 2);
  const area = degrees.reduce((sum, degree) => sum + discOf(degree), 0);
  const crowd = Math.min(1, Math.sqrt((FULL * space.width * space.height) / Math.max(area, 1)));
  const scale = { ...alone, crowd };
  const radius = remembered((degree: number) => nodeRadius(degree, scale));
  const bareReach = remembered((degree: number): Reach => {
    const own = radius(degree);
    return { side: own, up: own, down: own };
  });
  return {
    scale,
    radius,
    // Where not all captions can be shown anyway, none of them keeps others away.
    reach: (caption, degree) => (scale.order > MANY / 2 ? bareReach(degree) : reachOf(caption, radius(degree), scale)),
  };
}

export const isSameScale = (one: Scale, other: Scale): boolean =>
  one.order === other.order &&
  one.maxDegree === other.maxDegree &&
  one.crowd === other.crowd &&
  one.space.width === other.space.width &&
  one.space.height === other.space.height;

/** Thousands of nodes have few degrees among them. */
function remembered<Result>(work: (degree: number) => Result): (degree: number) => Result {
  const known = new Map<number, Result>();
  return (degree) => {
    let result = known.get(degree);
    if (result === undefined) {
      result = work(degree);
      known.set(degree, result);
    }
    return result;
  };
}

/** Share of the canvas that nodes may cover. */
const FULL = 0.12;
const SMALLEST = 1.2;

/** Up to here every node is drawn large; from `MANY` on they are dots. In between sizes change gradually. */
const FEW = 150;
const MANY = 400;
/** Beyond this the dots get smaller still. */
const THOUSANDS = 2_000;

function nodeRadius(degree: number, scale: Scale): number {
  const share = Math.sqrt(degree / Math.max(scale.maxDegree, 1));
  const alone = 1.4 - 0.4 * between(scale.order, 8, 60);
  const roomy = Math.min((6 + 3.1 * Math.sqrt(degree)) * alone, 26);
  const dense = 2.2 + 8.8 * share;
  const dots = 1.6 + 7.4 * share;
  const radius =
    scale.order < THOUSANDS / 2
      ? mix(roomy, dense, between(scale.order, FEW, MANY))
      : mix(dense, dots, between(scale.order, THOUSANDS / 2, THOUSANDS));
  return Math.max(SMALLEST, radius * smallness(scale.space) * scale.crowd);
}

/** Below 1 on a canvas of a phone's width. */
export function smallness({ width }: Space): number {
  return Math.min(1, Math.max(0.68, Math.sqrt(width / 760)));
}

/** Captions of nodes that are large, or stand out from ordinary ones, are bold. */
export const isBold = (radius: number, ordinary = radius) => radius >= Math.min(13, 2 * ordinary);

/** Size of a caption's letters under a node of this radius. */
export function captionSize(radius: number, { space }: Pick<Scale, "space">): number {
  const size = Math.min(15, 11 + radius / 8) * (0.5 + smallness(space) / 2);
  return Math.round(size * 2) / 2;
}

/** How wide a line of a caption may be; a longer one goes on in a second line. */
export const lineWidth = ({ space }: Pick<Scale, "space">) => 128 * smallness(space);
/** From one line to the next, in sizes of letters. */
export const LINE_HEIGHT = 1.2;
/** Pixels between a node and its caption. */
export const CAPTION_GAP = 4;

/** Layouts run where there is no canvas to measure texts with, so this is about what they take. */
function reachOf(caption: string, radius: number, scale: Scale): Reach {
  const size = captionSize(radius, scale);
  const width = [...caption].length * size * (isBold(radius) ? 0.64 : 0.61);
  const line = lineWidth(scale);
  const lines = width > line && caption.trim().includes(" ") ? 2 : 1;
  const longest = lines === 1 ? Math.min(width, line) : Math.min(width * 0.62, line);
  return {
    side: Math.max(radius, longest / 2),
    up: radius,
    down: radius + CAPTION_GAP + size * (1 + (lines - 1) * LINE_HEIGHT) + 2,
  };
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

/** 0 at `low`, 1 at `high`, on a logarithmic scale, without a corner at either end. */
function between(value: number, low: number, high: number): number {
  const share = Math.min(1, Math.max(0, Math.log(value / low) / Math.log(high / low)));
  return share * share * (3 - 2 * share);
}
