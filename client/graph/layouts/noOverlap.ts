/** Everything where it is, but nothing on anything else. */
import { layout } from "./layout.ts";
import { separate } from "./separate.ts";
import { sunflower } from "./shapes.ts";

const ROUNDS = 400;

export const noOverlap = layout({
  id: "no-overlap",
  parameters: [{ id: "gap", type: "number", min: 0, max: 40, step: 1, default: 8 }],
  run(graph, { values }) {
    fanOut(graph);
    separate(graph, values.gap, ROUNDS);
  },
});

/** Nodes in exactly one place have no direction to part in: all but the first set out around it. */
function fanOut({
  x,
  y,
  fixed,
  radius,
}: {
  x: Float64Array;
  y: Float64Array;
  fixed: Uint8Array;
  radius: Float64Array;
}) {
  const places = new Map<string, number[]>();
  for (let node = 0; node < x.length; node++) {
    const key = `${x[node]} ${y[node]}`;
    const there = places.get(key);
    if (there) there.push(node);
    else places.set(key, [node]);
  }
  for (const nodes of places.values()) {
    if (nodes.length === 1) continue;
    const around = sunflower(nodes.length, 2 * Math.max(...nodes.map((node) => radius[node]!)));
    nodes.forEach((node, turn) => {
      if (fixed[node]) return;
      x[node]! += around.x[turn]!;
      y[node]! += around.y[turn]!;
    });
  }
}
