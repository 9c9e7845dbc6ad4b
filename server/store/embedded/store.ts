import { totalmem } from "node:os";
import type { LanguageAnswer } from "../../contract/language.ts";
import type { ExplainAnswer } from "../../contract/query.ts";
import type { Properties, Row } from "../../contract/typed.ts";
import { toRows } from "../lines.ts";
import type { GraphStore, Query, Result, Step, StepAnswer, StoreDescription } from "../store.ts";
import { Database } from "./database.ts";
import { Guard } from "./guard/guard.ts";
import { inWords, told } from "./guard/told.ts";
import { identityOf } from "./identity.ts";
import type { Explained } from "./protocol.ts";

export interface EmbeddedSettings {
  /** Made when it does not exist. */
  folder: string;
  /** What a query may take unless it says otherwise. */
  timeoutMs: number;
  /** Bytes that the database's process may hold before it is ended; default: three quarters of what there is. */
  memory?: number;
}

const memoryThere = () => Math.min(process.constrainedMemory() || totalmem(), totalmem());

/** What all steps of a write transaction may take together, in milliseconds. */
const TRANSACT_TIMEOUT_MS = 600_000;

export class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";
  readonly #database: Database;
  readonly #identity: string;
  readonly #timeoutMs: number;
  readonly #guard = new Guard();
  /** Of the constraints, until something is written that may be one. */
  #idLabels: Promise<string[]> | undefined;

  private constructor(database: Database, identity: string, timeoutMs: number) {
    this.#database = database;
    this.#identity = identity;
    this.#timeoutMs = timeoutMs;
  }

  /** Rejects with `store-locked` or `store-unreadable`. */
  static async open({ folder, timeoutMs, memory }: EmbeddedSettings): Promise<EmbeddedStore> {
    const database = await Database.open(folder, memory ?? 0.75 * memoryThere());
    return new EmbeddedStore(database, await identityOf(folder), timeoutMs);
  }

  /** The process that holds the database; another one after a query had to be ended. */
  get pid(): number | undefined {
    return this.#database.pid;
  }

  /** Answers at once, however much is being computed: nobody else can have changed what was asked before. */
  async describe(): Promise<StoreDescription> {
    if (!this.#idLabels || this.pid === undefined) {
      const asked = this.#askIdLabels();
      this.#idLabels = asked;
      asked.catch(() => {
        if (this.#idLabels === asked) this.#idLabels = undefined;
      });
    }
    const idLabels = await this.#idLabels;
    const { version, busy } = this.#database;
    return { engine: this.engine, version, writable: true, busy, database: this.#identity, idLabels };
  }

  async #askIdLabels(): Promise<string[]> {
    const { batches } = await this.run({ text: "SHOW CONSTRAINTS" });
    const constraints: Row[] = [];
    for await (const batch of batches) constraints.push(...batch);
    return constraints
      .filter(([, type, , properties]) => (type === "UNIQUE" || type === "NODE KEY") && properties === "id")
      .map(([, , label]) => String(label))
      .sort();
  }

  async run(query: Query): Promise<Result> {
    if (!query.foreign) return this.#run(query);
    const { text, params = {}, timeoutMs = this.#timeoutMs, signal } = query;
    const checked = await this.#guard.check({ text, params, explain: false }, { timeoutMs, signal });
    const result = await this.#run({ ...query, text: checked.text }).catch((error) => {
      throw inWords(error, checked);
    });
    return told(result, checked);
  }

  async #run({ text, params = {}, access, maxRows, timeoutMs, signal }: Query): Promise<Result> {
    const exchange = this.#database.ask(
      { do: "run", text, params, write: access === "write", maxRows: maxRows ?? null },
      timeoutMs ?? this.#timeoutMs,
      signal,
    );
    // A failed one too: it may have been written before its answer was lost.
    const columns = await exchange.columns.promise.finally(() => {
      if (access === "write") this.#idLabels = undefined;
    });
    const lines = exchange.lines(() => this.#database.leave(exchange));
    return {
      columns,
      batches: toRows(lines),
      lines,
      summary: () => exchange.summary.promise,
    };
  }

  async transact(steps: Step[]): Promise<StepAnswer[]> {
    const { answer } = this.#database.ask({ do: "transact", steps }, TRANSACT_TIMEOUT_MS);
    return (await answer.promise) as StepAnswer[];
  }

  async explain(text: string, params: Properties = {}, foreign = false): Promise<ExplainAnswer> {
    if (!foreign) {
      const answer = await this.#explain(text, params);
      return { ...answer, deletes: answer.kind !== "r" };
    }
    const checked = await this.#guard.check({ text, params, explain: true }, { timeoutMs: this.#timeoutMs });
    const answer = this.#explain(checked.text, params).catch((error) => Promise.reject(inWords(error, checked)));
    return { ...(await answer), deletes: checked.deletes };
  }

  async #explain(text: string, params: Properties): Promise<Explained> {
    const { answer } = this.#database.ask({ do: "explain", text, params }, this.#timeoutMs);
    return (await answer.promise) as Explained;
  }

  async language(): Promise<LanguageAnswer> {
    return (await import("./language.ts")).language;
  }

  async close(): Promise<void> {
    await Promise.all([this.#guard.close(), this.#database.close()]);
  }
}
