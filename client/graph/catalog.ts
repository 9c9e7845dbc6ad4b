/** The names that the graph on the canvas gives to choose from: most frequent first, hidden or not. */
import type { ExplorationGraph } from "./exploration.ts";
import { metricNamed } from "./metrics/list.ts";
import type { Has, Offered } from "./parameters.ts";

const LISTED = ["label", "relationshipType", "nodeProperty", "edgeProperty"] as const satisfies Offered[];
export type Listed = (typeof LISTED)[number];
const isListed = (offered: Offered): offered is Listed => (LISTED as readonly Offered[]).includes(offered);

export interface Catalog {
  /** With how many nodes or edges have it; nodes themselves are not listed. */
  names(offered: Listed): ReadonlyMap<string, number>;
  /** Of what is not listed here nothing is said to be missing. */
  has: Has;
}

/** As the graph stands now; each list is made when it is first asked for. */
export function catalogOf(graph: ExplorationGraph): Catalog {
  const made = new Map<Offered, ReadonlyMap<string, number>>();

  function collect(offered: Offered): Iterable<string> {
    switch (offered) {
      case "label":
        return graph.nodes().flatMap((key) => graph.getNodeAttribute(key, "labels"));
      case "relationshipType":
        return graph.mapEdges((_key, { type }) => type);
      case "nodeProperty":
        return graph.nodes().flatMap((key) => Object.keys(graph.getNodeAttribute(key, "properties")));
      case "edgeProperty":
        return graph.edges().flatMap((key) => Object.keys(graph.getEdgeAttribute(key, "properties")));
      default:
        return [];
    }
  }

  function names(offered: Offered): ReadonlyMap<string, number> {
    let found = made.get(offered);
    if (!found) {
      found = counted(collect(offered));
      made.set(offered, found);
    }
    return found;
  }

  return {
    names,
    has(offered, name) {
      if (offered === "metric") return metricNamed(name) !== undefined;
      return offered === "node" ? graph.hasNode(name) : !isListed(offered) || names(offered).has(name);
    },
  };
}

function counted(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)));
}
