/** The database itself, inside the child process. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import type { PlanOperator } from "../../contract/query.ts";
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { inTurns } from "../../turns.ts";
import type { Step } from "../store.ts";
import { withIndexes } from "./constraints.ts";
import { toProblem } from "./faults.ts";
import { limited } from "./limit.ts";
import { kindOf, planIn, planOf, standIns } from "./plan.ts";
import { type Prepared, prepare } from "./prepare.ts";
import type { Explained } from "./protocol.ts";

/** Asked right before a commit: rejects when the write was cancelled, and from then on nobody cancels it. */
export type MayCommit = () => Promise<void>;

/** What the engine computed, and its plan where that was asked for. */
export interface Computed {
  result: QueryResult;
  plan?: PlanOperator;
}

/** The log is folded into the database file once it holds this much, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 2 ** 20;

export class Engine {
  readonly #db: GrafeoDB;
  /** Writers take turns: the engine would refuse one of two that touch the same node. */
  readonly #inTurn = inTurns();

  /** Throws `store-locked` when another process has the folder open, else `store-unreadable`. */
  constructor(folder: string) {
    try {
      mkdirSync(folder, { recursive: true });
      this.#db = grafeo.GrafeoDB.create(join(folder, "graph.grafeo"));
      this.#db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : String(cause);
      if (/cannot be locked/.test(text)) throw new Problem("store-locked", folder, { cause });
      throw new Problem("store-unreadable", toProblem(cause).message, { cause });
    }
  }

  get version(): string {
    return this.#db.version();
  }

  /** In a transaction that is rolled back; rejects with `write-in-read` when it changed something. */
  async read(text: string, params: Properties, maxRows: number | null): Promise<Computed> {
    const query = prepare(text, params, { write: false });
    const limit = maxRows === null ? query.text : limited(query, maxRows + 1);
    const tx = this.#db.beginTransaction();
    try {
      const result = await execute(tx, { ...query, text: limit });
      // A profile counts its operators, and not what they changed.
      const changed = result.profile ? kindOf(query.tokens) !== "r" : Object.values(result.counters).some((n) => n > 0);
      if (changed) throw new Problem("write-in-read");
      return { result, plan: planIn(query.tokens, result) };
    } finally {
      tx.rollback();
    }
  }

  async write(text: string, params: Properties, mayCommit: MayCommit): Promise<Computed> {
    const query = prepare(text, params, { write: true });
    const result = await this.#inTurn(() =>
      query.schema ? this.#schema(query, mayCommit) : this.#transaction((tx) => execute(tx, query), mayCommit),
    );
    return { result, plan: planIn(query.tokens, result) };
  }

  /** All steps or none. */
  async transact(steps: Step[], mayCommit: MayCommit): Promise<QueryResult[]> {
    const queries = steps.map(({ text, params = {} }) => prepare(text, params, { write: true }));
    if (queries.some(({ schema }) => schema)) {
      throw new Problem("bad-request", "A schema command cannot be a step of a transaction.");
    }
    const work = async (tx: Transaction) => {
      const results: QueryResult[] = [];
      for (const query of queries) results.push(await execute(tx, query));
      return results;
    };
    return this.#inTurn(() => this.#transaction(work, mayCommit));
  }

  async explain(text: string, params: Properties): Promise<Explained> {
    const query = prepare(text, params, { write: true, prefix: "EXPLAIN " });
    const kind = query.schema ? "s" : kindOf(query.tokens);
    // The engine explains queries only.
    if (query.schema) return { plan: { operator: "SchemaCommand", details: "", children: [] }, kind };
    const result = await execute(this.#db, { ...query, params: { ...standIns(query.tokens), ...query.params } });
    return { plan: planOf(String(result.scalar())), kind };
  }

  /** After the writes that have begun. */
  close(): Promise<void> {
    return this.#inTurn(async () => this.#db.close());
  }

  async #transaction<T>(work: (tx: Transaction) => Promise<T>, mayCommit: MayCommit): Promise<T> {
    const tx = this.#db.beginTransaction();
    try {
      const result = await work(tx);
      await mayCommit();
      tx.commit();
      return result;
    } catch (error) {
      if (tx.isActive) tx.rollback();
      throw toProblem(error);
    }
  }

  async #schema(query: Prepared, mayCommit: MayCommit): Promise<QueryResult> {
    await mayCommit();
    const rows = async (text: string) => (await execute(this.#db, prepare(text, {}, { write: true }))).rows();
    let result: QueryResult | undefined;
    await withIndexes(rows, async () => {
      result = await execute(this.#db, query);
    });
    return result as QueryResult;
  }
}

async function execute(on: GrafeoDB | Transaction, { text, params, written }: Prepared): Promise<QueryResult> {
  try {
    return await on.executeCypher(text, params);
  } catch (error) {
    throw toProblem(error, written);
  }
}
