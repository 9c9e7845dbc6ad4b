/** One query from asking to the last row. */
import type { Access, QueryLine, Summary } from "../../server/contract/query.ts";
import type { Properties, Row } from "../../server/contract/typed.ts";
import { api } from "../api/api.ts";
import { ApiProblem, asProblem, brokenOff } from "../api/problem.ts";

export const MOST_ROWS = 1_000;

/** A statement and where it begins in the text that it was taken from. */
export interface Statement {
  text: string;
  /** Whole lines, and characters of its own first line, that stand before it. */
  line: number;
  column: number;
}

export interface Ask {
  cypher: string;
  params: Properties;
  access: Access;
  maxRows: number;
  /** Asked right before it is sent; left out: nothing speaks against it. */
  may?(signal: AbortSignal): Promise<boolean>;
  /** Lines that need no database, e.g. those of `:params`; left out: the server's. */
  answer?(signal: AbortSignal): QueryLine[] | Promise<QueryLine[]>;
}

export interface Run {
  id: string;
  /** `skipped`: one before it failed or was cancelled; `refused`: by the person, when asked whether it may delete. */
  state: "waiting" | "running" | "done" | "failed" | "cancelled" | "skipped" | "refused";
  statement: Statement;
  /** Known once its turn has come. */
  ask: Ask | null;
  /** When its turn came, and when its first row was there, as `performance.now()` says it. */
  startedAt: number | null;
  firstRowAt: number | null;
  columns: string[];
  rows: Row[];
  /** Null while it runs, and for what is answered without the database. */
  summary: Summary | null;
  problem: ApiProblem | null;
}

export const waiting = (statement: Statement): Run => ({
  id: crypto.randomUUID(),
  state: "waiting",
  statement,
  ask: null,
  startedAt: null,
  firstRowAt: null,
  columns: [],
  rows: [],
  summary: null,
  problem: null,
});

/** Asks, and tells what is known so far; rows are handed on ten times a second, because copying them costs. Never rejects. */
export async function follow(
  run: Run,
  ask: (statement: Statement) => Ask,
  signal: AbortSignal,
  tell: (run: Run) => void,
): Promise<Run> {
  const rows: Row[] = [];
  let known: Run = { ...waiting(run.statement), id: run.id, state: "running", startedAt: performance.now() };
  let told = Number.NEGATIVE_INFINITY;
  const learn = (more: Partial<Run>): Run => {
    known = { ...known, ...more };
    if (rows.length > 0) known.firstRowAt ??= performance.now();
    if (known.state !== "running" || performance.now() - told >= 100) {
      told = performance.now();
      known.rows = rows.slice();
      tell(known);
    }
    return known;
  };
  try {
    const asked = ask(run.statement);
    learn({ ask: asked });
    if (asked.answer) return learn({ ...take(await asked.answer(signal), rows), state: "done" });
    const { answer: _, may, ...request } = asked;
    if (may && !(await may(signal))) return learn({ state: "refused" });
    for await (const batch of api.query(request, signal)) learn(take(batch, rows));
    if (!known.summary) throw brokenOff();
    return learn({ state: "done" });
  } catch (error) {
    return learn(signal.aborted ? { state: "cancelled" } : { state: "failed", problem: asProblem(error) });
  }
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
