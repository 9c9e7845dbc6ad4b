/** What Liaisons asks of a database. Nothing above this file knows which engine runs. */
import type { Engine } from "../contract/health.ts";
import type { LanguageAnswer } from "../contract/language.ts";
import type { Access, Counters, ExplainAnswer, Summary } from "../contract/query.ts";
import type { Properties, Row } from "../contract/typed.ts";

export interface StoreDescription {
  engine: Engine;
  version: string;
  writable: boolean;
  /** Whether what is asked now may have to wait for what was asked before. */
  busy: boolean;
  /** Which database it is: the same for as long as it is this one, and no other's. */
  database: string;
  /** Labels on whose `id` property the database keeps a uniqueness constraint. */
  idLabels: string[];
}

export interface Query {
  text: string;
  params?: Properties;
  /** `read` (default) is enforced by the database, not by reading the text. */
  access?: Access;
  /** Somebody's own Cypher: the embedded store checks it, and writes out what its engine takes otherwise. */
  foreign?: boolean;
  /** Rows after which the answer is cut and says so; default: no limit. */
  maxRows?: number;
  /** After which the database itself gives up; default: the configuration's. */
  timeoutMs?: number;
  /** Aborting it cancels the query in the database. */
  signal?: AbortSignal;
}

export interface Result {
  columns: string[];
  /**
   * Batches of rows, as they come; what is not read yet is not held. Leaving the loop early cancels the query in the
   * database. Read them or leave them: until then the database keeps the answer, up to the query's deadline.
   */
  batches: AsyncIterable<Row[]>;
  /** Instead of `batches`, for those who only pass rows on: the same as text, a line `{"row": […]}` of JSON each. */
  lines: AsyncIterable<Uint8Array>;
  /** Settles once the rows have been read to their end; rejects with `query-cancelled` when they were left early. */
  summary(): Promise<Summary>;
}

export interface Step {
  text: string;
  params?: Properties;
}

export interface StepAnswer {
  columns: string[];
  rows: Row[];
  counters: Counters;
}

/** Every method rejects with a `Problem` (see problems.ts) and with nothing else. */
export interface GraphStore {
  readonly engine: Engine;
  /** Asks the database itself: rejects with `database-away` while it cannot be reached. */
  describe(): Promise<StoreDescription>;
  /**
   * Settles with the first of the answer. A write is committed by then, and its rows are all there: what is shown of it
   * is written. Cancelled before that it has written nothing, unless the connection was lost over the commit.
   */
  run(query: Query): Promise<Result>;
  /** All steps in one write transaction, or none of them; tried again on errors that the database calls transient. */
  transact(steps: Step[]): Promise<StepAnswer[]>;
  /** Runs nothing. `foreign` as in a query; whatever else writes may be said to delete. */
  explain(text: string, params?: Properties, foreign?: boolean): Promise<ExplainAnswer>;
  /** The functions and procedures that a query may call. */
  language(): Promise<LanguageAnswer>;
  close(): Promise<void>;
}
