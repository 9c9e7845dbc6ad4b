/** What can be set of a search for paths. */
import type { Parameter } from "../graph/parameters.ts";

/** As the server has it. */
export const MOST_HOPS = 10;

export const PARAMETERS = [
  { id: "which", type: "choice", options: ["shortest", "allShortest", "all"], default: "allShortest" },
  { id: "hops", type: "integer", min: 1, max: MOST_HOPS, step: 1, default: 4 },
  { id: "types", type: "relationshipType", several: true, default: [] },
  { id: "avoid", type: "relationshipType", several: true, default: [] },
] as const satisfies readonly Parameter[];
