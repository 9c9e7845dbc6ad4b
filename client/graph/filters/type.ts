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
    let isThere = false;
    graph.forEachEdge((_key, edge) => {
      isThere ||= asked.has(edge.type);
    });
    return isThere ? { edge: (_key, edge) => asked.has(edge.type) !== except, strays } : null;
  },
} as const satisfies Filter;
