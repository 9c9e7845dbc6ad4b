/** Nodes along an axis by what a property says: when, how old, how much. Across it they only keep off each other. */
import { adjacencyOf } from "../structure/links.ts";
import { evenTicks, ticksOf } from "./axis.ts";
import { extentOf, reach, sizeOf } from "./frame.ts";
import { settleAround } from "./join.ts";
import { type Amounts, type Axis, type LayoutGraph, layout, type Space } from "./layout.ts";
import { separate } from "./separate.ts";
import { swarm } from "./swarm.ts";

/** Share of the canvas that the axis is long, at first. */
const LENGTH = 0.86;
/** The axis grows until the picture is no steeper than the canvas, this many times at most. */
const GROWTH = 4;

export const onAxis = layout({
  id: "on-axis",
  parameters: [
    { id: "of", type: "choice", options: ["node", "edge"], default: "node" },
    { id: "property", type: "nodeProperty", optional: true, when: ({ of }) => of === "node" },
    { id: "edgeProperty", type: "edgeProperty", optional: true, when: ({ of }) => of === "edge" },
    { id: "scale", type: "choice", options: ["true", "even"], default: "true" },
    { id: "direction", type: "choice", options: ["right", "up"], default: "right" },
  ],
  begin(facts) {
    const all = facts.measurable();
    const best = (wanted: "node" | "edge") => all.find(({ of }) => of === wanted)?.property ?? null;
    return all[0] ? { of: all[0].of, property: best("node"), edgeProperty: best("edge") } : "amounts";
  },
  gather({ of, property, edgeProperty }, facts): Amounts | "amounts" {
    const name = of === "node" ? property : edgeProperty;
    if (name === null) return "amounts";
    const amounts = of === "node" ? facts.amounts(name) : facts.amountsOfEdges(name);
    return amounts.values.some((value) => !Number.isNaN(value)) ? amounts : "amounts";
  },
  run(graph, { values: { direction, scale }, data: { values, dates }, space }): Axis {
    const upright = direction === "up";
    const [along, across] = upright ? [graph.y, graph.x] : [graph.x, graph.y];
    const boxes = Array.from(values, (_, node) => {
      const { side, up, down } = reach(graph, node);
      return upright
        ? { before: down, after: up, below: side, above: side }
        : { before: side, after: side, below: down, above: up };
    });
    const adjacency = adjacencyOf(graph);
    const known = values.filter((value) => !Number.isNaN(value)).sort();
    const placed = [...values.keys()].filter((node) => graph.fixed[node] || !Number.isNaN(values[node]!));
    const shareOf = scale === "even" ? byRank(known) : byValue(known);
    const shape = upright ? space.height / space.width : space.width / space.height;
    let length = (upright ? space.height : space.width) * LENGTH;
    for (let most = length * GROWTH; ; ) {
      for (const node of placed) if (!graph.fixed[node]) along[node] = (shareOf(values[node]!) - 0.5) * length;
      swarm({ nodes: placed, along, across, fixed: graph.fixed, boxes }, adjacency);
      const steep = (sizeOf(extentOf(Float64Array.from(placed, (node) => across[node]!))) * shape) / length;
      if (steep <= 1.1 || length >= most) break;
      length = Math.min(most, length * Math.min(2, steep));
    }
    settleOthers(graph, placed, space);
    const ticks = scale === "even" ? evenTicks(known, dates) : ticksOf(known[0]!, known.at(-1)!, dates);
    return { across: upright, ticks: ticks.map(({ value, text }) => ({ at: (shareOf(value) - 0.5) * length, text })) };
  },
});

/** What has no value settles around what it hangs on, or beside the picture. */
function settleOthers(graph: LayoutGraph, placed: readonly number[], space: Space): void {
  const fixed = new Uint8Array(graph.order);
  for (const node of placed) fixed[node] = 1;
  for (let node = 0; node < graph.order; node++) if (!fixed[node]) graph.x[node] = graph.y[node] = Number.NaN;
  settleAround(graph, { space });
  separate({ ...graph, fixed }, 2);
}

/** Where a value lies between the first and the last, from 0 to 1. */
type Share = (value: number) => number;

function byValue(sorted: Float64Array): Share {
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return (value) => (last > first ? (value - first) / (last - first) : 0.5);
}

/** Each value that there is gets as much room as any other. */
function byRank(sorted: Float64Array): Share {
  const steps = [...new Set(sorted)];
  return (value) => {
    if (steps.length < 2) return 0.5;
    let [low, high] = [0, steps.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (steps[middle]! <= value) low = middle;
      else high = middle;
    }
    const rest = (value - steps[low]!) / (steps[high]! - steps[low]!);
    return (low + Math.min(1, Math.max(0, rest))) / (steps.length - 1);
  };
}
