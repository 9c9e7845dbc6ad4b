/** What is drawn at this moment: the drawn graph, how it is styled, and what sigma and the writer are told of it. */
import type { Exploration } from "../exploration.ts";
import { type DrawnGraph, type DrawnNode, drawnGraph, EMPTY } from "./drawn.ts";
import { focusOf } from "./focus.ts";
import type { CanvasLook } from "./look.ts";
import { projector } from "./project.ts";
import { createStage, type Part, type Stage } from "./stage.ts";
import { detailOf, edgeStyle, type Hover, nodeStyle, type Style, styleOf } from "./style.ts";
import { svgOf } from "./svg.ts";
import { createWriter } from "./writer.ts";

export interface Picture {
  readonly stage: Stage;
  readonly graph: DrawnGraph;
  readonly style: Style;
  look: CanvasLook;
  /** Takes over the exploration's graph as it is now, to be shown next; answers the keys of nodes that are new in it. */
  rebuild(): string[];
  /** Draws a frame of it. */
  show(): void;
  restyle(): void;
  point(hover: Hover): void;
  /** Those of these nodes that are drawn, with their edges. */
  around(nodes: readonly string[]): Part;
  /** What is shown, as SVG. */
  svg(): string;
  /** All texts are measured again: a font has come in. */
  remeasure(): void;
}

const NOTHING: Hover = { node: null, edge: null };

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
  let graph = drawn(EMPTY);
  let style = styled(NOTHING);

  function drawn(before: DrawnGraph): DrawnGraph {
    const { size: space } = stage;
    return drawnGraph(exploration, { space, styles: exploration.styles(), kindOf: look.kindOf, before });
  }

  function styled(hover: Hover): Style {
    const { selection, view } = exploration.snapshot();
    const axis = view.arrangement?.axis ?? null;
    return styleOf(graph, look, { selection, focus: focusOf(graph, selection), hover, axis });
  }

  function show(): void {
    writer.lettering.prepare(graph, style);
    stage.show(graph, detailOf(graph));
  }

  function around(keys: readonly string[]): Part {
    const nodes = keys.map((key) => graph.nodes.get(key)).filter((node) => node?.shown) as DrawnNode[];
    const edges = nodes.flatMap((node) => node.edges).filter(({ shown }) => shown);
    return { nodes: nodes.map(({ key }) => key), edges: [...new Set(edges.map(({ key }) => key))] };
  }

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
    show,
    rebuild() {
      const before = graph;
      graph = drawn(before);
      const { node, edge } = style.hover;
      style = styled({
        node: node !== null && graph.nodes.get(node)?.shown ? node : null,
        edge: edge !== null && graph.edges.get(edge)?.shown ? edge : null,
      });
      return [...graph.nodes.keys()].filter((key) => !before.nodes.has(key));
    },
    restyle() {
      style = styled(style.hover);
      writer.lettering.prepare(graph, style);
      stage.restyle();
    },
    point(hover) {
      const before = style.hover;
      style = { ...style, hover };
      writer.lettering.attend(style);
      const { nodes, edges } = around([before.node, hover.node].filter((key) => key !== null));
      const pointed = [before.edge, hover.edge].filter((key) => key !== null && graph.edges.has(key)) as string[];
      stage.restyle({ nodes, edges: [...new Set([...edges, ...pointed])] });
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
  };
}
