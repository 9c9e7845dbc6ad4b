import { SegmentedControl, TextInput } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import { Failed, Nothing } from "../look/States.tsx";
import { Outcome } from "./results/Outcome.tsx";
import { holding } from "./results/order.ts";
import { Remarks } from "./results/Remarks.tsx";
import classes from "./results/results.module.css";
import { ShowOnCanvas } from "./results/ShowOnCanvas.tsx";
import { TakeAway } from "./results/TakeAway.tsx";
import { VIEWS, type View, viewTitle } from "./results/views.ts";
import type { Run } from "./run.ts";

interface ResultsProps {
  run: Run;
  onMore(maxRows: number): void;
  onRetry(): void;
  onCancel(): void;
}

/** What a query answered: how it went on top, below it the rows in one of several views. */
export function Results({ run, onMore, onRetry, onCancel }: ResultsProps) {
  const { words } = useWorkbench();
  const [chosen, choose] = useState<Partial<Record<"plan" | "rows", View["id"]>>>({});
  const [text, setText] = useState("");
  const views = VIEWS.filter((view) => view.when(run));
  // Whoever asks for a plan wants to see it, however rows were looked at before.
  const sought = run.summary?.plan ? "plan" : "rows";
  const view = views.find(({ id }) => id === chosen[sought]) ?? views[0];
  const wanted = useDeferredValue(view?.filtered ? text : "");
  const all = useDeferredValue(run.rows);
  const rows = useMemo(() => holding(all, wanted), [all, wanted]);
  const canRetry = run.problem?.code === "query-timeout" || run.problem?.code === "unreachable";
  return (
    <section aria-label={words.results.answer} className={classes.results}>
      <div className={classes.outcome}>
        <Outcome run={run} onMore={onMore} onCancel={onCancel} />
        {run.state !== "running" && <ShowOnCanvas rows={run.rows} />}
      </div>
      {run.problem && (
        <div className={classes.message}>
          <Failed error={run.problem} onRetry={canRetry ? onRetry : undefined} />
        </div>
      )}
      {run.summary && <Remarks notifications={run.summary.notifications} />}
      {view && (
        <>
          <div className={classes.tools}>
            {views.length > 1 && (
              <SegmentedControl
                key={views.map(({ id }) => id).join()}
                size="xs"
                aria-label={words.results.view}
                value={view.id}
                onChange={(id) => choose({ ...chosen, [sought]: id })}
                data={views.map((each) => ({ value: each.id, label: viewTitle(words, each) }))}
              />
            )}
            {view.filtered && run.rows.length > 1 && (
              <TextInput
                size="xs"
                className={classes.filter}
                aria-label={words.results.filter}
                placeholder={words.results.filter}
                leftSection={<IconFilter size={13} />}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
            {wanted.trim() !== "" && (
              <span className={classes.quiet} role="status">
                {words.of(rows.length, run.rows.length)}
              </span>
            )}
            {view.filtered && run.rows.length > 0 && <TakeAway run={run} rows={rows} />}
          </div>
          <div className={classes.view}>
            {view.filtered && run.state === "done" && run.rows.length === 0 ? (
              <div className={classes.message}>
                <Nothing>{words.results.nothing}</Nothing>
              </div>
            ) : (
              <view.View run={run} rows={rows} />
            )}
          </div>
        </>
      )}
    </section>
  );
}
