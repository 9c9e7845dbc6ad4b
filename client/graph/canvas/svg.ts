/** The picture as SVG: drawn as the canvas draws it, captions as text. */
import type { Space } from "../layouts/layout.ts";
import { LINE_HEIGHT } from "../sizes.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import type { Letters } from "./lettering.ts";
import { PADDING, READABLE, RING } from "./pictograms.ts";
import { DASH } from "./programs/patch.ts";
import { type Projector, shapeOn } from "./project.ts";
import { ARROWS, type EdgeShape, LOOP_THICKNESS } from "./shape.ts";
import { edgeStyle, nodeStyle, type Style } from "./style.ts";
import { HALO, NAME } from "./text.ts";

export interface Scenery {
  graph: DrawnGraph;
  style: Style;
  letters: Letters;
  project: Projector;
  /** Of the canvas in pixels; what is beyond it is left out. */
  space: Space;
  magnification: number;
  /** CSS family of all texts. */
  family: string;
}

export function svgOf(scenery: Scenery): string {
  const { graph, style, space, family } = scenery;
  const { width, height } = space;
  const edges = [...graph.edges.values()].filter(({ shown }) => shown).map((edge) => drawEdge(edge, scenery));
  const nodes = [...graph.nodes.values()].filter(({ shown }) => shown).map((node) => drawNode(node, scenery));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(family)}">`,
    `<rect width="100%" height="100%" fill="${style.palette.background}"/>`,
    ...inOrder(edges),
    ...inOrder(nodes),
    ...names(scenery),
    ...captions(scenery),
    "</svg>\n",
  ].join("\n");
}

/** What lies higher is drawn later. */
interface Item {
  zIndex: number;
  text: string;
}

const inOrder = (items: (Item | null)[]): string[] =>
  items
    .filter((item) => item !== null)
    .sort((one, other) => one.zIndex - other.zIndex)
    .map(({ text }) => text);

function drawEdge(edge: DrawnEdge, { style, project, space, magnification }: Scenery): Item | null {
  const [source, target] = [project(edge.source), project(edge.target)];
  const isBeside = (side: "x" | "y", most: number) =>
    Math.max(source[side], target[side]) < 0 || Math.min(source[side], target[side]) > most;
  if (edge.lane === 0 && !edge.loop && (isBeside("x", space.width) || isBeside("y", space.height))) return null;
  const drawn = edgeStyle(edge, style);
  const width = drawn.size * magnification * (edge.loop ? LOOP_THICKNESS : 1);
  const shape = shapeOn(project, edge);
  const dashed = "dashed" in drawn ? drawn.dashed : drawn.type.endsWith("Dashes");
  const dashes = dashed ? ` stroke-dasharray="${DASH.on} ${DASH.off}"` : "";
  const arrow = drawn.type === "line" ? null : edge.loop ? "loop" : edge.lane === 0 ? "straight" : "curved";
  const head = arrow && arrowHead(shape, width, ARROWS[arrow]);
  const path = `<path d="${shape.path(head ? head.from : 1)}" fill="none" stroke="${drawn.color}" stroke-width="${round(width)}"${dashes}/>`;
  return { zIndex: drawn.zIndex, text: head ? `${path}<path d="${head.path}" fill="${drawn.color}"/>` : path };
}

/** The triangle at the end of an edge, and at which share of the way it begins. */
function arrowHead(shape: EdgeShape, thickness: number, ratios: (typeof ARROWS)["straight"]) {
  const from = Math.max(0, 1 - (thickness * ratios.lengthToThicknessRatio) / Math.max(shape.length, 1));
  const [base, tip] = [shape.at(from), shape.at(1)];
  const angle = Math.atan2(tip.y - base.y, tip.x - base.x);
  const half = (thickness * ratios.widenessToThicknessRatio) / 2;
  const [aside, up] = [-Math.sin(angle) * half, Math.cos(angle) * half];
  const corners = [tip, { x: base.x + aside, y: base.y + up }, { x: base.x - aside, y: base.y - up }];
  return { from, path: `M${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join("L")}Z` };
}

function drawNode(node: DrawnNode, { style, project, space }: Scenery): Item | null {
  const { x, y, size } = project(node);
  if (x < -size || y < -size || x > space.width + size || y > space.height + size) return null;
  const drawn = nodeStyle(node, style);
  const disc = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${drawn.color}"/>`;
  if (!("borderColor" in drawn)) return { zIndex: drawn.zIndex, text: disc };
  const ring = size * RING;
  const bordered = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size - ring / 2)}" fill="${drawn.color}" stroke="${drawn.borderColor}" stroke-width="${round(ring)}"/>`;
  const pictogram = size < READABLE ? "" : drawPictogram(node, { x, y, size }, drawn.pictogramColor);
  return { zIndex: drawn.zIndex, text: bordered + pictogram };
}

function drawPictogram({ look }: DrawnNode, { x, y, size }: { x: number; y: number; size: number }, color: string) {
  const scale = (2 * size) / (1 + 2 * PADDING) / 24;
  const place = `translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${scale.toFixed(3)})`;
  return look.pictogram
    ? `<path transform="${place}" d="${escaped(look.pictogram)}" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<text transform="${place}" x="12" y="12" dy=".36em" text-anchor="middle" font-size="20" font-weight="600" fill="${color}">${escaped(look.initial)}</text>`;
}

const CENTERED = `text-anchor="middle" dy=".35em"`;

function names({ letters, style }: Scenery): string[] {
  const { background, text, quiet, strongEdge } = style.palette;
  return letters.names.map((name) => {
    const { x, y, angle } = name.at;
    const color = name.forced ? text : style.focus ? strongEdge : quiet;
    const turned = `transform="translate(${round(x)} ${round(y)}) rotate(${round((angle * 180) / Math.PI)})"`;
    return `<g ${turned}><rect x="${round(-name.width / 2 - HALO)}" y="${-NAME / 2}" width="${round(name.width + 2 * HALO)}" height="${NAME}" fill="${background}"/><text ${CENTERED} font-size="${NAME}" font-weight="500" fill="${color}">${escaped(name.text)}</text></g>`;
  });
}

function captions({ letters, style }: Scenery): string[] {
  const { background, text } = style.palette;
  return letters.captions.flatMap(({ lines, middle, size, bold }) =>
    lines.map((line, turn) => {
      const y = middle.y + turn * size * LINE_HEIGHT;
      return `<text x="${round(middle.x)}" y="${round(y)}" ${CENTERED} font-size="${size}" font-weight="${bold ? 600 : 500}" fill="${text}" stroke="${background}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke">${escaped(line)}</text>`;
    }),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As XML may hold it: control characters it may not hold at all. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}
