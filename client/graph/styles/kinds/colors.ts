/** Colours of nodes, of their borders and of edges: by what a property or a metric says, or one for all. */
import { PAINT_NAMES, PAINTS, type PaintName, RAMP_NAMES } from "../paints.ts";
import { type Drawable, edgeRule, nodeRule, readings, type Source } from "../rule.ts";
import { paintOf, scaleOf } from "../scale.ts";
import type { Paint } from "../style.ts";
import { edgeBy, isOne, isScaled, labels, nodeBy, types } from "./by.ts";

const color = { id: "color", type: "color", options: PAINT_NAMES, default: "blue", when: isOne } as const;
const ramp = { id: "ramp", type: "choice", options: RAMP_NAMES, default: "viridis", when: isScaled } as const;

interface ColorValues {
  by: string;
  property?: string;
  metric?: string;
  color: string;
  ramp: string;
}

function colored<Style>(
  items: readonly Drawable[],
  values: ColorValues,
  source: Source,
  give: (paint: Paint) => Style,
) {
  if (values.by === "one") {
    const one = give(PAINTS[values.color as PaintName]);
    return { style: () => one, scale: null };
  }
  const { read, values: all, groups } = readings(items, values, source);
  const scale = scaleOf(all, groups);
  return {
    scale,
    ramp: values.ramp,
    style: (item: Drawable) => scale && give(paintOf(scale, read(item), values.ramp)),
  };
}

export const nodeColor = nodeRule({
  id: "node-color",
  parameters: [labels, ...nodeBy("community"), color, ramp],
  rule: (items, values, source) => colored(items, values, source, (paint) => ({ color: paint })),
});

export const nodeBorder = nodeRule({
  id: "node-border",
  parameters: [labels, ...nodeBy("community"), color, ramp],
  rule: (items, values, source) => colored(items, values, source, (paint) => ({ border: paint })),
});

export const edgeColor = edgeRule({
  id: "edge-color",
  parameters: [types, ...edgeBy, color, ramp],
  rule: (items, values, source) => colored(items, values, source, (paint) => ({ color: paint })),
});
