/** How many rows there are beyond the limit: asked when a person wants to know, because the database has to look at all of them. */
import { useEffect, useState } from "react";
import type { Summary } from "../../../server/contract/query.ts";
import { api } from "../../api/api.ts";
import { ApiProblem } from "../../api/problem.ts";
import { attempt } from "../../commands/actions.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import type { Ask, Run } from "../run.ts";

/** As many as one query may answer. */
const MOST = 10_000_000;

export interface Counting {
  /** Null until they have been counted. */
  total: number | null;
  /** Rows seen so far; null while nobody counts. */
  sofar: number | null;
  start(): void;
  stop(): void;
}

/** Of one answer; another answer ends the counting and forgets the number. */
export function useCounting(run: Run): Counting {
  const workbench = useWorkbench();
  const { summary, ask, rows } = run;
  const [known, setKnown] = useState<{ of: Summary; total: number } | null>(null);
  const [control, setControl] = useState<AbortController | null>(null);
  const [sofar, setSofar] = useState(0);
  useEffect(() => () => control?.abort(), [control]);
  useEffect(() => setControl(null), [summary]);

  const start = async () => {
    if (!ask || !summary) return;
    const mine = new AbortController();
    const { signal } = mine;
    setSofar(0);
    setControl(mine);
    await attempt(workbench, async () => {
      try {
        const total = await countRows(ask, rows.length, signal, setSofar);
        setKnown({ of: summary, total });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    });
    if (!signal.aborted) setControl(null);
  };
  return {
    total: known !== null && known.of === summary ? known.total : null,
    sofar: control && sofar,
    start: () => void start(),
    stop: () => setControl(null),
  };
}

/** By the database where it can count what a query returns; else they are read and let go of. At most ten million. */
async function countRows(
  { cypher, params }: Ask,
  least: number,
  signal: AbortSignal,
  tell: (sofar: number) => void,
): Promise<number> {
  try {
    for await (const batch of api.query({ cypher: `CALL {\n${cypher}\n}\nRETURN count(*) AS total`, params }, signal)) {
      for (const line of batch) {
        const total = "row" in line ? Number(line.row[0]) : 0;
        // A statement without a RETURN, such as the call of a procedure, counts as one row in there.
        if (total > least) return total;
      }
    }
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code === "unreachable") throw error;
  }
  let sofar = 0;
  for await (const batch of api.query({ cypher, params, maxRows: MOST }, signal)) {
    for (const line of batch) {
      if ("row" in line) sofar++;
      if ("error" in line) throw new ApiProblem(line.error);
    }
    tell(sofar);
  }
  return sofar;
}
