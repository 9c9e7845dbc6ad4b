/** Keeps the drawn graph up with the exploration: what has changed since the last time is changed in it, and no more. */
import type { EdgeAttributes, Exploration, NodeAttributes } from "../exploration.ts";
import type { Reach, Space } from "../layouts/layout.ts";
import { isSameScale, type Scale, type Sizes, sizesFor } from "../sizes.ts";
import { type NodeStyle, PLAIN, type Styles } from "../styles/style.ts";
import type { Visibility } from "../visibility.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import type { KindLook } from "./look.ts";
import { loopOf } from "./shape.ts";
import { isAlone, parallelsOf, runAlone, runSideBySide } from "./sideBySide.ts";
import { type Touched, watch } from "./watch.ts";

export interface DrawingOptions {
  space: Space;
  styles: Styles;
  kindOf(labels: readonly string[]): KindLook;
}

export interface Drawing {
  /** Nodes that move are moved in it. */
  readonly graph: DrawnGraph;
  update(options: DrawingOptions): Change;
  destroy(): void;
}

/** What is to be drawn otherwise than before. */
export interface Change {
  /** Nodes that were not there before. */
  newcomers: readonly DrawnNode[];
  /** Null for everything: it may be anything, or something that was drawn is no longer. */
  part: { nodes: Iterable<DrawnNode>; edges: Iterable<DrawnEdge> } | null;
  /** Whether something is drawn that was not, or all nodes have other sizes. */
  isOther: boolean;
}

/** What an update comes upon. */
interface Findings {
  newcomers: DrawnNode[];
  /** What has changed; null where all is made anew. */
  nodes: Set<DrawnNode> | null;
  edges: Set<DrawnEdge> | null;
  /** Edges whose pairs of nodes have other edges to show than before; null for all of them. */
  unsettled: Set<DrawnEdge> | null;
  /** Something is drawn no longer, or only now. */
  isLess: boolean;
  isMore: boolean;
}

/** What a node looks like before it is known. */
const BLANK: KindLook = { light: "", dark: "", pictogram: null, initial: "" };
const NOWHERE: Readonly<Reach> = { side: 0, up: 0, down: 0 };
/** A number that is not known yet. Where 0 stood, V8 would make thousands of objects anew for their first fraction. */
const UNKNOWN = Number.NaN;

