/** Relationships of a node; a self-loop counts as one that comes and one that goes. */
import { degreesOf } from "../structure/links.ts";
import type { Metric } from "./metric.ts";

export const degree: Metric = {
  id: "degree",
  gives: "amount",
  run: (links) => Float64Array.from(degreesOf(links)),
};

export const inDegree: Metric = {
  id: "in-degree",
  gives: "amount",
  run: (links) => Float64Array.from(degreesOf(links, [links.target])),
};

export const outDegree: Metric = {
  id: "out-degree",
  gives: "amount",
  run: (links) => Float64Array.from(degreesOf(links, [links.source])),
};
