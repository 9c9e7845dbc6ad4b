/** The database itself, inside the child process. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type QueryResult, type Transaction } from "@grafeo-db/js";
import type { Counters, ExplainAnswer } from "../../contract/query.ts";
import type { Properties, Row } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import type { Step } from "../store.ts";
import { toProblem } from "./faults.ts";
import { limited } from "./limit.ts";
import { planOf } from "./plan.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { is, tokenize } from "./tokens.ts";
import { parameters, toWire } from "./values.ts";

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
/** Asked right before a commit; rejects when the write is no longer wanted. */
export type MayCommit = () => Promise<void>;

/** The log is folded into the database file once it holds this much, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 2 ** 20;
const WRITES = ["CREATE", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH", "INSERT"];

export class Engine {
  readonly #db: Database;
  /** Writers take turns: the engine would refuse one of two that touch the same node. */
  #lastWrite: Promise<unknown> = Promise.resolve();

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
  async read(text: string, params: Properties, maxRows: number | null): Promise<QueryResult> {
    const query = prepare(text, params, false);
    const tx = this.#db.beginTransaction();
    try {
      const limit = maxRows === null ? query.text : limited(query.text, tokenize(query.text), maxRows + 1);
      const result = await tx.executeCypher(limit, parameters(query.params));
      if (Object.values(result.counters).some((count) => count > 0)) throw new Problem("write-in-read");
      return result;
    } catch (error) {
      throw toProblem(error);
    } finally {
      tx.rollback();
    }
  }

  async write(text: string, params: Properties, mayCommit: MayCommit): Promise<QueryResult> {
    const query = prepare(text, params, true);
    return this.#inTurn(async () => {
      if (query.schema) return this.#schema(query, mayCommit);
      return this.#transaction((tx) => execute(tx, query), mayCommit);
    });
  }

  async transact(steps: Step[], mayCommit: MayCommit): Promise<QueryResult[]> {
    const queries = steps.map(({ text, params = {} }) => prepare(text, params, true));
    if (queries.some(({ schema }) => schema)) {
      throw new Problem("query-refused", "A schema command cannot be one step of several.");
    }
    const work = async (tx: Transaction) => {
      const results: QueryResult[] = [];
      for (const query of queries) results.push(await execute(tx, query));
      return results;
    };
    return this.#inTurn(() => this.#transaction(work, mayCommit));
  }

  async explain(text: string, given: Properties): Promise<ExplainAnswer> {
    const query = prepare(text, given, true);
    const words = tokenize(text);
    if (query.schema) return { plan: { operator: "SchemaCommand", details: "", children: [] }, kind: "s" };
    const prefix = "EXPLAIN ";
    try {
      // A plan can be had without values; the engine asks for them in some places.
      const missing = words.filter(({ kind }) => kind === "parameter").map(({ value }) => [value, null]);
      const params = { ...Object.fromEntries(missing), ...parameters(query.params) };
      const result = await this.#db.executeCypher(prefix + text, params);
      const has = (keywords: string[]) =>
        words.some(
          (word, i) => !is(words[i - 1], ".") && !is(words[i - 1], ":") && keywords.some((each) => is(word, each)),
        );
      const kind = !has(WRITES) ? "r" : has(["RETURN"]) ? "rw" : "w";
      return { plan: planOf(String(result.scalar())), kind };
    } catch (error) {
      throw toProblem(error, prefix.length);
    }
  }

  close(): void {
    this.#db.close();
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
    try {
      return await this.#db.executeCypher(query.text, parameters(query.params));
    } catch (error) {
      throw toProblem(error);
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(work);
    this.#lastWrite = turn.catch(() => {});
    return turn;
  }
}

const execute = (tx: Transaction, { text, params }: Prepared) => tx.executeCypher(text, parameters(params));

export function countersOf({ counters }: QueryResult): Counters {
  const { edgesCreated, edgesDeleted, ...rest } = counters;
  return { ...rest, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted };
}

/** Rows from `start` up to `end` in the wire form. */
export function rowsOf(result: QueryResult, start = 0, end = result.length): Row[] {
  const { columns } = result;
  const rows: Row[] = [];
  for (let i = start; i < end; i++) {
    const row = result.get(i);
    rows.push(columns.map((column) => toWire(row[column])));
  }
  return rows;
}
