/** What the legend counts: everything on the canvas, hidden or not, so that what is switched off can be switched on. */
import { isDashed } from "../graph/dashed.ts";
import type { ExplorationGraph } from "../graph/exploration.ts";
import type { Kinds } from "../look/kinds.ts";

export interface Counted {
  name: string;
  count: number;
}

/** Nodes by the kind that they are drawn as. */
export function countLabels(graph: ExplorationGraph, kinds: Kinds): Counted[] {
  const counts = new Map<string, number>();
  graph.forEachNode((_key, { labels }) => {
    const { label } = kinds.of(labels);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  return mostFirst([...counts].map(([name, count]) => ({ name, count })));
}

/** Edges by type; dashed where all of them are. */
export function countTypes(graph: ExplorationGraph): (Counted & { dashed: boolean })[] {
  const counts = new Map<string, { count: number; dashed: boolean }>();
  graph.forEachEdge((_key, attributes) => {
    const counted = counts.get(attributes.type) ?? { count: 0, dashed: true };
    counts.set(attributes.type, {
      count: counted.count + 1,
      dashed: counted.dashed && isDashed(attributes),
    });
  });
  return mostFirst([...counts].map(([name, counted]) => ({ name, ...counted })));
}

const mostFirst = <T extends Counted>(counted: T[]): T[] =>
  counted.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
