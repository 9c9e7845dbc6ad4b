/** Captions under the nodes: the most important first, none on another. */
import type { Space } from "../layouts/layout.ts";
import { CAPTION_GAP, LINE_HEIGHT } from "../sizes.ts";
import type { Boxes } from "./boxes.ts";
import type { Point } from "./shape.ts";

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
}

/** Captions of nodes this far outside the canvas still count, so that panning does not make others come and go. */
export const OUTSIDE = 80;

/** How many captions a picture bears with so many nodes in view: all while they are few, landmarks when they are many. */
export function crowdOf(inView: number, { width, height }: Space): Crowd {
  const crowding = Math.min(1, Math.max(0, Math.log2(inView / 150) / Math.log2(10)));
  const most = (width * height) / 9_000;
  return { padding: 2 + 34 * crowding, most: Math.round(most * (1 - 0.7 * crowding)) };
}

/**
 * Chooses which captions are drawn, and where. `candidates` come in order of importance; `boxes` holds what is taken
 * already and is told of each caption that is placed; `fit` breaks a text into lines.
 */
export function placeCaptions(
  candidates: Iterable<Candidate>,
  boxes: Boxes,
  { padding, most }: Crowd,
  space: Space,
  fit: (candidate: Candidate) => Fitted,
): Placed[] {
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    if (placed.length >= most && !candidate.forced) break;
    const { x, y, radius, size, forced } = candidate;
    if (x < -OUTSIDE || y < -OUTSIDE || x > space.width + OUTSIDE || y > space.height + OUTSIDE) continue;
    // Its own node is no reason to keep off.
    const top = y + radius + CAPTION_GAP - Math.min(padding / 2, CAPTION_GAP);
    // Measuring takes its time, and in a crowd there is seldom room for so much as the middle.
    const about = inside(x, 0, space);
    const core = { left: about - padding, right: about + padding, top, bottom: top + size + padding };
    if (!forced && boxes.meets(core)) continue;
    const { lines, width } = fit(candidate);
    const middle = { x: inside(x, width, space), y: y + radius + CAPTION_GAP + size / 2 };
    const further = (lines.length - 1) * size * LINE_HEIGHT;
    const box = {
      left: middle.x - width / 2 - padding,
      right: middle.x + width / 2 + padding,
      top,
      bottom: middle.y + further + size / 2 + padding / 2,
    };
    if (!forced && boxes.meets(box)) continue;
    boxes.take(box);
    placed.push({ ...candidate, lines, middle });
  }
  return placed;
}

/** A caption at the edge of the canvas moves inwards, as long as its node is seen. */
function inside(x: number, width: number, space: Space): number {
  if (x < 0 || x > space.width || width > space.width) return x;
  return Math.min(space.width - width / 2 - 4, Math.max(width / 2 + 4, x));
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
