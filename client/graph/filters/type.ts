import type { ValuesOf } from "../parameters.ts";
import { EXCEPT, type Filter, STRAYS } from "./filter.ts";

const parameters = [{ id: "types", type: "relationshipType", several: true, default: [] }, EXCEPT, STRAYS] as const;

/** Edges by their type. */
export const type = {
  id: "type",
  parameters,
  prepare(graph, values) {
    const { types, except, strays } = values as ValuesOf<typeof parameters>;
    const asked = new Set(types);
    if (!graph.someEdge((_key, edge) => asked.has(edge.type))) return null;
    return { edge: (_key, edge) => asked.has(edge.type) !== except, strays };
  },
} as const satisfies Filter;
