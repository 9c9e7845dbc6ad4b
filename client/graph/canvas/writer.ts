/** Writes captions and edge names over each frame. What there is to write is prepared when the picture changes. */
import { captionSize, isBold, LINE_HEIGHT, lineWidth } from "../sizes.ts";
import { createBoxes } from "./boxes.ts";
import { type Candidate, crowdOf, placeCaptions } from "./captions.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import { type NameCandidate, placeNames } from "./names.ts";
import { type EdgeShape, loopShape, type Point, shapeOf } from "./shape.ts";
import type { Stage } from "./stage.ts";
import type { Style } from "./style.ts";
import { createFitter, type Font, fontOf, write } from "./text.ts";

interface Captioned {
  key: string;
  node: DrawnNode;
}

interface Named {
  key: string;
  edge: DrawnEdge;
  source: DrawnNode;
  target: DrawnNode;
}

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
  let captioned: Captioned[] = [];
  let named: Named[] = [];
  let style: Style | null = null;

  function prepare(next: DrawnGraph, { focus, detail }: Style): void {
    graph = next;
    captioned = [];
    graph.forEachNode((key, node) => {
      if (node.shown && (focus === null || focus.nodes.has(key))) captioned.push({ key, node });
    });
    captioned.sort((one, other) => other.node.radius - one.node.radius || (one.key < other.key ? -1 : 1));
    if (focus) named = focus.edges.size <= NAMED ? [...focus.edges].flatMap(ends) : [];
    else named = detail === "rich" ? graph.edges().flatMap(ends) : [];
  }

  /** An edge with its ends; none when it is hidden or gone. */
  function ends(key: string): Named[] {
    if (!graph?.hasEdge(key)) return [];
    const edge = graph.getEdgeAttributes(key);
    if (!edge.shown) return [];
    return [{ key, edge, source: graph.getSourceAttributes(key), target: graph.getTargetAttributes(key) }];
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
    if (inView <= OPEN) {
      for (const { x, y, radius } of candidates) {
        boxes.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
      }
    }
    const width = lineWidth({ space: stage.size });
    const fit = (each: Candidate) => fitter.fit(each.text, { family, ...each }, each.forced ? ASKED_WIDTH : width);
    const crowd = crowdOf(inView, stage.size);
    const placed = placeCaptions(candidates, boxes, crowd, stage.size, fit);
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
      write(stage.names, name.text, name.at, {
        text: name.forced ? text : style.focus ? strongEdge : quiet,
        background,
      });
    }
  }

  function isSeen({ x, y }: Point): boolean {
    return x > 0 && y > 0 && x < stage.size.width && y < stage.size.height;
  }

  function captionCandidates(project: Projector, forced: ReadonlySet<string>): Candidate[] {
    const candidate = ({ key, node }: Captioned): Candidate => {
      const { x, y, size: radius } = project(node);
      const size = captionSize(radius, { space: stage.size });
      const isForced = forced.has(key);
      return {
        key,
        text: node.of.caption,
        x,
        y,
        radius,
        size,
        bold: isForced || isBold(node.radius),
        forced: isForced,
      };
    };
    const first = [...forced].filter((key) => graph!.hasNode(key) && graph!.getNodeAttribute(key, "shown"));
    return [
      ...first.map((key) => candidate({ key, node: graph!.getNodeAttributes(key) })),
      ...captioned.filter(({ key }) => !forced.has(key)).map(candidate),
    ];
  }

  function nameCandidates(project: Projector, forced: ReadonlySet<string>, font: Font): NameCandidate[] {
    const { look, focus } = style!;
    const nameOf = (isForced: boolean) => (each: Named, turn: number) => {
      const { lines, width } = fitter.fit(look.nameOf(each.edge.of.type), font, Number.POSITIVE_INFINITY);
      const shape = shapeOn(project, each);
      return {
        edge: each.key,
        text: lines[0]!,
        width,
        size: NAME,
        shape,
        forced: isForced,
        turn: each.edge.lane && turn,
      };
    };
    const first = [...forced].flatMap(ends).map(nameOf(true));
    const others = named.filter(({ key }) => !forced.has(key));
    // Unasked, names are written where there is room for all of them: on a small graph, or from near.
    const inView = focus ? others : others.filter((each) => isSeen(shapeOn(project, each).at(0.5)));
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

type Projector = ReturnType<typeof projector>;

/** Answers where a node is on the screen, and its radius there, for the camera as it is now. */
export function projector(stage: Stage) {
  const { width, height } = stage.size;
  const { x: middleX, y: middleY, zoom } = stage.camera;
  const magnification = stage.magnification;
  return ({ x, y, radius }: DrawnNode) => ({
    x: width / 2 + (x - middleX) * zoom,
    y: height / 2 - (y - middleY) * zoom,
    size: radius * magnification,
  });
}

export function shapeOn(
  project: Projector,
  { edge, source, target }: Pick<Named, "edge" | "source" | "target">,
): EdgeShape {
  return edge.loop ? loopShape(project(source), edge.lane) : shapeOf(project(source), project(target), edge.lane);
}

function begin(context: CanvasRenderingContext2D): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
}
