/** The process that holds the embedded database: `node child.js <folder> <bytes>`, forked and killed by database.ts. */
import { setImmediate } from "node:timers/promises";
import { Problem } from "../../problems.ts";
import { type Deferred, deferred } from "../deferred.ts";
import { type Computed, Engine } from "./engine.ts";
import { toProblem } from "./faults.ts";
import { Outbox } from "./outbox.ts";
import type { Ask, Fault, FromChild, Piece, RunAsk, ToChild } from "./protocol.ts";
import { answerOf, batchesOf, countersOf } from "./result.ts";

/** From here on an answer is worth a collection: the collector itself sees a handle, and not what the engine holds behind it. */
const MANY_ROWS = 10_000;

const post = (message: FromChild) => process.send?.(message);

// Ctrl-C reaches the whole process group; the parent says when to close.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

const [, , folder = "", memory = ""] = process.argv;
const engine = open(folder);
const outboxes = new Map<number, Outbox>();
const commits = new Map<number, Deferred<void>>();
let flushing = false;

process.on("message", (message: ToChild) => {
  switch (message.do) {
    case "run":
    case "transact":
    case "explain":
      void answer(message);
      break;
    case "commit":
      commits.get(message.id)?.resolve();
      break;
    case "more":
      outboxes.get(message.id)?.taken();
      break;
    case "drop":
      outboxes.get(message.id)?.drop();
      commits.get(message.id)?.reject(new Problem("query-cancelled"));
      break;
    case "flush":
      flushing = true;
      for (const outbox of outboxes.values()) outbox.flush();
      break;
    case "close":
      void engine?.close().finally(() => process.exit());
  }
});
// The parent is gone: what was acknowledged is on disk.
process.on("disconnect", () => process.exit());
// The engine knows no limit; better that this process ends than that the machine stands still.
setInterval(() => {
  if (process.memoryUsage.rss() > Number(memory)) process.kill(process.pid, "SIGKILL");
}, 250).unref();

function open(folder: string): Engine | undefined {
  try {
    const opened = new Engine(folder);
    post({ is: "open", version: opened.version });
    return opened;
  } catch (error) {
    post({ is: "unopened", fault: faultOf(error) });
    process.disconnect();
    return undefined;
  }
}

async function answer(ask: Ask): Promise<void> {
  if (!engine) return;
  const { id } = ask;
  const mayCommit = () => {
    const commit = deferred<void>();
    commits.set(id, commit);
    post({ is: "ready", id });
    return commit.promise;
  };
  try {
    if (ask.do === "explain") {
      post({ is: "answer", id, answer: await engine.explain(ask.text, ask.params) });
    } else if (ask.do === "transact") {
      const results = await engine.transact(ask.steps, mayCommit);
      post({ is: "answer", id, answer: results.map(answerOf) });
    } else {
      const { text, params, maxRows } = ask;
      const computed = ask.write ? engine.write(text, params, mayCommit) : engine.read(text, params, maxRows);
      await stream(ask, await computed);
    }
  } catch (error) {
    post({ is: "failed", id, fault: faultOf(error) });
  } finally {
    commits.delete(id);
    outboxes.delete(id);
  }
}

async function stream({ id, maxRows }: RunAsk, { result, plan }: Computed): Promise<void> {
  const outbox = new Outbox();
  if (flushing) outbox.flush();
  outboxes.set(id, outbox);
  // A plan comes as a row, which is its text.
  const length = plan ? 0 : result.length;
  const most = Math.min(maxRows ?? length, length);
  let piece: Piece = { columns: plan ? [] : result.columns };
  let left = most;
  for (const batch of batchesOf(result, most)) {
    left -= batch.rows;
    piece.batch = batch;
    if (left === 0) break;
    if (!(await outbox.turn())) return;
    post({ is: "piece", id, ...piece });
    piece = {};
    // Messages that came meanwhile are heard before the next batch.
    await setImmediate();
  }
  const end = { counters: countersOf(result), truncated: length > most, plan };
  post({ is: "piece", id, ...piece, end });
  if (length > MANY_ROWS) setTimeout(() => globalThis.gc?.());
}

function faultOf(error: unknown): Fault {
  const { code, about, message, hint, position } = toProblem(error);
  return { code, about: about || message, hint, position };
}
