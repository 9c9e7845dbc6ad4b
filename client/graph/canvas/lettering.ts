/** Which captions and edge names a frame bears, and where. What there is to write is put in order when the picture changes. */
import { captionSize, isBold, lineWidth } from "../sizes.ts";
import { type Box, createBoxes } from "./boxes.ts";
import { type Candidate, crowdOf, OUTSIDE, type Placed, placeCaptions } from "./captions.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, drawnAs } from "./drawn.ts";
import { type NameCandidate, type PlacedName, placeNames } from "./names.ts";
import { type Projector, projector, shapeOn } from "./project.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import type { Style } from "./style.ts";
import { createFitter, type Font } from "./text.ts";

/** Nodes in view up to which captions keep off the nodes too. */
const OPEN = 400;
/** Of very many nodes, so many of the most important ones in view are asked for a caption. */
const CONSIDERED = 1_500;
/** Edges of a selection up to which all are named, and edges in view up to which all are named unasked. */
const NAMED = 80;
const UNASKED = 28;
/** Pixels of a caption that a person asked for, by selecting the node or pointing at it. */
const ASKED_WIDTH = 340;
/** Nodes that a person asked for up to which all are captioned, on each other if need be; of more, those with room. */
const FORCED = 12;
/** Types of which the name of a bundle tells. */
const TOLD = 2;

export interface Letters {
  captions: Placed[];
  names: PlacedName[];
}

export interface Lettering {
  /** Puts in order what there is to write: when the graph has changed. */
  prepare(graph: DrawnGraph, style: Style): void;
  /** When what is in focus has changed. */
  focus(style: Style): void;
  /** When only what is under the pointer has changed. */
  attend(style: Style): void;
  /** For the camera as it is now. */
  place(): Letters;
  /** Measures all texts again: a font has come in. */
  remeasure(): void;
}

