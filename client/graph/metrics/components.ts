import { componentsOf } from "../structure/links.ts";
import type { Metric } from "./metric.ts";

/** Which part of the graph a node is in, where nothing leads from one part to another. */
export const components: Metric = {
  id: "component",
  gives: "group",
  run(links) {
    const groups = new Float64Array(links.order);
    componentsOf(links).forEach((nodes, group) => {
      for (const node of nodes) groups[node] = group;
    });
    return groups;
  },
};
