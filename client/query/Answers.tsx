import { Loader } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconMinus } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import classes from "./query.module.css";
import { Results } from "./Results.tsx";
import type { Run } from "./run.ts";
import { TabList } from "./tabs/TabList.tsx";

interface AnswersProps {
  runs: readonly Run[];
  /** What stands here as long as nothing was asked. */
  idle: ReactNode;
  onAgain(run: Run, maxRows?: number): void;
  onCancel(): void;
}

const PANEL = "query-answer";

/** What each statement answered: one at a time, the others a tab away. */
export function Answers({ runs, idle, onAgain, onCancel }: AnswersProps) {
  const { words } = useWorkbench();
  const [chosen, choose] = useState<string>();
  const latest = runs.findLast(({ state }) => state !== "waiting" && state !== "skipped");
  const run = runs.find(({ id }) => id === chosen) ?? latest ?? runs[0];
  const placed = useMemo(() => run && inText(run), [run]);
  if (!run || !placed) return idle;
  const results = (
    <Results
      run={placed}
      onMore={(maxRows) => onAgain(run, maxRows)}
      onRetry={() => onAgain(run)}
      onCancel={onCancel}
    />
  );
  if (runs.length < 2) return results;
  const items = runs.map((each, index) => ({
    id: each.id,
    title: each.statement.text.slice(0, 400),
    content: (
      <>
        <Mark state={each.state} />
        {words.number(index + 1)} <code className={classes.excerpt}>{excerpt(each.statement.text)}</code>
      </>
    ),
  }));
  return (
    <div className={classes.answers}>
      <div className={classes.entries}>
        <TabList label={words.query.answers} items={items} active={run.id} panel={PANEL} onSelect={choose} />
      </div>
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-${run.id}`} className={classes.answer}>
        {results}
      </div>
    </div>
  );
}

function Mark({ state }: Pick<Run, "state">) {
  if (state === "running") return <Loader size={11} />;
  if (state === "done") return <IconCheck size={13} color="var(--good)" aria-hidden="true" />;
  if (state === "failed") return <IconAlertTriangle size={13} color="var(--bad)" aria-hidden="true" />;
  return <IconMinus size={13} aria-hidden="true" />;
}

/** Says where in the whole text a statement is wrong: the database counts from the statement's own beginning. */
function inText(run: Run): Run {
  const { problem, statement } = run;
  if (!problem?.position) return run;
  const { line, column } = problem.position;
  const position = { line: line + statement.line, column: line === 1 ? column + statement.column : column };
  return { ...run, problem: new ApiProblem({ ...problem, message: problem.message, position }) };
}

/** How a statement begins, without its comments. */
const excerpt = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 28);
