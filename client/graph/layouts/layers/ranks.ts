import type { Edges } from "./bundles.ts";

/** The layer of each item, from 0: every edge that is on no cycle leads to a higher one. */
export function ranksOf(count: number, { source, target }: Edges): Uint32Array {
  const out = lists(count, source, target);
  const { next, order } = acyclic(count, out, inDegrees(count, target));
  const ranks = new Uint32Array(count);
  for (const item of order) for (const other of next[item]!) ranks[other] = Math.max(ranks[other]!, ranks[item]! + 1);

  // What points at more than points at it comes down to what it points at.
  const degrees = inDegrees(count, next.flat());
  for (const item of order.toReversed()) {
    const outs = next[item]!;
    if (outs.length > degrees[item]!) ranks[item] = Math.min(...outs.map((other) => ranks[other]!)) - 1;
  }
  const first = ranks.reduce((least, rank) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  return ranks.map((rank) => rank - first);
}

function lists(count: number, from: readonly number[], to: readonly number[]): number[][] {
  const all = Array.from({ length: count }, (): number[] => []);
  from.forEach((item, edge) => {
    all[item]!.push(to[edge]!);
  });
  return all;
}

function inDegrees(count: number, target: readonly number[]): Uint32Array {
  const degrees = new Uint32Array(count);
  for (const item of target) degrees[item]!++;
  return degrees;
}

/** Turns around the edges that lead back to where a walk came from; items come in an order in which all edges lead on. */
function acyclic(count: number, out: readonly number[][], degrees: Uint32Array): { next: number[][]; order: number[] } {
  const next = Array.from({ length: count }, (): number[] => []);
  const state = new Uint8Array(count);
  const finished: number[] = [];
  // Walks begin where nothing leads to, else where most leads away from.
  const starts = Array.from({ length: count }, (_, item) => item).sort(
    (a, b) => degrees[a]! - out[a]!.length - (degrees[b]! - out[b]!.length) || a - b,
  );
  starts.sort((a, b) => Number(degrees[a]! > 0) - Number(degrees[b]! > 0));
  for (const start of starts) {
    if (state[start]) continue;
    state[start] = 1;
    const walk = [{ item: start, edge: 0 }];
    while (walk.length > 0) {
      const step = walk.at(-1)!;
      const other = out[step.item]![step.edge++];
      if (other === undefined) {
        state[step.item] = 2;
        finished.push(step.item);
        walk.pop();
      } else if (state[other] === 1) next[other]!.push(step.item);
      else {
        next[step.item]!.push(other);
        if (state[other] === 0) {
          state[other] = 1;
          walk.push({ item: other, edge: 0 });
        }
      }
    }
  }
  return { next, order: finished.reverse() };
}
