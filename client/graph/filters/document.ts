import type { ValuesOf } from "../parameters.ts";
import { EXCEPT, type Filter, STRAYS } from "./filter.ts";

const parameters = [{ id: "documents", type: "document", several: true, default: [] }, EXCEPT, STRAYS] as const;

/** Edges by the documents that support them. One whose documents are not known yet stays. */
export const document = {
  id: "document",
  parameters,
  asksSources: () => true,
  prepare(graph, values) {
    const { documents, except, strays } = values as ValuesOf<typeof parameters>;
    const asked = new Set(documents);
    const supports = (edge: string) => graph.sourcesOf(edge)?.some(({ id }) => asked.has(id));
    if (!graph.someEdge((key) => supports(key) === true)) return null;
    return { edge: (key) => (supports(key) ?? !except) !== except, strays };
  },
} as const satisfies Filter;
