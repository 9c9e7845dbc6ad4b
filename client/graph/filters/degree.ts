import type { ValuesOf } from "../parameters.ts";
import type { Filter } from "./filter.ts";

const parameters = [
  { id: "least", type: "integer", min: 0, default: 2 },
  { id: "most", type: "integer", min: 0, default: null },
  { id: "direction", type: "choice", options: ["both", "out", "in"], default: "both" },
] as const;

/** Nodes by how many relationships they have on the canvas. */
export const degree = {
  id: "degree",
  parameters,
  prepare(graph, values) {
    const { least, most, direction } = values as ValuesOf<typeof parameters>;
    const degreeOf = {
      both: (key: string) => graph.degree(key),
      out: (key: string) => graph.outDegree(key),
      in: (key: string) => graph.inDegree(key),
    }[direction];
    return {
      node(key) {
        const own = degreeOf(key);
        return own >= least && (most === null || own <= most);
      },
    };
  },
} as const satisfies Filter;
