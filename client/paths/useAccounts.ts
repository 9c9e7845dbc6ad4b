import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { PathsAnswer } from "../../server/contract/explore.ts";
import { reads } from "../api/reads.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { readableDate } from "../words/dates.ts";
import { createTeller } from "../words/tell.ts";
import { type Account, accountOf, type Source } from "./account.ts";
import type { Way } from "./ways.ts";

/** As many edges as the server answers the evidence of in one go. */
const MOST_EDGES = 500;

/** The ways told; first without their sources, which follow. */
export function useAccounts(ways: readonly Way[], { graph }: Pick<PathsAnswer, "graph">): Account[] {
  const { schema, exploration, words, language } = useWorkbench();
  const layered = schema?.labels.some(({ evidence }) => evidence) ?? false;
  const edges = useMemo(() => ways.flatMap(({ hops }) => hops.flatMap((hop) => hop.edges)), [ways]);
  const keys = [...new Set(edges.map(({ key }) => key))].slice(0, MOST_EDGES);
  const { data: said } = useQuery(reads.edgesEvidence(layered ? keys : []));

  const nodes = useMemo(() => new Map(graph.nodes.map(({ key, attributes }) => [key, attributes])), [graph]);
  const places = [...new Set(edges.map(({ attributes }) => attributes.properties.place))]
    .filter((place): place is string => typeof place === "string" && place !== "" && !nodes.has(place))
    .slice(0, 1_000);
  const { data: placed } = useQuery(reads.nodes(layered ? places : []));

  return useMemo(() => {
    const known = new Map([
      ...nodes,
      ...(placed?.graph.nodes ?? []).map(({ key, attributes }) => [key, attributes] as const),
    ]);
    const nameOf = (key: string) =>
      known.get(key) ?? (exploration.graph.hasNode(key) ? exploration.graph.getNodeAttributes(key) : undefined);
    const tell = createTeller(schema, language, words);
    return ways.map((way) => accountOf(way, said?.claims ?? [], tell, nameOf));
  }, [ways, nodes, placed, said, schema, language, words, exploration]);
}

/** A source as a note names it: title, publisher, date. */
export function useDescription(): (source: Source) => string {
  const { language } = useWorkbench();
  return useCallback(
    ({ document, attributedTo }) => {
      const date = document?.publishedOn;
      const parts = [
        document?.title,
        document?.publisher ?? attributedTo,
        date && (readableDate(date, language) ?? date),
      ];
      return parts.filter(Boolean).join(", ");
    },
    [language],
  );
}
