import { number } from "./counting.ts";

export const forms = {
  any: "Any",
  choose: "Choose…",
  nothing: "Nothing of that name.",
  invalid: {
    missing: (label: string, _given: string) => `“${label}” is not set.`,
    kind: (label: string, given: string) => `“${label}” cannot be “${given}”.`,
    option: (label: string, given: string) => `“${label}” cannot be “${given}”.`,
    gone: (label: string, given: string) => `“${label}” is “${given}”, which nothing on the canvas has.`,
    range: (label: string, least: number | null, most: number | null) =>
      most === null
        ? `“${label}” has to be at least ${number(least ?? 0)}.`
        : least === null
          ? `“${label}” has to be at most ${number(most)}.`
          : `“${label}” has to be from ${number(least)} to ${number(most)}.`,
  },
};
