import { adjacencyOf } from "../structure/links.ts";
import type { Metric } from "./metric.ts";

/**
 * The largest k for which a node is in a part of the graph where every node has k neighbors. Whatever has fewest
 * neighbors is taken away first, and so on (Batagelj and Zaveršnik); parallel edges count as one.
 */
export const coreNumber: Metric = {
  id: "core",
  gives: "amount",
  run(links) {
    const { starts, ends } = adjacencyOf(links);
    const neighbors = Array.from({ length: links.order }, (_, node) => [
      ...new Set(ends.subarray(starts[node]!, starts[node + 1]!)),
    ]);
    const left = neighbors.map((own) => own.length);
    const waiting: number[][] = [];
    const wait = (node: number) => {
      waiting[left[node]!] ??= [];
      waiting[left[node]!]!.push(node);
    };
    for (let node = 0; node < links.order; node++) wait(node);
    const cores = new Float64Array(links.order).fill(-1);
    for (let core = 0; core < waiting.length; core++) {
      // Grows while it is gone through: whatever falls to this core joins it.
      for (const node of waiting[core] ?? []) {
        if (cores[node] !== -1) continue;
        cores[node] = core;
        for (const neighbor of neighbors[node]!) {
          if (cores[neighbor] !== -1 || left[neighbor]! <= core) continue;
          left[neighbor]!--;
          wait(neighbor);
        }
      }
    }
    return cores;
  },
};
