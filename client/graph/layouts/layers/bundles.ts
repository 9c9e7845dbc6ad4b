/** What a layer is made of: single nodes, and blocks of the leaves that one node has many of. */
import type { Links } from "../../structure/links.ts";
import type { Sizes } from "./layered.ts";

export interface Item {
  nodes: number[];
  /** Of each node, relative to the middle of the item. */
  places: { across: number; depth: number }[];
  half: number;
  thickness: number;
}

export interface Edges {
  source: number[];
  target: number[];
}

/** So many leaves of one node stand in a row; more of them in a block, or a hub would make a layer without end. */
const ROW = 8;
/** How many times as wide as it is deep a block is. */
const SHAPE = 2.5;

/** Edges are between items, each pair once; self-loops are left out. */
export function bundle({ order, source, target }: Links, sizes: Sizes): { items: Item[]; edges: Edges } {
  const out = neighborsOf(order, source, target);
  const back = neighborsOf(order, target, source);
  const leaves = new Map<string, number[]>();
  for (let node = 0; node < order; node++) {
    const [ins, outs] = [back[node]!, out[node]!];
    if (ins.size + outs.size !== 1) continue;
    const key = ins.size === 1 ? `from ${[...ins][0]}` : `to ${[...outs][0]}`;
    const own = leaves.get(key);
    if (own) own.push(node);
    else leaves.set(key, [node]);
  }
  const blocks = [...leaves.values()].filter((nodes) => nodes.length > ROW);
  const inBlock = new Set(blocks.flat());
  const singles = Array.from({ length: order }, (_, node) => [node]).filter(([node]) => !inBlock.has(node!));
  const items = [...singles, ...blocks].map((nodes) => itemOf(nodes, sizes));

  const itemOfNode = new Uint32Array(order);
  items.forEach(({ nodes }, item) => {
    for (const node of nodes) itemOfNode[node] = item;
  });
  const pairs = new Set<number>();
  for (let edge = 0; edge < source.length; edge++) {
    const [from, to] = [itemOfNode[source[edge]!]!, itemOfNode[target[edge]!]!];
    if (from !== to) pairs.add(from * items.length + to);
  }
  return {
    items,
    edges: {
      source: Array.from(pairs, (pair) => Math.floor(pair / items.length)),
      target: Array.from(pairs, (pair) => pair % items.length),
    },
  };
}

function neighborsOf(order: number, from: Uint32Array, to: Uint32Array): Set<number>[] {
  const neighbors = Array.from({ length: order }, () => new Set<number>());
  from.forEach((node, edge) => {
    if (node !== to[edge]) neighbors[node]!.add(to[edge]!);
  });
  return neighbors;
}

function itemOf(nodes: number[], { half, thickness, gap }: Sizes): Item {
  const cell = {
    half: Math.max(...nodes.map(half)) + gap / 2,
    thickness: Math.max(...nodes.map(thickness)) + gap / 2,
  };
  const columns = Math.ceil(Math.sqrt((nodes.length * SHAPE * cell.thickness) / cell.half));
  const rows = Math.ceil(nodes.length / columns);
  const places = nodes.map((_, turn) => ({
    across: ((turn % columns) - (Math.min(columns, nodes.length) - 1) / 2) * 2 * cell.half,
    depth: (Math.floor(turn / columns) - (rows - 1) / 2) * 2 * cell.thickness,
  }));
  return {
    nodes,
    places,
    half: Math.min(columns, nodes.length) * cell.half - gap / 2,
    thickness: rows * cell.thickness - gap / 2,
  };
}