export function createLettering(stage: Stage, family: string, nameFont: Font): Lettering {
  const fitter = createFitter(stage.captions);
  let graph: DrawnGraph | null = null;
  let style: Style | null = null;
  /** All that are shown, the most important first. */
  let ranked: DrawnNode[] = [];
  /** Radius of the one in their middle. */
  let ordinary = 0;
  let captioned: DrawnNode[] = [];
  let named: DrawnEdge[] = [];
  let bundles: DrawnEdge[] = [];

  function rank({ nodes, edges }: DrawnGraph): void {
    ranked = [];
    for (const node of nodes.values()) if (node.shown) ranked.push(node);
    ranked.sort((one, other) => other.radius - one.radius || (one.key < other.key ? -1 : 1));
    ordinary = ranked[ranked.length >> 1]?.radius ?? 0;
    bundles = [];
    for (const edge of edges.values()) if (edge.shown && edge.bundle) bundles.push(edge);
  }

  function choose({ focus, detail }: Style): void {
    captioned = focus ? ranked.filter(({ key }) => focus.nodes.has(key)) : ranked;
    if (focus)
      named = focus.edges.size <= NAMED ? edgesOf(focus.edges) : bundles.filter((edge) => focus.edges.has(edge.key));
    else named = detail === "rich" ? [...graph!.edges.values()].filter(({ shown }) => shown) : bundles;
  }

  /** Those that are there and shown, as they are drawn. */
  function edgesOf(keys: Iterable<string>): DrawnEdge[] {
    const edges = [...keys].map((key) => graph!.edges.get(key)).filter((edge) => edge !== undefined);
    return [...new Set(edges.map(drawnAs))].filter(({ shown }) => shown);
  }

  /** The captions and names that are written whatever they meet. */
  function asked({ selection, hover }: Style) {
    const nodes = new Set(hover.node === null ? selection.nodes : [hover.node, ...selection.nodes]);
    // Edges that are selected with their ends, as those of a path are, are named where there is room.
    const own = selection.nodes.size === 0 ? [...selection.edges] : [];
    const edges = edgesOf(hover.edge === null ? own : [hover.edge, ...own]);
    return { nodes, edges };
  }

  /** Whether a node is on the screen, or not farther beside it than so many pixels. */
  function within(margin: number): (point: Point) => boolean {
    const { camera, size } = stage;
    const [across, up] = [(size.width / 2 + margin) / camera.zoom, (size.height / 2 + margin) / camera.zoom];
    return ({ x, y }) => Math.abs(x - camera.x) < across && Math.abs(y - camera.y) < up;
  }

  function place(): Letters {
    if (!style || !graph) return { captions: [], names: [] };
    const project = projector(stage);
    const isSeen = within(0);
    const forced = asked(style);
    const boxes = createBoxes();

    const near = captioned.filter(within(OUTSIDE));
    const inView = near.reduce((count, node) => count + Number(isSeen(node)), 0);
    const first = [...forced.nodes].map((key) => graph!.nodes.get(key)).filter((node) => node?.shown) as DrawnNode[];
    const others = near.filter(({ key }) => !forced.nodes.has(key)).slice(0, CONSIDERED);
    const candidates = [
      ...first.map((node) => captionOf(project, node, first.length <= FORCED || node.key === style!.hover.node)),
      ...others.map((node) => captionOf(project, node, false)),
    ];
    const width = lineWidth({ space: stage.size });
    const fit = (each: Candidate) => fitter.fit(each.text, { family, ...each }, each.forced ? ASKED_WIDTH : width);
    const crowd = crowdOf(inView, stage.size);
    // Landmarks are named first: where there is little room, their captions may lie on lesser nodes.
    const captions: Placed[] = [];
    const landmarks = candidates.filter(({ bold }) => bold);
    const lesser = candidates.filter(({ bold }) => !bold);
    for (const [own, others] of [
      [landmarks, lesser],
      [lesser, []],
    ] as const) {
      const discs = createBoxes();
      if (inView <= OPEN) {
        for (const each of own) boxes.take(discOf(each));
        for (const each of others) discs.take(discOf(each));
      }
      const rest = { ...crowd, most: crowd.most - captions.length };
      captions.push(...placeCaptions(own, boxes, rest, stage.size, fit, discs));
    }
    return { captions, names: placeNames(nameCandidates(project, isSeen, forced.edges), boxes) };
  }

  function captionOf(project: Projector, node: DrawnNode, isForced: boolean): Candidate {
    const { x, y, size: radius } = project(node);
    const size = captionSize(radius, { space: stage.size });
    const bold = isForced || isBold(node.radius, ordinary);
    return { key: node.key, text: node.caption, x, y, radius, size, bold, forced: isForced };
  }

  function nameCandidates(project: Projector, isSeen: (point: Point) => boolean, asked: DrawnEdge[]): NameCandidate[] {
    const { focus } = style!;
    const forced = new Set(asked);
    const nameOf = (edge: DrawnEdge, turn: number): NameCandidate => {
      const isForced = forced.has(edge);
      const name = textOf(edge, isForced || focus !== null);
      const { lines, width } = fitter.fit(name, nameFont, Number.POSITIVE_INFINITY);
      const shape = shapeOn(project, edge);
      return {
        edge: edge.key,
        text: lines[0]!,
        width,
        size: nameFont.size,
        shape,
        forced: isForced,
        turn: edge.lane && turn,
      };
    };
    const others = named.filter((edge) => !forced.has(edge));
    if (focus) return [...asked, ...others].map(nameOf);
    // Unasked, names are written where there is room for all of them: on a small graph, or from near.
    const inView = others.filter(({ source, target }) => isSeen(middleOf(source, target)));
    const unasked = inView.length > UNASKED ? inView.filter(({ bundle }) => bundle) : inView;
    return [...asked, ...unasked].map(nameOf);
  }

  /** A bundle says how many it holds, and from near what they are: `412 × met, attended…`. */
  function textOf({ of, bundle }: DrawnEdge, isNear: boolean): string {
    const { look } = style!;
    if (!bundle) return look.nameOf(of.type);
    const count = `${bundle.length.toLocaleString(document.documentElement.lang || undefined)} ×`;
    if (!isNear) return count;
    const types = [...new Set(bundle.map((each) => each.of.type))];
    return `${count} ${types.slice(0, TOLD).map(look.nameOf).join(", ")}${types.length > TOLD ? "…" : ""}`;
  }

  return {
    prepare(next, nextStyle) {
      graph = next;
      style = nextStyle;
      if (next.nodes.size === 0) fitter.forget();
      rank(next);
      choose(nextStyle);
    },
    focus(nextStyle) {
      style = nextStyle;
      choose(nextStyle);
    },
    attend(nextStyle) {
      style = nextStyle;
    },
    place,
    remeasure: fitter.forget,
  };
}

const discOf = ({ x, y, radius }: Candidate): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const middleOf = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
