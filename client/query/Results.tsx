import { Button, Loader } from "@mantine/core";
import { IconAffiliate } from "@tabler/icons-react";
import { useMemo } from "react";
import type { Counters, Summary } from "../../server/contract/query.ts";
import { api } from "../api/api.ts";
import { attempt, showSubgraph } from "../commands/actions.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Failed, Nothing } from "../look/States.tsx";
import classes from "./query.module.css";
import { ResultTable } from "./ResultTable.tsx";
import { findGraph, onlyReturned } from "./rows.ts";
import type { Run } from "./run.ts";

interface ResultsProps {
  /** Left out: nothing has been asked yet. */
  run: Run | undefined;
  onMore(maxRows: number): void;
  onRetry(): void;
}

/** What a query answered: how it went on top, its rows below. */
export function Results({ run, onMore, onRetry }: ResultsProps) {
  const { words } = useWorkbench();
  if (!run) {
    return (
      <div className={classes.results}>
        <div className={classes.message}>
          <Nothing>{words.query.idle}</Nothing>
        </div>
      </div>
    );
  }
  return (
    <div className={classes.results}>
      <div className={classes.outcome} role="status">
        <Outcome run={run} onMore={onMore} />
        {run.state !== "running" && <ShowOnCanvas run={run} />}
      </div>
      {run.problem && (
        <div className={classes.message}>
          <Failed
            error={run.problem}
            onRetry={run.problem.code === "query-timeout" || run.problem.code === "unreachable" ? onRetry : undefined}
          />
        </div>
      )}
      {run.columns.length > 0 && <ResultTable columns={run.columns} rows={run.rows} />}
    </div>
  );
}

const MORE = 10;
const LARGEST = 100_000;

function Outcome({ run, onMore }: { run: Run; onMore(maxRows: number): void }) {
  const { words } = useWorkbench();
  const rows = run.rows.length;
  if (run.state === "running") {
    return (
      <>
        <Loader size={14} /> {words.query.running(rows)}
      </>
    );
  }
  if (run.state === "waiting") return words.query.waiting;
  if (run.state === "skipped") return words.query.skipped;
  if (run.state === "cancelled") return words.query.cancelled(rows);
  if (run.state === "failed" || !run.summary) return rows > 0 && words.query.rows(rows);
  const { truncated } = run.summary;
  return (
    <>
      <span>{[truncated ? words.query.cut(rows) : words.query.rows(rows), ...details(run.summary)].join(" · ")}</span>
      {truncated && rows < LARGEST && (
        <Button size="compact-xs" variant="default" onClick={() => onMore(Math.min(rows * MORE, LARGEST))}>
          {words.query.more(Math.min(rows * MORE, LARGEST))}
        </Button>
      )}
    </>
  );

  function details({ counters, tookMs, notifications }: Summary): string[] {
    const changed = (Object.keys(counters) as (keyof Counters)[]).filter((name) => counters[name] > 0);
    return [
      words.query.took(tookMs),
      ...changed.map((name) => words.query.counters[name](counters[name])),
      ...notifications.map(({ title }) => title),
    ];
  }
}

/** Adds what the rows hold of the graph; not there when they hold none of it. */
function ShowOnCanvas({ run }: { run: Run }) {
  const workbench = useWorkbench();
  const { words } = workbench;
  const found = useMemo(() => findGraph(run.rows), [run.rows]);
  if (found.nodes.size === 0) return null;
  const ids = [...found.nodes].slice(0, MOST_SHOWN);
  const show = () =>
    attempt(workbench, async () => {
      const { graph } = await api.nodes({ ids });
      showSubgraph(workbench, onlyReturned(graph, found));
      if (found.nodes.size > ids.length) {
        workbench.notify({ message: words.query.shownOf(ids.length, found.nodes.size), tone: "plain" });
      }
    });
  return (
    <Button size="compact-xs" variant="light" leftSection={<IconAffiliate size={14} />} onClick={() => void show()}>
      {words.query.show(found.nodes.size)}
    </Button>
  );
}

/** As many nodes as one request may name. */
const MOST_SHOWN = 1_000;
