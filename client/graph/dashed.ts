import type { EdgeAttributes } from "./exploration.ts";

/** Denied, planned and offered did not happen, or not yet: the canvas and its legend draw them dashed. */
export function isDashed({ properties: { polarity, modality } }: Pick<EdgeAttributes, "properties">): boolean {
  return polarity === "denied" || modality === "planned" || modality === "offered";
}
