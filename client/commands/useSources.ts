import { useEffect, useRef } from "react";
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
    let isAsking = false;
    const ask = async () => {
      if (isAsking || !(isTimeline || isAsked(exploration))) return;
      const ids = exploration.graph.filterEdges((key) => !exploration.sources.has(key)).slice(0, CHUNK);
      if (ids.length === 0) return;
      isAsking = true;
      await attempt(latest.current, async () => {
        const { documents, edges } = await api.edgeSources(ids);
        exploration.learn(ids.map((id) => [id, (edges[id] ?? []).map((place) => documents[place]!)]));
        isAsking = false;
      });
    };
    void ask();
    return exploration.subscribe(() => void ask());
  }, [exploration, isTimeline]);
}

function isAsked(exploration: Exploration): boolean {
  const { filters } = exploration.snapshot().view;
  return filters.some(({ type, values }) => filterNamed(type)?.asksSources?.(values) ?? false);
}
