/** Captions under the nodes: the most important first, none on another. */
import type { Space } from "../layouts/layout.ts";
import type { Boxes } from "./boxes.ts";
import type { Point } from "./shape.ts";
import { SIDES, type Side, spotOn } from "./spots.ts";

export interface Candidate extends Point {
  key: string;
  text: string;
  /** Of the node, in pixels on screen. */
  radius: number;
  /** Size of the letters in pixels. */
  size: number;
  bold: boolean;
  /** Drawn whatever it meets: the caption of a selected node is never lost. */
  forced: boolean;
}

/** A text as it fits: one line or two. */
export interface Fitted {
  lines: string[];
  width: number;
}

export interface Placed extends Candidate {
  lines: string[];
  /** The middle of the first line. */
  middle: Point;
}

export interface Crowd {
  /** Pixels to keep free around each caption. */
  padding: number;
  most: number;
  /** Where captions may stand, the best first. */
  sides: readonly Side[];
}

/** Captions of nodes this far outside the canvas still count, so that panning does not make others come and go. */
export const OUTSIDE = 80;

const NARROWEST: Fitted = { lines: [""], width: 0 };

/** Nodes in view up to which a caption that has no room below its node stands beside or above it. */
const ROOMY = 300;

/** How many captions a picture bears with so many nodes in view: all while they are few, landmarks when they are many. */
export function crowdOf(inView: number, { width, height }: Space): Crowd {
  const crowding = Math.min(1, Math.max(0, Math.log2(inView / 150) / Math.log2(10)));
  const most = (width * height) / 9_000;
  return {
    padding: 2 + 34 * crowding,
    most: Math.round(most * (1 - 0.7 * crowding)),
    sides: inView <= ROOMY ? SIDES : ["below"],
  };
}

/**
 * Chooses which captions are drawn, and where. `candidates` come in order of importance; `boxes` holds what is taken
 * already and is told of each caption that is placed; on what `lesser` holds none stands that has another place; `fit`
 * breaks a text into lines.
 */
export function placeCaptions(
  candidates: Iterable<Candidate>,
  boxes: Boxes,
  { padding, most, sides }: Crowd,
  space: Space,
  fit: (candidate: Candidate) => Fitted,
  lesser?: Boxes,
): Placed[] {
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    if (placed.length >= most && !candidate.forced) break;
    const { x, y, forced } = candidate;
    if (x < -OUTSIDE || y < -OUTSIDE || x > space.width + OUTSIDE || y > space.height + OUTSIDE) continue;
    // Measuring takes its time, and in a crowd there is seldom room for so much as the middle.
    const isCrowded = sides.length === 1 && boxes.meets(spotOn("below", candidate, NARROWEST, padding, space).box);
    if (!forced && isCrowded) continue;
    const fitted = fit(candidate);
    const spots = sides.map((side) => spotOn(side, candidate, fitted, padding, space));
    const free = spots.filter(({ isInside, box }) => isInside && !boxes.meets(box));
    const spot = free.find(({ box }) => !lesser?.meets(box)) ?? free[0] ?? (forced && spots[0]);
    if (!spot) continue;
    boxes.take(spot.box);
    placed.push({ ...candidate, lines: fitted.lines, middle: spot.middle });
  }
  return placed;
}

/** Breaks a text into at most two lines, as even as they can be; what does not fit is shortened. */
export function breakLines(text: string, width: number, measure: (text: string) => number): Fitted {
  const whole = measure(text);
  if (whole <= width) return { lines: [text], width: whole };
  const breaks = [...text.matchAll(/ /g)]
    .map(({ index }) => ({ first: text.slice(0, index), second: text.slice(index + 1) }))
    .filter(({ first }) => measure(first) <= width);
  // The latest that leaves the second line no longer than the first, else the latest there is.
  const even = breaks.find(({ first, second }) => measure(second) <= Math.max(measure(first), width * 0.55));
  const chosen = even ?? breaks.at(-1);
  const lines = (chosen ? [chosen.first, chosen.second] : [text]).map((line) => shorten(line, width, measure));
  return { lines, width: Math.max(...lines.map(measure)) };
}

/** The beginning of a text that fits `width`, with an ellipsis when it is not all of it. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const half = (fits + tooLong) >> 1;
    if (measure(`${letters.slice(0, half).join("").trimEnd()}…`) <= width) fits = half;
    else tooLong = half;
  }
  return `${letters.slice(0, fits).join("").trimEnd()}…`;
}
