/** How a node and an edge are drawn: pure functions of what they are and of what the canvas is looking at. */
import type { Selection } from "../exploration.ts";
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
  /** How much of a node's colour its edges take; 0 on small graphs, whose edges stay grey. */
  tint: number;
}

/** `rich`: pictograms, arrows, curves, dashes. `light`: discs and lines, for thousands of them. */
export type Detail = "rich" | "light";

const RICH = { nodes: 1_000, edges: 3_000 };
const GREY = 200;

export const detailOf = ({ order, size }: DrawnGraph): Detail =>
  order <= RICH.nodes && size <= RICH.edges ? "rich" : "light";

export function styleOf(
  graph: DrawnGraph,
  look: CanvasLook,
  { selection, focus, hover }: Pick<Style, "selection" | "focus" | "hover">,
): Style {
  const dense = graph.size > 4 * graph.order;
  const tint = graph.order < GREY ? 0 : dense ? 0.2 : 0.45;
  return { look, palette: PALETTES[look.scheme], detail: detailOf(graph), selection, focus, hover, tint };
}

export function nodeStyle(key: string, node: DrawnNode, style: Style) {
  const { look, palette, detail, selection, focus, hover } = style;
  const kind = look.kindOf(node.of.labels);
  const selected = selection.nodes.has(key);
  const faded = focus !== null && !focus.nodes.has(key) && hover.node !== key;
  return {
    x: node.x,
    y: node.y,
    size: node.radius,
    color: faded ? palette.faded : kind[look.scheme],
    borderColor: selected ? palette.text : palette.background,
    image: detail === "rich" ? pictogramOf(kind) : undefined,
    pictogramColor: palette.background,
    type: detail === "rich" ? "pictogram" : "disc",
    hidden: !node.shown,
    zIndex: selected || hover.node === key ? 2 : faded ? 0 : 1,
  };
}

/** Denied, planned and offered did not happen, or not yet. */
export function isDashed({ of: { properties } }: DrawnEdge): boolean {
  const { polarity = "asserted", modality = "fact" } = properties;
  return polarity === "denied" || modality === "planned" || modality === "offered";
}

export function edgeStyle(key: string, edge: DrawnEdge, graph: DrawnGraph, style: Style) {
  const { detail, focus, hover, palette, selection } = style;
  const [source, target] = graph.extremities(key) as [string, string];
  const hovered = hover.edge === key || hover.node === source || hover.node === target;
  const strong = focus?.edges.has(key) || hovered;
  return {
    size: selection.edges.has(key) || hover.edge === key ? 2.8 : strong ? 2.2 : detail === "rich" ? 1.7 : 1.2,
    color: strong ? palette.strongEdge : focus ? palette.fadedEdge : restingColor(graph, source, target, style),
    type: programOf(edge, detail),
    curvature: edge.lane,
    lane: edge.lane,
    hidden: !edge.shown,
    zIndex: strong ? 2 : focus ? 0 : 1,
  };
}

/** Grey, or the colour of the better connected end let into the background. */
function restingColor(graph: DrawnGraph, source: string, target: string, { palette, tint, look }: Style): string {
  if (tint === 0) return palette.edge;
  const [one, other] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
  const better = one.radius >= other.radius ? one : other;
  return mixed(look.kindOf(better.of.labels)[look.scheme], palette.background, tint);
}

function programOf(edge: DrawnEdge, detail: Detail): string {
  if (edge.loop) return "loop";
  if (detail === "light") return "line";
  const shape = edge.lane === 0 ? "straight" : "curved";
  return isDashed(edge) ? `${shape}Dashes` : shape;
}
