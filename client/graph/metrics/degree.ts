/** Relationships of a node; a self-loop counts as one that comes and one that goes. */
import type { Metric } from "./metric.ts";

export const degree: Metric = {
  id: "degree",
  gives: "amount",
  run: ({ order, source, target }) => counted(order, [source, target]),
};

export const inDegree: Metric = {
  id: "in-degree",
  gives: "amount",
  run: ({ order, target }) => counted(order, [target]),
};

export const outDegree: Metric = {
  id: "out-degree",
  gives: "amount",
  run: ({ order, source }) => counted(order, [source]),
};

function counted(order: number, ends: readonly Uint32Array[]): Float64Array {
  const counts = new Float64Array(order);
  for (const column of ends) for (const node of column) counts[node]!++;
  return counts;
}
