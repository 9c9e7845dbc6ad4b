/** The first picture: asked for once, put on the canvas, and from then on the person's. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { reads } from "../api/reads.ts";
import { OPENING_LIMIT } from "../commands/actions.ts";
import type { Exploration } from "../graph/exploration.ts";

export type Opening =
  | { state: "loading" }
  | { state: "failed"; error: unknown; retry(): void }
  | { state: "empty"; retry(): void }
  | { state: "open" };

export function useOpening(exploration: Exploration): Opening {
  // Never again by itself: what is on the canvas by then is the person's own.
  const { data, error, refetch } = useQuery({
    ...reads.graph(OPENING_LIMIT),
    enabled: ({ state }) => state.data === undefined,
  });
  useEffect(() => {
    if (data) exploration.add(data.graph, { begins: true });
  }, [data, exploration]);
  const retry = () => void refetch();
  if (data) return data.graph.nodes.length === 0 ? { state: "empty", retry } : { state: "open" };
  return error ? { state: "failed", error, retry } : { state: "loading" };
}
