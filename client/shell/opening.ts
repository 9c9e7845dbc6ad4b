/** The first picture: what the address holds, else the database's own; from then on it is the person's. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { asProblem } from "../api/problem.ts";
import { reads } from "../api/reads.ts";
import { OPENING_LIMIT } from "../commands/actions.ts";
import { showScene } from "../commands/scenes.ts";
import { openStill } from "../commands/stills.ts";
import type { Workbench } from "../commands/workbench.tsx";
import { readAddress } from "../graph/url.ts";
import { sayProblem } from "../words/problems.ts";
import { unwrittenSince } from "./unwritten.ts";

export type Opening =
  | { state: "loading" }
  | { state: "failed"; error: unknown; retry(): void }
  | { state: "empty"; retry(): void }
  | { state: "open" };

type Start = { from: "address" | "database" | "done" } | { from: "nowhere"; error: unknown };

export function useOpening(workbench: Workbench): Opening {
  const { exploration } = workbench;
  const latest = useRef(workbench);
  latest.current = workbench;
  const [start, setStart] = useState<Start>({ from: "address" });

  useEffect(() => {
    if (start.from !== "address") return;
    let isGone = false;
    const set = (next: Start) => !isGone && setStart(next);
    fromAddress(() => (isGone ? null : latest.current)).then(
      (opened) => set({ from: opened ? "done" : "database" }),
      (error) => set({ from: "nowhere", error }),
    );
    return () => {
      isGone = true;
    };
  }, [start]);

  // Never again by itself: what is on the canvas by then is the person's own.
  const { data, error, refetch } = useQuery({
    ...reads.graph(OPENING_LIMIT),
    enabled: ({ state }) => start.from === "database" && state.data === undefined,
  });
  useEffect(() => {
    if (data && start.from === "database") exploration.add(data.graph, { begins: true });
  }, [data, exploration, start]);

  if (start.from === "done") return { state: "open" };
  if (start.from === "nowhere") {
    return { state: "failed", error: start.error, retry: () => setStart({ from: "address" }) };
  }
  const retry = () => void refetch();
  if (data) return data.graph.nodes.length === 0 ? { state: "empty", retry } : { state: "open" };
  return error ? { state: "failed", error, retry } : { state: "loading" };
}

/** Opens what the address holds and answers whether there was anything to open; says why where there was not. */
async function fromAddress(workbench: () => Workbench | null): Promise<boolean> {
  const unwritten = unwrittenSince(location.hash);
  const address = unwritten ? ({ state: "still", still: unwritten } as const) : await readAddress(location.hash);
  const bench = workbench();
  if (!bench || address.state === "none") return false;
  if (address.state === "still") return openStill(bench, address.still, { begins: true });
  const { words, notify } = bench;
  if (address.state === "scene") {
    try {
      await showScene(bench, address.id, { begins: true });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === "unreachable") throw error;
      notify({ ...sayProblem(words, problem), tone: "problem" });
      return false;
    }
  }
  const message = address.state === "large" ? words.address.large(address.nodes) : words.address.damaged;
  notify({ message, tone: "problem" });
  return false;
}
