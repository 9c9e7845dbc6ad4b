/** What is drawn at this moment: the drawn graph, how it is styled, and what sigma and the writer are told of it. */
import type { Exploration } from "../exploration.ts";
import { createDrawing } from "./drawing.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import { focusOf } from "./focus.ts";
import type { CanvasLook } from "./look.ts";
import { projector } from "./project.ts";
import { createStage, type Part, type Renewal, type Stage } from "./stage.ts";
import { detailOf, edgeStyle, type Hover, isSameStyle, nodeStyle, type Style, styleOf } from "./style.ts";
import { svgOf } from "./svg.ts";
import { createWriter } from "./writer.ts";

export interface Picture {
  readonly stage: Stage;
  readonly graph: DrawnGraph;
  readonly style: Style;
  look: CanvasLook;
  /** Takes over the exploration's graph as it is now, to be shown next; answers the nodes that are new in it. */
  update(): readonly DrawnNode[];
  /** Draws a frame of it, in which these nodes have moved. */
  show(moved: readonly DrawnNode[]): void;
  /** Draws a frame in which nothing but these nodes has moved. */
  replace(moved: readonly DrawnNode[]): void;
  restyle(): void;
  point(hover: Hover): void;
  /** Those of these nodes that are drawn, with their edges. */
  around(nodes: readonly string[]): Part;
  /** What is shown, as SVG. */
  svg(): string;
  /** All texts are measured again: a font has come in. */
  remeasure(): void;
  destroy(): void;
}

const NOTHING: Hover = { node: null, edge: null };
/** Of so large a share of the nodes all are read anew: with their edges they are most of the picture anyway. */
const MOST = 1 / 8;

export function createPicture(container: HTMLElement, exploration: Exploration, initial: CanvasLook): Picture {
  let look = initial;
  const stage = createStage(container, {
    node: (node) => nodeStyle(node, style),
    edge: (edge) => edgeStyle(edge, style),
  });
  exploration.resize(stage.size);
  stage.on("resize", () => exploration.resize(stage.size));
  const writer = createWriter(stage);
  stage.on("drawn", () => writer.paint(style));
  const drawing = createDrawing(exploration);
  const { graph } = drawing;
  draw();
  let style = styled(NOTHING);
  /** What is to be shown next; null: all of it. */
  let renewal: Renewal | null = null;

  function draw() {
    return drawing.update({ space: stage.size, styles: exploration.styles(), kindOf: look.kindOf });
  }

  function styled(hover: Hover): Style {
    const { selection, view } = exploration.snapshot();
    const axis = view.arrangement?.axis ?? null;
    return styleOf(graph, look, { selection, focus: focusOf(graph, selection), hover, axis });
  }

  function around(keys: readonly string[]): Part {
    const nodes = keys.map((key) => graph.nodes.get(key)).filter((node) => node !== undefined);
    return { nodes: nodes.filter(isShown), edges: [...new Set(nodes.flatMap(({ edges }) => edges.filter(isShown)))] };
  }

  const isMost = (nodes: readonly DrawnNode[]) => nodes.length > graph.nodes.size * MOST;
  const aroundThem = (nodes: readonly DrawnNode[]) => around(nodes.map(({ key }) => key));

  return {
    stage,
    get graph() {
      return graph;
    },
    get style() {
      return style;
    },
    get look() {
      return look;
    },
    set look(next) {
      look = next;
    },
    update() {
      const { newcomers, part, isOther } = draw();
      const before = style;
      const { node, edge } = style.hover;
      style = styled({
        node: node !== null && graph.nodes.get(node)?.shown ? node : null,
        edge: edge !== null && graph.edges.get(edge)?.shown ? edge : null,
      });
      renewal =
        part && isSameStyle(before, style)
          ? { nodes: [...part.nodes].filter(isShown), edges: [...part.edges].filter(isShown), isOther }
          : null;
      return newcomers;
    },
    show(moved) {
      writer.lettering.prepare(graph, style);
      if (renewal && isMost(moved)) renewal.isOther = true;
      else if (renewal) {
        const { nodes, edges } = aroundThem(moved);
        renewal.nodes.push(...nodes);
        renewal.edges.push(...edges);
      }
      stage.show(graph, detailOf(graph), renewal);
      renewal = null;
    },
    replace(moved) {
      stage.replace(isMost(moved) ? null : aroundThem(moved));
    },
    restyle() {
      style = styled(style.hover);
      writer.lettering.focus(style);
      stage.restyle();
    },
    point(hover) {
      const before = style.hover;
      style = { ...style, hover };
      writer.lettering.attend(style);
      const { nodes, edges } = around([before.node, hover.node].filter((key) => key !== null));
      const pointed = [before.edge, hover.edge]
        .map((key) => (key === null ? undefined : graph.edges.get(key)))
        .filter((edge) => edge !== undefined);
      stage.restyle({ nodes, edges: [...new Set([...edges, ...pointed.filter(isShown)])] });
    },
    around,
    svg() {
      const { size: space, magnification } = stage;
      const { lettering, family } = writer;
      return svgOf({
        graph,
        style,
        letters: lettering.place(),
        project: projector(stage),
        space,
        magnification,
        family,
      });
    },
    remeasure() {
      writer.lettering.remeasure();
      stage.restyle({ nodes: [], edges: [] });
    },
    destroy() {
      drawing.destroy();
      stage.destroy();
    },
  };
}

const isShown = ({ shown }: DrawnNode | DrawnEdge) => shown;
