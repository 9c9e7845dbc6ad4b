import type { Gap } from "./gap.ts";

export const nonFiniteParameter: Gap = {
  id: "non-finite-parameter",
  sentence: "The embedded store takes no NaN and no ±Infinity as a parameter.",
  why: "As parameters they arrive as null.",
  example: "RETURN $infinity AS infinity",
};
