/** Checks people's queries in a thread of its own, which starts with the first of them. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Properties } from "../../../contract/typed.ts";
import { Problem } from "../../../problems.ts";
import { type Deferred, deferred } from "../../deferred.ts";
import type { Fault } from "../protocol.ts";
import type { Checked } from "./check.ts";

export interface Question {
  id: number;
  text: string;
  params: Properties;
  explain: boolean;
}
export type Answer = { id: number; checked: Checked } | { id: number; fault: Fault };

// Run from source (tests, npm run dev) the worker is TypeScript too, which tsx has to load: --import does not reach threads.
const SOURCE = import.meta.url.endsWith(".ts");

/** What a parse leaves behind is collected early: there is little to win by waiting, and the server stays small. */
const YOUNG = { maxYoungGenerationSizeMb: 8 };

function start(): Worker {
  if (!SOURCE) return new Worker(join(import.meta.dirname, "worker.js"), { resourceLimits: YOUNG });
  const tsx = join(createRequire(import.meta.url).resolve("tsx/package.json"), "../dist/esm/api/index.mjs");
  const [loader, worker] = [tsx, join(import.meta.dirname, "worker.ts")].map((file) => pathToFileURL(file));
  return new Worker(`import("${loader}").then(({ tsImport }) => tsImport("${worker}", "${worker}"))`, {
    eval: true,
    resourceLimits: YOUNG,
  });
}

export class Guard {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Deferred<Checked>>();
  #lastId = 0;

  /**
   * Rejects with `query-syntax`, `query-invalid` or `query-refused` at a position, with `query-timeout` when checking
   * takes longer than that, and with `query-cancelled`.
   */
  async check(
    question: Omit<Question, "id">,
    { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<Checked> {
    if (signal?.aborted) throw new Problem("query-cancelled");
    const id = ++this.#lastId;
    const answer = deferred<Checked>();
    this.#waiting.set(id, answer);
    const abort = () => answer.reject(new Problem("query-cancelled"));
    signal?.addEventListener("abort", abort, { once: true });
    const timer = setTimeout(() => this.#end(new Problem("query-timeout", `${timeoutMs / 1_000} s`)), timeoutMs);
    try {
      this.#started().postMessage({ id, ...question } satisfies Question);
      return await answer.promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      this.#waiting.delete(id);
    }
  }

  async close(): Promise<void> {
    await this.#end(new Problem("query-cancelled"));
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = start();
    this.#worker = worker;
    worker.unref();
    worker.on("message", (answer: Answer) => {
      const asker = this.#waiting.get(answer.id);
      if ("checked" in answer) asker?.resolve(answer.checked);
      else asker?.reject(new Problem(answer.fault.code, answer.fault.about, answer.fault));
    });
    worker.on("error", (cause) => {
      if (this.#worker === worker) void this.#end(new Problem("unexpected", "", { cause }));
    });
    return worker;
  }

  /** A thread cannot be told to stop: it is ended, and the next question starts another. */
  async #end(problem: Problem): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    for (const asker of this.#waiting.values()) asker.reject(problem);
    await worker?.terminate();
  }
}
