import type { Value } from "../../../server/contract/typed.ts";
import type { ValuesOf } from "../parameters.ts";
import { type Filter, STRAYS } from "./filter.ts";

const parameters = [
  { id: "polarity", type: "choice", options: ["any", "asserted", "denied"], default: "any" },
  { id: "modality", type: "choice", options: ["any", "fact", "planned", "offered", "alleged"], default: "any" },
  { id: "sources", type: "integer", min: 0, default: 1 },
  STRAYS,
] as const;

const EVIDENCE = ["polarity", "modality", "sources"];

/** Edges by how they are supported: said or denied, done or planned, by how many independent sources. */
export const evidence = {
  id: "evidence",
  parameters,
  prepare(graph, values) {
    const { polarity, modality, sources, strays } = values as ValuesOf<typeof parameters>;
    if (!graph.someEdge((_key, { properties }) => EVIDENCE.some((name) => properties[name] !== undefined))) return null;
    const fits = (asked: string, own: Value | undefined, usual: string) => asked === "any" || asked === (own ?? usual);
    return {
      edge: (_key, { properties }) =>
        fits(polarity, properties.polarity, "asserted") &&
        fits(modality, properties.modality, "fact") &&
        (typeof properties.sources === "number" ? properties.sources : 0) >= sources,
      strays,
    };
  },
} as const satisfies Filter;
