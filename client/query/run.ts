/** One query from asking to the last row, as state that the panel draws. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Access, QueryLine, Summary } from "../../server/contract/query.ts";
import type { Row } from "../../server/contract/typed.ts";
import { api } from "../api/api.ts";
import { ApiProblem, asProblem, ownProblem } from "../api/problem.ts";

export interface Run {
  state: "idle" | "running" | "done" | "failed" | "cancelled";
  cypher: string;
  columns: string[];
  rows: Row[];
  summary: Summary | null;
  problem: ApiProblem | null;
}

export const MOST_ROWS = 1_000;

const IDLE: Run = { state: "idle", cypher: "", columns: [], rows: [], summary: null, problem: null };

export interface Ask {
  cypher: string;
  access: Access;
  maxRows: number;
}

export function useRun() {
  const [run, setRun] = useState<Run>(IDLE);
  const current = useRef<AbortController>(null);
  const cancel = useCallback(() => current.current?.abort(), []);
  // A query whose panel is gone is of no use to anyone.
  useEffect(() => cancel, [cancel]);

  const start = useCallback(async (ask: Ask) => {
    current.current?.abort();
    const control = new AbortController();
    current.current = control;
    const rows: Row[] = [];
    let known: Run = { ...IDLE, state: "running", cypher: ask.cypher };
    let drawn = Number.NEGATIVE_INFINITY;
    const learn = (more: Partial<Run>) => {
      known = { ...known, ...more };
      // Rows are handed on ten times a second, not with each chunk: copying them costs.
      if (known.state === "running" && performance.now() - drawn < 100) return;
      drawn = performance.now();
      if (current.current === control) setRun({ ...known, rows: rows.slice() });
    };
    learn({});
    try {
      for await (const batch of api.query(ask, control.signal)) learn(take(batch, rows));
      if (!known.summary) throw ownProblem("unreachable", "The connection broke before the answer was whole.");
      learn({ state: "done" });
    } catch (error) {
      learn(control.signal.aborted ? { state: "cancelled" } : { state: "failed", problem: asProblem(error) });
    }
  }, []);

  return { run, start, cancel };
}

/** Appends the rows of a batch and answers what else it says; throws the problem that it ends with. */
function take(batch: QueryLine[], rows: Row[]): Partial<Run> {
  const more: Partial<Run> = {};
  for (const line of batch) {
    if ("row" in line) rows.push(line.row);
    else if ("columns" in line) more.columns = line.columns;
    else if ("summary" in line) more.summary = line.summary;
    else throw new ApiProblem(line.error);
  }
  return more;
}
