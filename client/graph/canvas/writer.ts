/** Writes captions and edge names over each frame. What there is to write is prepared when the picture changes. */
import { captionSize, isBold, LINE_HEIGHT, lineWidth } from "../sizes.ts";
import { createBoxes } from "./boxes.ts";
import { type Candidate, crowdOf, type Placed, placeCaptions } from "./captions.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import { type NameCandidate, placeNames } from "./names.ts";
import { type Projector, projector, shapeOn } from "./project.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import type { Style } from "./style.ts";
import { createFitter, type Font, fontOf, write, writeAlong } from "./text.ts";

/** Nodes in view up to which captions keep off the nodes too. */
const OPEN = 400;
/** Edges of a selection up to which all are named, and edges in view up to which all are named unasked. */
const NAMED = 80;
const UNASKED = 28;
/** Letters of edge names, in pixels. */
const NAME = 11;
/** Pixels of a caption that a person asked for, by selecting the node or pointing at it. */
const ASKED_WIDTH = 340;

export interface Writer {
  /** Puts in order what there is to write: when the graph or what is in focus has changed. */
  prepare(graph: DrawnGraph, style: Style): void;
  /** When only what is under the pointer has changed. */
  attend(style: Style): void;
  paint(): void;
  /** Measures all texts again: a font has come in. */
  remeasure(): void;
}

export function createWriter(stage: Stage): Writer {
  const fitter = createFitter(stage.captions);
  const family = getComputedStyle(stage.container).fontFamily;
  let graph: DrawnGraph | null = null;
  let captioned: DrawnNode[] = [];
  let named: DrawnEdge[] = [];
  let style: Style | null = null;

  function prepare(next: DrawnGraph, { focus, detail }: Style): void {
    graph = next;
    captioned = graph
      .mapNodes((_key, node) => node)
      .filter(({ key, shown }) => shown && (focus === null || focus.nodes.has(key)))
      .sort((one, other) => other.radius - one.radius || (one.key < other.key ? -1 : 1));
    if (focus) named = focus.edges.size <= NAMED ? edgesOf(focus.edges) : [];
    else named = detail === "rich" ? edgesOf(graph.edges()) : [];
  }

  /** Those that are there and shown. */
  function edgesOf(keys: Iterable<string>): DrawnEdge[] {
    return [...keys]
      .filter((key) => graph!.hasEdge(key))
      .map((key) => graph!.getEdgeAttributes(key))
      .filter(({ shown }) => shown);
  }

  /** The captions and names that are written whatever they meet. */
  function asked({ selection, hover }: Style) {
    const nodes = new Set(hover.node === null ? selection.nodes : [hover.node, ...selection.nodes]);
    const edges = new Set(hover.edge === null ? selection.edges : [hover.edge, ...selection.edges]);
    return { nodes, edges };
  }

  function paint(): void {
    if (!style || !graph) return;
    const { background, text, quiet, strongEdge } = style.palette;
    const project = projector(stage);
    const forced = asked(style);
    const boxes = createBoxes();

    const candidates = captionCandidates(project, forced.nodes);
    const inView = candidates.filter((candidate) => isSeen(candidate)).length;
    const width = lineWidth({ space: stage.size });
    const fit = (each: Candidate) => fitter.fit(each.text, { family, ...each }, each.forced ? ASKED_WIDTH : width);
    const crowd = crowdOf(inView, stage.size);
    // Landmarks are named first: where there is little room, their captions may lie on lesser nodes.
    const placed: Placed[] = [];
    for (const isLandmark of [true, false]) {
      const own = candidates.filter(({ bold }) => bold === isLandmark);
      if (inView <= OPEN) {
        for (const { x, y, radius } of own) {
          boxes.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
        }
      }
      placed.push(...placeCaptions(own, boxes, { ...crowd, most: crowd.most - placed.length }, stage.size, fit));
    }
    begin(stage.captions);
    for (const caption of placed) {
      stage.captions.font = fontOf({ family, ...caption });
      caption.lines.forEach((line, turn) => {
        const { x, y } = caption.middle;
        write(stage.captions, line, { x, y: y + turn * caption.size * LINE_HEIGHT }, { text, background });
      });
    }

    const font = { family, size: NAME, bold: false };
    begin(stage.names);
    stage.names.font = fontOf(font);
    for (const name of placeNames(nameCandidates(project, forced.edges, font), boxes)) {
      const color = name.forced ? text : style.focus ? strongEdge : quiet;
      writeAlong(stage.names, name.text, name.at, { width: name.width, height: NAME }, { text: color, background });
    }
  }

  function isSeen({ x, y }: Point): boolean {
    return x > 0 && y > 0 && x < stage.size.width && y < stage.size.height;
  }

  function captionCandidates(project: Projector, forced: ReadonlySet<string>): Candidate[] {
    const candidate = (node: DrawnNode): Candidate => {
      const { x, y, size: radius } = project(node);
      const size = captionSize(radius, { space: stage.size });
      const isForced = forced.has(node.key);
      const bold = isForced || isBold(node.radius);
      return { key: node.key, text: node.caption, x, y, radius, size, bold, forced: isForced };
    };
    const first = [...forced].filter((key) => graph!.hasNode(key)).map((key) => graph!.getNodeAttributes(key));
    return [
      ...first.filter(({ shown }) => shown).map(candidate),
      ...captioned.filter(({ key }) => !forced.has(key)).map(candidate),
    ];
  }

  function nameCandidates(project: Projector, forced: ReadonlySet<string>, font: Font): NameCandidate[] {
    const { look, focus } = style!;
    const nameOf = (isForced: boolean) => (edge: DrawnEdge, turn: number) => {
      const { lines, width } = fitter.fit(look.nameOf(edge.of.type), font, Number.POSITIVE_INFINITY);
      const shape = shapeOn(project, edge);
      return { edge: edge.key, text: lines[0]!, width, size: NAME, shape, forced: isForced, turn: edge.lane && turn };
    };
    const first = edgesOf(forced).map(nameOf(true));
    const others = named.filter(({ key }) => !forced.has(key));
    // Unasked, names are written where there is room for all of them: on a small graph, or from near.
    const inView = focus ? others : others.filter((edge) => isSeen(shapeOn(project, edge).at(0.5)));
    return inView.length > (focus ? NAMED : UNASKED) ? first : [...first, ...inView.map(nameOf(false))];
  }

  return {
    prepare(next, nextStyle) {
      style = nextStyle;
      prepare(next, nextStyle);
    },
    attend(nextStyle) {
      style = nextStyle;
    },
    paint,
    remeasure: fitter.forget,
  };
}

function begin(context: CanvasRenderingContext2D): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
}
