/** How large nodes and how wide edges are: by what a property or a metric says, or one size for all. */
import { type Drawable, edgeRule, nodeRule, readings } from "../rule.ts";
import { scaleOf } from "../scale.ts";
import { edgeBy, isOne, labels, nodeBy, types } from "./by.ts";

/** A graph of few edges has large nodes nonetheless. */
const LEAST_RANGE = 24;
/** How many times as wide as usual the widest edge is. */
const WIDEST = 3;

export const nodeSize = nodeRule({
  id: "node-size",
  parameters: [
    labels,
    ...nodeBy("page-rank"),
    { id: "size", type: "number", min: 0, max: 1, step: 0.05, default: 0.5, when: isOne },
  ],
  rule(items, values, source) {
    const range = Math.max(LEAST_RANGE, source.maxDegree);
    if (values.by === "one") return { style: () => ({ weight: values.size * range }), scale: null };
    const { read, values: all } = readings(items, values, source);
    const scale = scaleOf(all);
    const share = (item: Drawable) => (scale?.type === "amounts" ? scale.share(read(item)) : null);
    return {
      // What has no amount is as small as what has the least.
      style: (item) => (scale?.type === "amounts" ? { weight: (share(item) ?? 0) * range } : null),
      scale: scale?.type === "amounts" ? scale : null,
    };
  },
});

export const edgeWidth = edgeRule({
  id: "edge-width",
  parameters: [
    types,
    ...edgeBy,
    { id: "width", type: "number", min: 0.5, max: WIDEST, step: 0.25, default: 2, when: isOne },
  ],
  rule(items, values, source) {
    if (values.by === "one") return { style: () => ({ width: values.width }), scale: null };
    const { read, values: all } = readings(items, values, source);
    const scale = scaleOf(all);
    if (scale?.type !== "amounts") return { style: () => null, scale: null };
    return { style: (item) => ({ width: 0.6 + (scale.share(read(item)) ?? 0) * (WIDEST - 0.6) }), scale };
  },
});
