import type { Adjacency } from "../structure/links.ts";

interface Box {
  /** Pixels from the middle, along the axis and across. */
  before: number;
  after: number;
  below: number;
  above: number;
}

export interface Swarm {
  /** Those that take part. */
  nodes: readonly number[];
  along: Float64Array;
  across: Float64Array;
  fixed: Uint8Array;
  boxes: readonly Box[];
}

/** Pixels between two. */
const GAP = 3;
/** How strongly a node is drawn to the height of its neighbors; the rest of it to the axis. */
const KINSHIP = 0.7;

/**
 * Finds a place across the axis for each of these nodes, as near to its neighbors as there is room; along the axis nothing moves.
 * Nodes come from the beginning of the axis to its end, fixed ones first.
 */
export function swarm({ nodes, along, across, fixed, boxes }: Swarm, { starts, ends }: Adjacency): void {
  const width = Math.max(1, ...boxes.map(({ before, after }) => before + after)) + GAP;
  const cells = new Map<number, number[]>();
  const placed = new Uint8Array(along.length);
  const cellOf = (at: number) => Math.floor(at / width);
  const order = nodes.toSorted((a, b) => fixed[b]! - fixed[a]! || along[a]! - along[b]! || a - b);

  for (const node of order) {
    if (!fixed[node]) across[node] = nearestFree(taken(node), wantedBy(node));
    placed[node] = 1;
    const cell = cellOf(along[node]!);
    const inside = cells.get(cell);
    if (inside) inside.push(node);
    else cells.set(cell, [node]);
  }

  function wantedBy(node: number): number {
    const near = [...ends.subarray(starts[node]!, starts[node + 1]!)].filter((end) => placed[end]);
    return near.length === 0 ? 0 : (KINSHIP * near.reduce((sum, end) => sum + across[end]!, 0)) / near.length;
  }

  /** The stretches across the axis on which this node would lie on another one, in order and without overlap. */
  function taken(node: number): [from: number, to: number][] {
    const own = boxes[node]!;
    const stretches: [number, number][] = [];
    const cell = cellOf(along[node]!);
    for (const other of [cell - 1, cell, cell + 1].flatMap((each) => cells.get(each) ?? [])) {
      const their = boxes[other]!;
      const apart = along[node]! - along[other]!;
      const isBeside = apart >= 0 ? apart >= own.before + their.after + GAP : -apart >= own.after + their.before + GAP;
      if (!isBeside)
        stretches.push([
          across[other]! - their.below - own.above - GAP,
          across[other]! + their.above + own.below + GAP,
        ]);
    }
    stretches.sort(([a], [b]) => a - b);
    const joined: [number, number][] = [];
    for (const [from, to] of stretches) {
      const last = joined.at(-1);
      if (last && from < last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    return joined;
  }
}

function nearestFree(taken: readonly [from: number, to: number][], wanted: number): number {
  const hit = taken.find(([from, to]) => from < wanted && wanted < to);
  if (!hit) return wanted;
  return wanted - hit[0] < hit[1] - wanted ? hit[0] : hit[1];
}
