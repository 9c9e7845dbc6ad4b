import type { Gap } from "./gap.ts";

export const temporalParameter: Gap = {
  id: "temporal-parameter",
  sentence:
    "The embedded store takes no dates, times, durations and points as parameters: give a text, and write date($text).",
  why: "Its JavaScript interface passes such values as text at best, which is unequal to what date() makes.",
  example: "MATCH (n) WHERE n.born < $date RETURN n",
};
