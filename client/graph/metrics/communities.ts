import { communitiesOf } from "../structure/communities.ts";
import type { Metric } from "./metric.ts";

/** Which crowd a node is in, by Louvain: more leads from one to another of the same crowd than elsewhere. */
export const communities: Metric = {
  id: "community",
  gives: "group",
  run(links) {
    const found = communitiesOf(links);
    const sizes = new Map<number, number>();
    for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const ranks = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([community], rank) => [community, rank]));
    return Float64Array.from(found, (community) => ranks.get(community)!);
  },
};
