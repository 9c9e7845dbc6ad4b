import type { Gap } from "./gap.ts";

export const nonFiniteParameter: Gap = {
  id: "non-finite-parameter",
  sentence: "The embedded store does not keep NaN and ±Infinity.",
  why: "As parameters they arrive as null; as results, 1.0 / 0 among them, they are null too.",
  example: "RETURN $infinity AS infinity",
};
