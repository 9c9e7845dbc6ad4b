import neo4j, { type Config, type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import type { LanguageAnswer } from "../../contract/language.ts";
import type { ExplainAnswer } from "../../contract/query.ts";
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { parameters } from "../params.ts";
import type { GraphStore, Query, Result, Step, StepAnswer, StoreDescription } from "../store.ts";
import { toProblem, type Where } from "./faults.ts";
import { explained } from "./plan.ts";
import { stream } from "./stream.ts";
import { countersOf } from "./summary.ts";
import { maker, rowOf } from "./values.ts";

export interface Neo4jSettings {
  uri: string;
  username: string;
  /** Unset: the server asks for none. */
  password?: string;
  /** Unset: the user's home database. */
  database?: string;
  /** What a query may take unless it says otherwise. */
  timeoutMs: number;
}

/** What all steps of a write transaction may take together, in milliseconds. */
const TRANSACT_TIMEOUT_MS = 600_000;

const ID_LABELS = `
  SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
  WHERE entityType = 'NODE' AND properties = ['id'] AND (type CONTAINS 'UNIQUENESS' OR type = 'NODE_KEY')
  RETURN labelsOrTypes[0] AS label`;

const IDENTITY = "CALL db.info() YIELD id RETURN id AS id";

const CONNECTIONS: Config = {
  userAgent: "liaisons",
  // A connection that was lost without a word is noticed before a query meets it.
  connectionLivenessCheckTimeout: 5_000,
  connectionAcquisitionTimeout: 15_000,
  connectionTimeout: 10_000,
  maxTransactionRetryTime: 15_000,
  telemetryDisabled: true,
};

export class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly #settings: Neo4jSettings;
  readonly #driver: Driver;
  readonly #where: Where;

  /** Throws `bad-configuration` for an address that no database can have; it does not connect yet. */
  constructor(settings: Neo4jSettings) {
    const { uri, username, password, timeoutMs } = settings;
    const bare = new URL(uri);
    bare.username = "";
    bare.password = "";
    this.#settings = settings;
    this.#where = { address: bare.href.replace(/\/$/, ""), database: settings.database ?? null, timeoutMs };
    const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
    try {
      this.#driver = neo4j.driver(this.#where.address, auth, { ...CONNECTIONS });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Problem("bad-configuration", `NEO4J_URI is no address of a database: ${reason}`, { cause });
    }
  }

  async describe(): Promise<StoreDescription> {
    try {
      const { agent = "" } = await this.#driver.getServerInfo({ database: this.#settings.database });
      const database = (await this.#ask(IDENTITY, "id"))[0] ?? this.#home();
      const idLabels = (await this.#ask(ID_LABELS, "label")).sort();
      return {
        engine: this.engine,
        version: agent.replace(/^Neo4j\//, ""),
        writable: true,
        busy: false,
        database,
        idLabels,
      };
    } catch (error) {
      throw toProblem(error, this.#where);
    }
  }

  async run(query: Query): Promise<Result> {
    const timeoutMs = query.timeoutMs ?? this.#settings.timeoutMs;
    const session = this.#session(query.access === "write");
    return stream(session, { ...query, timeoutMs }, (error) => toProblem(error, { ...this.#where, timeoutMs }));
  }

  async transact(steps: Step[]): Promise<StepAnswer[]> {
    const session = this.#session(true);
    const work = async (tx: ManagedTransaction) => {
      const answers: StepAnswer[] = [];
      for (const { text, params = {} } of steps) {
        const { records, summary } = await tx.run(text, parameters(params, maker));
        answers.push({
          columns: records[0]?.keys.map(String) ?? [],
          rows: records.map(rowOf),
          counters: countersOf(summary),
        });
      }
      return answers;
    };
    try {
      return await session.executeWrite(work, { timeout: TRANSACT_TIMEOUT_MS, metadata: { app: "liaisons" } });
    } catch (error) {
      throw toProblem(error, { ...this.#where, timeoutMs: TRANSACT_TIMEOUT_MS });
    } finally {
      await session.close();
    }
  }

  async explain(text: string, params: Properties = {}): Promise<ExplainAnswer> {
    const prefix = "EXPLAIN ";
    const session = this.#session(false);
    try {
      const { summary } = await session.run(prefix + text, parameters(params, maker), {
        timeout: this.#settings.timeoutMs,
      });
      return explained(summary);
    } catch (error) {
      throw toProblem(error, { ...this.#where, prefix: prefix.length });
    } finally {
      await session.close();
    }
  }

  async language(): Promise<LanguageAnswer> {
    return (await import("./language.ts")).languageOf((query) => this.run(query));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(write: boolean): Session {
    return this.#driver.session({
      database: this.#settings.database,
      defaultAccessMode: write ? neo4j.session.WRITE : neo4j.session.READ,
    });
  }

  /** What the address says, where the database does not tell more of itself. */
  #home(): string {
    return `${this.#where.address} ${this.#where.database ?? ""}`.trim();
  }

  /** A column of what Neo4j says of itself; nothing where the user may not know: nodes then go by their element ids. */
  async #ask(text: string, column: string): Promise<string[]> {
    const session = this.#session(false);
    try {
      const { records } = await session.run(text, {}, { timeout: this.#settings.timeoutMs });
      return records.map((record) => String(record.get(column)));
    } catch (error) {
      if (error instanceof Neo4jError && /\.(Forbidden|ProcedureNotFound)$/.test(error.code)) return [];
      throw error;
    } finally {
      await session.close();
    }
  }
}
