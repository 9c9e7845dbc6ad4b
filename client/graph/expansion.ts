/**
 * What an expand brought, and what it left out. Both stand on the nodes themselves, so that undo, scenes and clearing
 * treat them as they treat everything else. Nothing on the canvas stands for what is not there: how many neighbors a hub
 * has left follows from how many it has and how many of them are shown, whatever has come and gone since.
 */
import type { ExplorationGraph } from "./exploration.ts";
import { writeNode } from "./write.ts";

/** Which neighbors an expand is about; empty lists: all. */
export interface Neighborhood {
  types: readonly string[];
  labels: readonly string[];
  direction: "out" | "in" | "both";
}

export const EVERYTHING: Neighborhood = { types: [], labels: [], direction: "both" };

/** What was asked for when there was more than came. */
export interface Portion extends Neighborhood {
  /** Neighbors that the database holds, on the canvas or not. */
  neighbors: number;
}

export const isNames = (given: unknown): given is string[] =>
  Array.isArray(given) && given.every((each) => typeof each === "string");

/** Whether data from outside is a portion. */
export function isPortion(given: unknown): given is Portion {
  if (typeof given !== "object" || given === null) return false;
  const { types, labels, direction, neighbors } = given as Record<keyof Portion, unknown>;
  const isDirection = direction === "out" || direction === "in" || direction === "both";
  return isNames(types) && isNames(labels) && isDirection && Number.isInteger(neighbors);
}

export interface Expansion {
  /** The nodes that were expanded. */
  of: readonly string[];
  neighborhood: Neighborhood;
  /** By node, how many of its neighbors were left out. */
  remaining: ReadonlyMap<string, number>;
}

/** How many neighbors of a node are not on the canvas, as far as an expand has left some out. */
export function moreOf(graph: ExplorationGraph, node: string): number {
  const { portion } = graph.getNodeAttributes(node);
  return portion ? Math.max(0, portion.neighbors - neighborsOf(graph, node, portion).size) : 0;
}

/** Neighbors on the canvas. */
export function neighborsOf(graph: ExplorationGraph, node: string, wanted: Neighborhood = EVERYTHING): Set<string> {
  const { types, labels, direction } = wanted;
  const found = new Set<string>();
  graph.forEachEdge(node, (_edge, { type }, source, target) => {
    const other = source === node ? target : source;
    if (other === node || (types.length > 0 && !types.includes(type))) return;
    if (direction !== "both" && (direction === "out") !== (source === node)) return;
    const own = graph.getNodeAttribute(other, "labels");
    if (labels.length === 0 || own.some((label) => labels.includes(label))) found.add(other);
  });
  return found;
}

/** Notes on the nodes what an expand has just brought and left out; `added` are the newcomers. */
export function noteExpansion(graph: ExplorationGraph, added: readonly string[], expansion: Expansion): void {
  const { neighborhood, remaining } = expansion;
  const of = expansion.of.filter((key) => graph.hasNode(key));
  const newcomers = new Set(added);
  const holders = new Map<string, string[]>(added.map((key) => [key, []]));
  for (const key of of) {
    const before = ancestorsOf(graph, key);
    for (const neighbor of neighborsOf(graph, key, neighborhood)) {
      // What another expand brought is held by this one too; what came otherwise needs nobody to hold it.
      const { broughtBy } = graph.getNodeAttributes(neighbor);
      if (newcomers.has(neighbor)) holders.get(neighbor)!.push(key);
      else if (broughtBy && !broughtBy.includes(key) && neighbor !== key && !before.has(neighbor)) {
        writeNode(graph, neighbor, { broughtBy: [...broughtBy, key] });
      }
    }
  }
  for (const [key, own] of holders) writeNode(graph, key, { broughtBy: own.length > 0 ? own : of });
  for (const key of of) {
    const { portion } = graph.getNodeAttributes(key);
    const left = remaining.get(key) ?? 0;
    // A portion of everything goes on telling what is left when some of it is asked for by name.
    const isWider = portion && isEverything(portion) && !isEverything(neighborhood);
    if (isWider || (left === 0 && !portion)) continue;
    const neighbors = left + neighborsOf(graph, key, neighborhood).size;
    writeNode(graph, key, { portion: left > 0 ? { ...neighborhood, neighbors } : undefined });
  }
}

const isEverything = ({ types, labels, direction }: Neighborhood) =>
  types.length + labels.length === 0 && direction === "both";

/** Those whose expands led to a node. */
function ancestorsOf(graph: ExplorationGraph, node: string): Set<string> {
  const found = new Set<string>();
  const look = (key: string) => {
    if (!graph.hasNode(key)) return;
    for (const holder of graph.getNodeAttribute(key, "broughtBy") ?? []) {
      if (found.has(holder)) continue;
      found.add(holder);
      look(holder);
    }
  };
  look(node);
  return found;
}

/** What collapsing nodes takes away, and what it lets go of that others hold. */
export interface Collapse {
  gone: string[];
  released: Map<string, string[]>;
}

/**
 * What came by the expands of these nodes goes, but for what another expand holds as well, what is pinned, and what
 * has brought others itself.
 */
export function collapseOf(graph: ExplorationGraph, nodes: readonly string[]): Collapse {
  const collapsed = new Set(nodes);
  const expanded = expandedNodes(graph);
  const collapse: Collapse = { gone: [], released: new Map() };
  graph.forEachNode((key, { broughtBy, pinned }) => {
    if (!broughtBy?.some((holder) => collapsed.has(holder)) || collapsed.has(key)) return;
    const others = broughtBy.filter((holder) => !collapsed.has(holder));
    if (others.some((holder) => graph.hasNode(holder))) collapse.released.set(key, others);
    else if (!pinned && !expanded.has(key)) collapse.gone.push(key);
  });
  return collapse;
}

/** Whether expands of these nodes brought anything that is still there. */
export function isExpanded(graph: ExplorationGraph, nodes: ReadonlySet<string>): boolean {
  return graph.someNode((_key, { broughtBy }) => broughtBy?.some((holder) => nodes.has(holder)) ?? false);
}

/** Nodes whose expands brought something that is still there. */
export function expandedNodes(graph: ExplorationGraph): Set<string> {
  return new Set(graph.mapNodes((_key, { broughtBy }) => broughtBy ?? []).flat());
}
