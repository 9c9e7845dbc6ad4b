import { useEffect, useRef } from "react";
import type { SourcesAnswer } from "../../server/contract/evidence.ts";
import { api } from "../api/api.ts";
import type { Exploration } from "../graph/exploration.ts";
import { filterNamed } from "../graph/filters/list.ts";
import { attempt } from "./actions.ts";
import type { Workbench } from "./workbench.tsx";

/** Edges that one request may ask about. */
const CHUNK = 20_000;

/** Learns which documents are behind the edges, once something on the page has to know. */
export function useSources(workbench: Workbench): void {
  const { exploration, open } = workbench;
  const latest = useRef(workbench);
  latest.current = workbench;
  const isTimeline = open.panel === "timeline";
  useEffect(() => {
    const isWanted = () => isTimeline || isAsked(exploration);
    // What has failed is asked again by the person.
    return followSources(exploration, isWanted, (ids, learn) =>
      attempt(latest.current, async () => learn(await api.edgeSources(ids))),
    );
  }, [exploration, isTimeline]);
}

/** Asks about edges of which nothing is known as they come, so many at a time; answers what ends it. */
export function followSources(
  exploration: Pick<Exploration, "graph" | "sources" | "learn" | "subscribe">,
  isWanted: () => boolean,
  ask: (edges: string[], learn: (answer: SourcesAnswer) => void) => Promise<void>,
): () => void {
  let isAsking = false;
  const next = () => {
    if (isAsking || !isWanted()) return;
    const ids = exploration.graph.filterEdges((key) => !exploration.sources.has(key)).slice(0, CHUNK);
    if (ids.length === 0) return;
    isAsking = true;
    void ask(ids, ({ documents, edges }) => {
      // Learning is heard of below, and asks for the rest.
      isAsking = false;
      exploration.learn(ids.map((id) => [id, (edges[id] ?? []).map((place) => documents[place]!)]));
    });
  };
  const end = exploration.subscribe(next);
  next();
  return end;
}

function isAsked(exploration: Exploration): boolean {
  const { filters } = exploration.snapshot().view;
  return filters.some(({ type, values }) => filterNamed(type)?.asksSources?.(values) ?? false);
}
