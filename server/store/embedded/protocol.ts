/** What the server and the child process that holds the database say to each other. */
import type { Position } from "../../contract/problem.ts";
import type { Counters, ExplainAnswer, PlanOperator } from "../../contract/query.ts";
import type { Properties } from "../../contract/typed.ts";
import type { ProblemCode } from "../../problems.ts";
import type { Step, StepAnswer } from "../store.ts";

export interface RunAsk {
  do: "run";
  id: number;
  text: string;
  params: Properties;
  write: boolean;
  /** Null: no limit. */
  maxRows: number | null;
}
export interface TransactAsk {
  do: "transact";
  id: number;
  steps: Step[];
}
export interface ExplainAsk {
  do: "explain";
  id: number;
  text: string;
  params: Properties;
}
/** What the database has to answer. */
export type Ask = RunAsk | TransactAsk | ExplainAsk;

export type ToChild =
  | Ask
  /** The write with this id may be committed: from here on nobody cancels it. */
  | { do: "commit"; id: number }
  /** A batch was taken: another one may be sent. */
  | { do: "more"; id: number }
  /** Nobody wants the rest; a write that asks for `commit` is taken back. */
  | { do: "drop"; id: number }
  /** The child is about to be killed: send what is already computed without waiting for `more`. */
  | { do: "flush" }
  | { do: "close" };

/** What deletes is told by the guard, which knows the whole of Cypher. */
export type Explained = Omit<ExplainAnswer, "deletes">;

export interface Fault {
  code: ProblemCode;
  about: string;
  hint?: string;
  position?: Position;
}

export type FromChild = { is: "open"; version: string } | { is: "unopened"; fault: Fault } | Reply;

export type Reply =
  /** A write is computed: asks for `commit`. */
  | { is: "ready"; id: number }
  | ({ is: "piece"; id: number } & Piece)
  /** All of it at once, to `transact` and `explain`. */
  | { is: "answer"; id: number; answer: StepAnswer[] | Explained }
  | { is: "failed"; id: number; fault: Fault };

/** A piece of an answer to `run`; one is enough for a short answer. */
export interface Piece {
  /** In the first piece. */
  columns?: string[];
  batch?: Batch;
  /** In the last piece. */
  end?: { counters: Counters; truncated: boolean; plan?: PlanOperator };
}

export interface Batch {
  rows: number;
  /** A line of JSON each. */
  lines: Uint8Array;
}

/** A batch is cut once it holds this much, and so many batches may be under way unread. */
export const BATCH_BYTES = 32_000;
export const BATCHES_AHEAD = 8;
