/** From files to the graph: first what they would do, then, when a person has seen it, the doing. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type ImportLine, MOST_SENT } from "../../server/contract/import.ts";
import { api } from "../api/api.ts";
import { ApiProblem, brokenOff } from "../api/problem.ts";
import { showAll } from "../commands/actions.ts";
import { type ChosenFile, useWorkbench } from "../commands/workbench.tsx";
import type { Words } from "../words/words.tsx";
import { type Texts, textsOf } from "./chosen.ts";

type Last = Exclude<ImportLine, { progress: unknown } | { error: unknown }>;
export type Refusal = Extract<Last, { issues: unknown }>;
export type Summary = Extract<Last, { summary: unknown }>["summary"];

export type Stage =
  | { at: "choosing"; tooLarge: boolean }
  | { at: "working"; writing: boolean; done: number; total: number }
  | { at: "refused"; refusal: Refusal; texts: Texts }
  | { at: "checked"; summary: Summary; texts: Texts }
  | { at: "failed"; error: unknown; again(): void };

export interface Import {
  stage: Stage;
  choose(chosen: readonly ChosenFile[]): void;
  write(texts: Texts): void;
  startOver(): void;
  /** Stops what runs. */
  leave(): void;
}

export function useImport(chosen: readonly ChosenFile[] | null): Import {
  const workbench = useWorkbench();
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>({ at: "choosing", tooLarge: false });
  const running = useRef<AbortController>(null);
  const { words, notify, setOpen } = workbench;

  /** Undefined when it was left meanwhile. */
  async function ask(texts: Texts, dryRun: boolean): Promise<Last | undefined> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const tell = (next: Stage) => running.current === control && setStage(next);
    tell({ at: "working", writing: !dryRun, done: 0, total: 0 });
    try {
      for await (const lines of api.import({ files: texts.files, dryRun }, control.signal)) {
        for (const line of lines) {
          if ("progress" in line) tell({ at: "working", writing: !dryRun, ...line.progress });
          else if ("error" in line) throw new ApiProblem(line.error);
          else return running.current === control ? line : undefined;
        }
      }
      throw brokenOff();
    } catch (error) {
      if (!control.signal.aborted) tell({ at: "failed", error, again: () => void (dryRun ? check : write)(texts) });
      return undefined;
    }
  }

  async function check(texts: Texts): Promise<void> {
    const last = await ask(texts, true);
    if (!last) return;
    if ("issues" in last) setStage({ at: "refused", refusal: last, texts });
    else setStage({ at: "checked", summary: last.summary, texts });
  }

  async function write(texts: Texts): Promise<void> {
    const last = await ask(texts, false);
    void queries.invalidateQueries();
    if (!last) return;
    // Somebody else may have changed the graph since it was checked.
    if ("issues" in last) return setStage({ at: "refused", refusal: last, texts });
    setOpen({ importing: null });
    startOver();
    for (const message of done(words, last.summary)) notify({ message, tone: "plain" });
    const { keys } = last.summary.nodes;
    if (keys.length > 0) await showAll(workbench, keys);
  }

  async function choose(files: readonly ChosenFile[]): Promise<void> {
    if (files.reduce((bytes, { file }) => bytes + file.size, 0) > MOST_SENT) {
      return setStage({ at: "choosing", tooLarge: true });
    }
    await check(await textsOf(files));
  }

  function startOver(): void {
    setStage({ at: "choosing", tooLarge: false });
  }

  function leave(): void {
    const wasWriting = stage.at === "working" && stage.writing;
    running.current?.abort();
    running.current = null;
    startOver();
    if (wasWriting) notify({ message: words.imports.stopped, tone: "problem" });
  }

  // Once for each set of files that is dropped.
  useEffect(() => {
    if (!chosen || chosen.length === 0) return;
    leave();
    void choose(chosen);
  }, [chosen]);

  return {
    stage,
    leave,
    choose: (files) => void choose(files),
    write: (texts) => void write(texts),
    startOver,
  };
}

/** What is counted and drawn: of facts, and of graphs without claims. */
const NODES = ["entities", "nodes"];
const RELATIONSHIPS = ["relations", "relationships"];

function done(words: Words, { counts, nodes }: Summary): string[] {
  const sum = (outcome: "created" | "updated", titles: string[]) =>
    counts.reduce((all, each) => all + (titles.includes(each.title) ? each[outcome] : 0), 0);
  const changed = sum("updated", [...NODES, ...RELATIONSHIPS]);
  const message = words.imports.done(sum("created", NODES), sum("created", RELATIONSHIPS), changed);
  return nodes.total > nodes.keys.length ? [message, words.imports.shown(nodes)] : [message];
}
