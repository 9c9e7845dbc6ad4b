import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Counters, Summary } from "../../../server/contract/query.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import type { Run } from "../run.ts";
import { useCounting } from "./count.ts";

const MORE = 10;
/** More rows than this are for a file. */
const LARGEST = 100_000;

interface OutcomeProps {
  run: Run;
  onMore(maxRows: number): void;
  onCancel(): void;
}

/** How it went, in a line: rows, time, what was changed; while it runs, rows and seconds so far. */
export function Outcome({ run, onMore, onCancel }: OutcomeProps) {
  const { words } = useWorkbench();
  const { total, sofar, start, stop } = useCounting(run);
  const said = run.state === "running" ? <Running run={run} onCancel={onCancel} /> : sayOutcome(run);
  const isCut = run.state === "done" && run.summary?.truncated === true;
  const next = total !== null && total <= LARGEST ? total : Math.min(run.rows.length * MORE, LARGEST);
  return (
    <>
      {/* Rows and seconds that run are for the eye: read out one after the other they would never end. */}
      <span role="status" aria-live={run.state === "running" ? "off" : "polite"}>
        {said}
      </span>
      {isCut && total === null && run.ask?.access === "read" && (
        <Button size="compact-xs" variant="default" onClick={sofar === null ? start : stop}>
          {sofar === null ? words.results.count : words.results.counting(sofar)}
        </Button>
      )}
      {isCut && next > run.rows.length && (
        <Button size="compact-xs" variant="default" onClick={() => onMore(next)}>
          {next === total ? words.results.all(total) : words.query.more(next)}
        </Button>
      )}
    </>
  );

  function sayOutcome({ state, rows, summary, startedAt, firstRowAt }: Run): string {
    if (state === "waiting") return words.query.waiting;
    if (state === "skipped") return words.query.skipped;
    if (state === "refused") return words.deleting.refused;
    if (state === "cancelled") return words.query.cancelled(rows.length);
    if (state === "failed" || !summary) return rows.length > 0 ? words.query.rows(rows.length) : "";
    const first = startedAt !== null && firstRowAt !== null ? firstRowAt - startedAt : undefined;
    return [
      // What is explained has a plan and no rows.
      ...(summary.plan && rows.length === 0 ? [] : [countOf(summary, rows)]),
      words.query.took(summary.tookMs),
      // Worth a word only where there was something to wait for.
      ...(first !== undefined && summary.tookMs > 2 * first && summary.tookMs > 100
        ? [words.results.first(first)]
        : []),
      ...changes(summary),
    ].join(" · ");
  }

  function countOf({ truncated }: Summary, rows: Run["rows"]): string {
    return truncated ? words.results.cut(rows.length, total) : words.query.rows(rows.length);
  }

  function changes({ counters }: Summary): string[] {
    const changed = (Object.keys(counters) as (keyof Counters)[]).filter((name) => counters[name] > 0);
    return changed.map((name) => words.query.counters[name](counters[name]));
  }
}

function Running({ run, onCancel }: Omit<OutcomeProps, "onMore">) {
  const { words } = useWorkbench();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    // Before anything else that Escape ends, but for what is open above the page.
    const cancel = (event: KeyboardEvent) => {
      const isAbove = event.target instanceof Element && event.target.closest("[role=dialog], [role=menu]") !== null;
      if (event.key !== "Escape" || isAbove) return;
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    };
    document.addEventListener("keydown", cancel, { capture: true });
    return () => document.removeEventListener("keydown", cancel, { capture: true });
  }, [onCancel]);
  const seconds = Math.max(0, now - (run.startedAt ?? now)) / 1_000;
  return (
    <>
      <Loader size={12} /> {words.query.running(run.rows.length)} · {words.results.seconds(seconds)} ·{" "}
      {words.results.escape}
    </>
  );
}
