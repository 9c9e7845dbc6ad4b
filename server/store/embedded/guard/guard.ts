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
  text: string;
  params: Properties;
  explain: boolean;
}
export type Answer = { checked: Checked } | { fault: Fault };

interface Asked {
  question: Question;
  answer: Deferred<Checked>;
  /** By the thread, which is free again. */
  answered: boolean;
}

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
  /** In turn: the thread has the first, and the others only wait, so that whoever holds it up is known. */
  readonly #asked: Asked[] = [];

  /**
   * Rejects with `query-syntax`, `query-invalid` or `query-refused` at a position, with `query-timeout` when waiting and
   * checking take longer than that, and with `query-cancelled`.
   */
  async check(
    question: Question,
    { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<Checked> {
    if (signal?.aborted) throw new Problem("query-cancelled");
    const asked: Asked = { question, answer: deferred(), answered: false };
    const abort = () => asked.answer.reject(new Problem("query-cancelled"));
    const end = () => asked.answer.reject(new Problem("query-timeout", `${timeoutMs / 1_000} s`));
    signal?.addEventListener("abort", abort, { once: true });
    const timer = setTimeout(end, timeoutMs);
    if (this.#asked.push(asked) === 1) this.#begin();
    try {
      return await asked.answer.promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      this.#leave(asked);
    }
  }

  async close(): Promise<void> {
    for (const { answer } of this.#asked.splice(0)) answer.reject(new Problem("query-cancelled"));
    await this.#end();
  }

  #begin(): void {
    const [first] = this.#asked;
    if (first) this.#started().postMessage(first.question);
  }

  /** A thread cannot be told to stop: left before it has answered it is ended, and another one takes the next question. */
  #leave(asked: Asked): void {
    const place = this.#asked.indexOf(asked);
    if (place >= 0) this.#asked.splice(place, 1);
    if (place !== 0) return;
    if (!asked.answered) void this.#end();
    this.#begin();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = start();
    this.#worker = worker;
    worker.unref();
    worker.on("message", (answer: Answer) => {
      const [first] = this.#asked;
      if (this.#worker !== worker || !first) return;
      first.answered = true;
      if ("checked" in answer) first.answer.resolve(answer.checked);
      else first.answer.reject(new Problem(answer.fault.code, answer.fault.about, answer.fault));
    });
    worker.on("error", (cause) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#asked[0]?.answer.reject(new Problem("unexpected", "", { cause }));
    });
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
