/** How a node and an edge are drawn: pure functions of what they are and of what the canvas is looking at. */
import { isDashed } from "../dashed.ts";
import type { Selection } from "../exploration.ts";
import type { Axis } from "../layouts/layout.ts";
import { mixed, PALETTES, type Palette } from "./colors.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import type { Focus } from "./focus.ts";
import type { CanvasLook } from "./look.ts";
import { pictogramOf } from "./pictograms.ts";

export interface Hover {
  node: string | null;
  edge: string | null;
}

export interface Style {
  look: CanvasLook;
  palette: Palette;
  detail: Detail;
  selection: Selection;
  focus: Focus | null;
  hover: Hover;
  axis: Axis | null;
  /** How much of its better connected end's colour an edge has; null where it has none of it. */
  tint: number | null;
  /** The colour of an edge whose better connected end has this one. */
  edgeColor(color: string): string;
}

/** `rich`: pictograms, arrows, curves, dashes. `light`: discs and lines, for thousands of them. */
export type Detail = "rich" | "light";

const RICH = { nodes: 1_000, edges: 3_000 };
const GREY = 200;
/** Edges a node from which on they are but hinted at. */
const CROWDED = 4;

export const detailOf = ({ nodes, edges }: DrawnGraph): Detail =>
  nodes.size <= RICH.nodes && edges.size <= RICH.edges ? "rich" : "light";

export function styleOf(
  graph: DrawnGraph,
  look: CanvasLook,
  { selection, focus, hover, axis }: Pick<Style, "selection" | "focus" | "hover" | "axis">,
): Style {
  const palette = PALETTES[look.scheme];
  // Grey while there are few; of many, groups are told apart by colour.
  const { nodes, edges } = graph;
  const tint = nodes.size < GREY ? null : edges.size > CROWDED * nodes.size ? 0.2 : 0.45;
  const mixtures = new Map<string, string>();
  return { look, palette, detail: detailOf(graph), selection, focus, hover, axis, tint, edgeColor };

  /** Each mixture is made once. */
  function edgeColor(color: string): string {
    if (tint === null) return palette.edge;
    const mixture = mixtures.get(color) ?? mixed(color, palette.background, tint);
    mixtures.set(color, mixture);
    return mixture;
  }
}

/** Whether all that is drawn by these is drawn alike, but for what is under the pointer. */
export const isSameStyle = (one: Style, other: Style): boolean =>
  one.look === other.look &&
  one.detail === other.detail &&
  one.tint === other.tint &&
  one.selection === other.selection;

export function nodeStyle(node: DrawnNode, { look, palette, detail, selection, focus, hover }: Style) {
  const { key, x, y, radius, look: own, border } = node;
  const pointed = hover.node === key;
  const selected = selection.nodes.has(key);
  const faded = focus !== null && !pointed && !focus.nodes.has(key);
  const color = faded ? palette.faded : own[look.scheme];
  const zIndex = selected || pointed ? 2 : faded ? 0 : 1;
  if (detail === "light") return { x, y, size: radius, color, zIndex, type: "circle" };
  return {
    ...{ x, y, size: radius, color, zIndex, type: "pictogram" },
    borderColor: selected ? palette.text : faded || !border ? palette.background : border[look.scheme],
    image: pictogramOf(own),
    pictogramColor: palette.background,
  };
}

/** Widths of lines in pixels: of the quiet ones in either detail, of those in focus, of those that were chosen. */
const WIDTH = { rich: 1.7, light: 1.2, strong: 2.2, chosen: 2.8, bundle: 7 };

/** A line is a little wider for each doubling of its independent sources; a bundle for each doubling of its edges. */
export function widthOf({ bundle, of }: Pick<DrawnEdge, "bundle" | "of">, basis: number): number {
  if (bundle) return Math.min(WIDTH.bundle, basis + 0.6 * Math.log2(bundle.length));
  const { sources } = of.properties;
  const doublings = typeof sources === "number" && sources > 1 ? Math.log2(sources) : 0;
  return basis * Math.min(1.8, 1 + 0.2 * doublings);
}

export function edgeStyle(edge: DrawnEdge, { look, detail, focus, hover, palette, edgeColor }: Style) {
  const { key, source, target, lane, bundle, style: own } = edge;
  const chosen = hover.edge === key || focus?.chosen.has(key) === true;
  const strong = chosen || hover.node === source.key || hover.node === target.key || focus?.edges.has(key) === true;
  const better = source.weight >= target.weight ? source : target;
  const calm = own.color ? own.color[look.scheme] : edgeColor(better.look[look.scheme]);
  const size = own.width * widthOf(edge, chosen ? WIDTH.chosen : strong ? WIDTH.strong : WIDTH[detail]);
  const color = strong ? palette.strongEdge : focus ? palette.fadedEdge : calm;
  const zIndex = strong ? 2 : focus ? 0 : 1;
  if (detail === "light" && !edge.loop) return { size, color, zIndex, type: "line" };
  const line = { size, color, zIndex };
  const dashed = bundle ? bundle.every((each) => isDashed(each.of)) : isDashed(edge.of);
  if (edge.loop) return { ...line, type: "loop", lane, dashed };
  const shape = lane === 0 ? "straight" : "curved";
  return { ...line, type: dashed ? `${shape}Dashes` : shape, curvature: lane };
}
