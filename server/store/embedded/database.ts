/** The child process that holds the database, opened again whenever it ends. */
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { Problem } from "../../problems.ts";
import { deferred } from "../deferred.ts";
import { Exchange } from "./exchange.ts";
import type { Ask, FromChild, ToChild } from "./protocol.ts";

type Unnumbered<T> = T extends unknown ? Omit<T, "id"> : never;

// Run from source (tests, npm run dev) the child is TypeScript too.
const SOURCE = import.meta.url.endsWith(".ts");
const CHILD = join(import.meta.dirname, SOURCE ? "child.ts" : "child.js");
const FROM_SOURCE = SOURCE ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];
/** What JavaScript itself holds there is little, and is taken back early: the memory is the engine's. */
const MEMORY = ["--expose-gc", "--max-semi-space-size=4"];
/** The engine assigns what it hands out: a column or a property may be called “__proto__”. */
const ANY_NAME = "--disable-proto=delete";
const EXEC_ARGV = [...FROM_SOURCE, ...MEMORY, ANY_NAME];
/** glibc would keep what is freed of an answer, in a heap for each thread that computed one. */
const ALLOCATOR = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: String(8 * 2 ** 20) };

/** How long a cancelled query may go on before it costs the child its life; most are over by then. */
const GRACE_MS = 150;
/** How long a child that is to be killed may take to hand over what it has computed. */
const FLUSH_MS = 10_000;
/** How long closing may take before it is a kill. */
const CLOSE_MS = 5_000;

export class Database {
  version = "";
  readonly #folder: string;
  readonly #memory: number;
  readonly #exchanges = new Map<number, Exchange>();
  #child: ChildProcess | undefined;
  /** Settles when the child has ended and all it said has come. */
  #ended: Promise<void> = Promise.resolve();
  #ending = false;
  #closed = false;
  #lastId = 0;

  private constructor(folder: string, memory: number) {
    this.#folder = folder;
    this.#memory = memory;
  }

  /** `memory`: bytes that the child may hold. Rejects with `store-locked` or `store-unreadable`. */
  static async open(folder: string, memory: number): Promise<Database> {
    const database = new Database(folder, memory);
    await database.#start();
    return database;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Whether it works on something, or is being opened again because something could not be stopped. */
  get busy(): boolean {
    return this.#ending || [...this.#exchanges.values()].some(({ phase }) => phase !== "answering");
  }

  /** Asks the child; after `timeoutMs`, or when the signal aborts, the child is made to stop working on it. */
  ask(question: Unnumbered<Ask>, timeoutMs: number, signal?: AbortSignal): Exchange {
    const id = ++this.#lastId;
    const timer = setTimeout(() => give(new Problem("query-timeout", `${timeoutMs / 1_000} s`)), timeoutMs);
    const abort = () => give(new Problem("query-cancelled"));
    const exchange = new Exchange(
      { ...question, id } as Ask,
      (message) => this.#send(message),
      () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        this.#exchanges.delete(id);
      },
    );
    const give = (problem: Problem) => this.leave(exchange, problem);
    signal?.addEventListener("abort", abort, { once: true });

    if (this.#closed) exchange.fail(new Problem("database-away"));
    else if (signal?.aborted) exchange.fail(new Problem("query-cancelled"));
    else this.#begin(exchange);
    return exchange;
  }

  /** The asker wants no more of it. A write that is being committed is carried to its end. */
  leave(exchange: Exchange, problem = new Problem("query-cancelled")): void {
    if (exchange.phase === "waiting") {
      exchange.abandon(problem);
      setTimeout(() => exchange.phase === "abandoned" && this.#end(), GRACE_MS).unref();
    } else if (exchange.phase === "answering") {
      exchange.fail(problem);
      this.#send({ do: "drop", id: exchange.ask.id });
    }
  }

  /** What computes is cancelled, what is being committed is waited for. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    const unfinished = [...this.#exchanges.values()].filter(({ phase }) => phase !== "committing");
    const computing = unfinished.some(({ phase }) => phase !== "answering");
    for (const exchange of unfinished) exchange.fail(new Problem("query-cancelled"));
    if (!child) return;
    const timer = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS);
    if (computing) this.#end();
    else this.#send({ do: "close" });
    await this.#ended;
    clearTimeout(timer);
  }

  #begin(exchange: Exchange): void {
    this.#exchanges.set(exchange.ask.id, exchange);
    if (!this.#child) this.#reopen();
    else if (!this.#ending) this.#send(exchange.ask);
  }

  #send(message: ToChild): void {
    if (this.#child?.connected) this.#child.send(message);
  }

  async #start(): Promise<void> {
    const child = fork(CHILD, [this.#folder, String(this.#memory)], {
      execArgv: EXEC_ARGV,
      env: { ...process.env, ...ALLOCATOR },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // hands bytes over as they are
      serialization: "advanced",
    });
    this.#child = child;
    this.#ending = false;
    const said = tail(child.stderr);
    const opened = deferred<true>();
    let unopened: Problem | undefined;
    child.on("message", (message: FromChild) => {
      if (message.is === "open") {
        this.version = message.version;
        opened.resolve(true);
      } else if (message.is === "unopened") {
        unopened = new Problem(message.fault.code, message.fault.about, message.fault);
      } else {
        this.#exchanges.get(message.id)?.receive(message);
        if (this.#ending) this.#killWhenIdle();
      }
    });
    this.#ended = endOf(child).then(async () => {
      opened.reject(unopened ?? new Problem("store-unreadable", said() || "its process ended at once."));
      const wasOpen = await opened.promise.catch(() => false);
      this.#gone(said(), unopened, wasOpen);
    });
    // What was asked before, or while the last child was ending.
    for (const { ask } of this.#exchanges.values()) this.#send(ask);
    await opened.promise;
  }

  /** The engine cannot stop a query, so its process is ended; what others asked is asked again. */
  #end(): void {
    if (!this.#child || this.#ending) return;
    this.#ending = true;
    this.#send({ do: "flush" });
    const child = this.#child;
    const timer = setTimeout(() => child.kill("SIGKILL"), FLUSH_MS);
    child.once("exit", () => clearTimeout(timer));
    this.#killWhenIdle();
  }

  #killWhenIdle(): void {
    for (const { phase } of this.#exchanges.values()) if (phase === "committing" || phase === "answering") return;
    this.#child?.kill("SIGKILL");
  }

  #gone(said: string, unopened: Problem | undefined, wasOpen: boolean): void {
    const crashed = !this.#ending;
    this.#child = undefined;
    for (const exchange of this.#exchanges.values()) {
      const again = exchange.phase === "waiting" && (!crashed || ++exchange.crashes < 2);
      if (unopened || !again) exchange.fail(unopened ?? new Problem("store-crashed", exchange.phase, { cause: said }));
    }
    if (!this.#closed && (wasOpen || this.#exchanges.size > 0)) this.#reopen();
  }

  /** Whoever waits is told by `#gone` when it fails. */
  #reopen(): void {
    this.#start().catch(() => {});
  }
}

/** Both: what a child said last may still be under way when it has ended. */
async function endOf(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once("exit", resolve));
  const disconnect = new Promise((resolve) => child.once("disconnect", resolve));
  // Either it could not be started, or it has died and something was still sent to it.
  const error = new Promise((resolve) => child.on("error", () => child.pid ?? resolve(undefined)));
  await Promise.race([Promise.all([exit, disconnect]), error]);
}

/** Remembers the end of what a stream says. */
function tail(stream: Readable | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-2_000);
  });
  return () => text.trim();
}
