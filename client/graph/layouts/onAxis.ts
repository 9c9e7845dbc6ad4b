/** Nodes along an axis by what a property says: when, how old, how much. Across it they only keep off each other. */
import { adjacencyOf } from "../structure/links.ts";
import { evenTicks, ticksOf, valuesByNeighbors } from "./axis.ts";
import { extentOf, reach, sizeOf } from "./frame.ts";
import { type Amounts, type Axis, layout } from "./layout.ts";
import { swarm } from "./swarm.ts";

/** Share of the canvas that the axis is long, at first. */
const LENGTH = 0.86;
/** The axis grows until the picture is no steeper than the canvas, this many times at most. */
const GROWTH = 4;
/** Pixels between the axis and the nodes that have no value, nor a neighbor that has one. */
const BESIDE = 80;

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
    const wanted = valuesByNeighbors(values, adjacency);
    const known = values.filter((value) => !Number.isNaN(value)).sort();
    const shareOf = scale === "even" ? byRank(known) : byValue(known);
    const shape = upright ? space.height / space.width : space.width / space.height;
    let length = (upright ? space.height : space.width) * LENGTH;
    for (let most = length * GROWTH; ; ) {
      for (let node = 0; node < graph.order; node++) {
        if (graph.fixed[node]) continue;
        const value = wanted[node]!;
        along[node] = Number.isNaN(value) ? length / 2 + BESIDE + boxes[node]!.before : (shareOf(value) - 0.5) * length;
      }
      swarm({ along, across, fixed: graph.fixed, boxes }, adjacency);
      const steep = (sizeOf(extentOf(across)) * shape) / length;
      if (steep <= 1.1 || length >= most) break;
      length = Math.min(most, length * Math.min(2, steep));
    }
    const ticks = scale === "even" ? evenTicks(known, dates) : ticksOf(known[0]!, known.at(-1)!, dates);
    return { across: upright, ticks: ticks.map(({ value, text }) => ({ at: (shareOf(value) - 0.5) * length, text })) };
  },
});

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
