/** Every metric there is, in the order of the menus. */
import { betweenness } from "./betweenness.ts";
import { communities } from "./communities.ts";
import { components } from "./components.ts";
import { coreNumber } from "./coreNumber.ts";
import { degree, inDegree, outDegree } from "./degree.ts";
import type { Metric } from "./metric.ts";
import { pageRank } from "./pageRank.ts";

export const METRICS: readonly Metric[] = [
  degree,
  inDegree,
  outDegree,
  pageRank,
  betweenness,
  coreNumber,
  communities,
  components,
];

export const metricNamed = (id: string): Metric | undefined => METRICS.find((metric) => metric.id === id);
