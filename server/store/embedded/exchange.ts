import type { Summary } from "../../contract/query.ts";
import { Problem } from "../../problems.ts";
import { deferred } from "../deferred.ts";
import type { StepAnswer } from "../store.ts";
import type { Ask, Explained, Piece, Reply, ToChild } from "./protocol.ts";

/**
 * One question to the child and what came back so far.
 * - waiting: nothing is done that could not be done again in another child;
 * - committing: the child may write to the disk at any moment, so it is left alone;
 * - answering: computed (and written, if it is a write); rows are on their way;
 * - abandoned: the asker has been told, and the child still computes;
 * - over: answered, failed or left.
 */
export class Exchange {
  phase: "waiting" | "committing" | "answering" | "abandoned" | "over" = "waiting";
  /** How often a child ended by itself while it had this question. */
  crashes = 0;
  readonly columns = deferred<string[]>();
  readonly answer = deferred<StepAnswer[] | Explained>();
  readonly summary = deferred<Summary>();
  readonly ask: Ask;
  readonly #send: (message: ToChild) => void;
  readonly #onOver: () => void;
  readonly #started = performance.now();
  readonly #batches: Uint8Array[] = [];
  #rows = 0;
  #problem: Problem | undefined;
  #wake: (() => void) | undefined;

  constructor(ask: Ask, send: (message: ToChild) => void, onOver: () => void) {
    this.ask = ask;
    this.#send = send;
    this.#onOver = onOver;
  }

  receive(reply: Reply): void {
    if (this.phase === "abandoned") {
      // It was over soon anyway; a write is not committed.
      this.#send({ do: "drop", id: this.ask.id });
      this.#over();
      return;
    }
    switch (reply.is) {
      case "ready":
        this.phase = "committing";
        this.#send({ do: "commit", id: this.ask.id });
        break;
      case "piece":
        this.#take(reply);
        break;
      case "answer":
        this.#over();
        this.answer.resolve(reply.answer);
        break;
      case "failed":
        this.fail(new Problem(reply.fault.code, reply.fault.about, reply.fault));
    }
    this.#wake?.();
  }

  #take({ columns, batch, end }: Piece): void {
    if (columns) {
      this.phase = "answering";
      this.columns.resolve(columns);
    }
    if (batch) {
      this.#rows += batch.rows;
      this.#batches.push(batch.lines);
    }
    if (end) {
      this.#over();
      const tookMs = performance.now() - this.#started;
      this.summary.resolve({ rows: this.#rows, ...end, tookMs, notifications: [] });
    }
  }

  /** Tells the asker, and goes on waiting for the child. */
  abandon(problem: Problem): void {
    this.#tell(problem);
    this.phase = "abandoned";
  }

  fail(problem: Problem): void {
    if (this.phase === "over") return;
    this.#over();
    this.#tell(problem);
  }

  #tell(problem: Problem): void {
    this.#problem = problem;
    this.columns.reject(problem);
    this.answer.reject(problem);
    this.summary.reject(problem);
    this.#wake?.();
  }

  /** Rows as they come, a line of JSON each; `leave` is called when the reader goes before the end. */
  async *lines(leave: () => void): AsyncGenerator<Uint8Array> {
    try {
      while (true) {
        const batch = this.#batches.shift();
        if (batch) {
          if (this.phase !== "over") this.#send({ do: "more", id: this.ask.id });
          yield batch;
        } else if (this.#problem) throw this.#problem;
        else if (this.phase === "over") return;
        else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } finally {
      if (this.phase !== "over") leave();
    }
  }

  #over(): void {
    this.phase = "over";
    this.#onOver();
  }
}