export function createDrawing({ graph, visibility }: Pick<Exploration, "graph" | "visibility">): Drawing {
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, DrawnEdge>();
  const watched = watch(graph);
  /** What the drawing was made by last. */
  let last: (DrawingOptions & { scale: Scale; seen: Visibility }) | null = null;
  const turns = { node: 0, edge: 0 };

  function takeNode(found: Findings, key: string, of: NodeAttributes, gone: ReadonlyMap<string, DrawnNode>): void {
    let node = nodes.get(key);
    if (node) node.of = of;
    else {
      // What went and has come again is where it was.
      const before = gone.get(key);
      const { x, y } = before ?? of;
      node = {
        key,
        turn: ++turns.node,
        x,
        y,
        weight: 0,
        radius: UNKNOWN,
        reach: NOWHERE,
        shown: false,
        look: BLANK,
        border: null,
        caption: "",
        of,
        edges: [],
        loops: 0,
      };
      nodes.set(key, node);
      if (!before) found.newcomers.push(node);
    }
    found.nodes?.add(node);
  }

  function takeEdge(found: Findings, key: string, of: EdgeAttributes, from: string, to: string): void {
    let edge = edges.get(key);
    if (edge) edge.of = of;
    else {
      const source = nodes.get(from)!;
      const target = nodes.get(to)!;
      const loop = source === target;
      const style = PLAIN.edge(key);
      edge = {
        key,
        turn: ++turns.edge,
        source,
        target,
        loop,
        of,
        style,
        visible: false,
        shown: false,
        lane: UNKNOWN,
        bundle: null,
      };
      edges.set(key, edge);
      source.edges.push(edge);
      if (loop) source.loops++;
      else target.edges.push(edge);
      found.nodes?.add(source).add(target);
      found.unsettled?.add(edge);
    }
    found.edges?.add(edge);
  }

  /** Takes out what has gone; answers the nodes. */
  function drop(found: Findings, touched: Record<"nodes" | "edges", Touched>): ReadonlyMap<string, DrawnNode> {
    const gone = new Map<string, DrawnNode>();
    for (const key of touched.nodes.gone) {
      const node = nodes.get(key);
      if (!node) continue;
      nodes.delete(key);
      gone.set(key, node);
      found.isLess ||= node.shown;
    }
    const parted: DrawnEdge[] = [];
    const bereft = new Set<DrawnNode>();
    for (const key of touched.edges.gone) {
      const edge = edges.get(key);
      if (!edge) continue;
      edges.delete(key);
      found.isLess ||= edge.shown;
      const ends = [edge.source, edge.target].filter((end) => nodes.get(end.key) === end);
      for (const end of ends) bereft.add(end);
      if (ends.length === 2) parted.push(edge);
    }
    for (const node of bereft) {
      node.edges = node.edges.filter((edge) => edges.get(edge.key) === edge);
      node.loops = node.edges.reduce((count, { loop }) => count + Number(loop), 0);
      found.nodes?.add(node);
    }
    for (const edge of parted) for (const other of parallelsOf(edge)) found.unsettled?.add(other);
    return gone;
  }

  function restyle(found: Findings, node: DrawnNode, { styles, kindOf }: DrawingOptions): void {
    const { key, of } = node;
    const style = styles.node(key);
    const look = lookOf(kindOf(of.labels), style, kindOf);
    const weight = style.weight ?? node.edges.length + node.loops;
    // An edge takes its colour from its weightier end.
    if (found.edges && (weight !== node.weight || look !== node.look)) {
      for (const edge of node.edges) found.edges.add(edge);
    }
    node.look = look;
    node.weight = weight;
    node.border = style.border;
    node.caption = style.caption ?? of.caption;
  }

  function reveal(found: Findings, { hiddenNodes, hiddenEdges }: Visibility): void {
    for (const node of nodes.values()) {
      const shown = !hiddenNodes.has(node.key);
      if (shown === node.shown) continue;
      node.shown = shown;
      if (shown) found.isMore = true;
      else found.isLess = true;
      found.nodes?.add(node);
    }
    for (const edge of edges.values()) {
      const visible = !hiddenEdges.has(edge.key);
      if (visible === edge.visible) continue;
      edge.visible = visible;
      found.unsettled?.add(edge);
    }
  }

  /** Puts edges between the same two nodes side by side. */
  function settle(found: Findings): void {
    const settled = new Set<DrawnEdge>();
    for (const edge of found.unsettled ?? edges.values()) {
      if (settled.has(edge)) continue;
      if (isAlone(edge)) {
        const before = edge.shown;
        runAlone(edge);
        found.isLess ||= before && !edge.shown;
        found.isMore ||= edge.shown && !before;
        found.edges?.add(edge);
        continue;
      }
      const parallel = parallelsOf(edge);
      const before = parallel.filter(isShown);
      runSideBySide(parallel);
      found.isLess ||= !before.every(isShown);
      found.isMore ||= parallel.filter(isShown).length > before.length;
      for (const each of parallel) {
        settled.add(each);
        found.edges?.add(each);
      }
    }
  }

  return {
    graph: { nodes, edges },
    update(options) {
      const { styles, kindOf, space } = options;
      const isAnew = styles !== last?.styles || kindOf !== last.kindOf;
      const found: Findings = {
        newcomers: [],
        nodes: isAnew ? null : new Set(),
        edges: isAnew ? null : new Set(),
        unsettled: last ? new Set() : null,
        isLess: false,
        isMore: false,
      };
      const touched = watched.take();
      const gone = drop(found, touched);
      if (last) {
        for (const key of touched.nodes.there) takeNode(found, key, graph.getNodeAttributes(key), gone);
        for (const key of touched.edges.there) {
          takeEdge(found, key, graph.getEdgeAttributes(key), graph.source(key), graph.target(key));
        }
      } else {
        graph.forEachNode((key, of) => takeNode(found, key, of, gone));
        graph.forEachEdge((key, of, source, target) => takeEdge(found, key, of, source, target));
      }
      for (const node of found.nodes ?? nodes.values()) restyle(found, node, options);
      for (const edge of found.edges ?? edges.values()) edge.style = styles.edge(edge.key);
      const seen = visibility();
      if (seen !== last?.seen) reveal(found, seen);
      settle(found);
      const sizes = sizesFor(
        Array.from(nodes.values(), ({ weight }) => weight),
        space,
      );
      const isResized = !last || !isSameScale(sizes.scale, last.scale);
      const resized = (isResized ? null : found.nodes) ?? nodes.values();
      for (const node of resized) resize(node, sizes);
      last = { ...options, scale: sizes.scale, seen };
      const isPart = found.edges !== null && !found.isLess;
      return {
        newcomers: found.newcomers,
        part: isPart ? { nodes: (isResized ? null : found.nodes) ?? nodes.values(), edges: found.edges! } : null,
        isOther: isResized || found.isMore,
      };
    },
    destroy: watched.end,
  };
}

const isShown = ({ shown }: DrawnEdge) => shown;

/** A rule may give another colour than the kind's, or the pictogram of another kind. */
function lookOf(kind: KindLook, { color, icon }: NodeStyle, kindOf: DrawingOptions["kindOf"]): KindLook {
  if (!color && !icon) return kind;
  return { ...kind, ...color, pictogram: icon === null ? kind.pictogram : kindOf([icon]).pictogram };
}

/** A node's loops stand above it. */
function resize(node: DrawnNode, sizes: Sizes): void {
  const { caption, weight, edges, loops } = node;
  const reach = sizes.reach(caption, weight);
  node.radius = reach.up;
  node.reach = reach;
  if (loops === 0) return;
  const tops = edges.filter(({ loop }) => loop).map(({ lane }) => loopOf(reach.up, lane));
  node.reach = { ...reach, up: Math.max(reach.up, ...tops.map(({ distance, radius }) => distance + radius)) };
}
