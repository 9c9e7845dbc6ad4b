import type { Record as DriverRecord, ResultSummary, Session } from "neo4j-driver";
import type { Summary } from "../../contract/query.ts";
import type { Row } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { deferred } from "../deferred.ts";
import { toLines } from "../lines.ts";
import { parameters } from "../params.ts";
import type { Query, Result } from "../store.ts";
import { summarize } from "./summary.ts";
import { maker, rowOf } from "./values.ts";

/** Rows of a batch: few at first, so that something is seen at once. */
const FIRST_BATCH = 50;
const BATCH = 1_000;

/**
 * Runs a query in an auto-commit transaction of the session, which is closed once the answer is read, left or refused.
 * `session.close()` sends RESET: it ends a query that still computes, where a rollback would wait for it.
 */
export async function stream(
  session: Session,
  query: Query & { timeoutMs: number },
  toProblem: (error: unknown) => Problem,
): Promise<Result> {
  const started = performance.now();
  const summary = deferred<Summary>();
  const cancel = () => void session.close();
  const settle = async () => {
    query.signal?.removeEventListener("abort", cancel);
    summary.reject(new Problem("query-cancelled"));
    await session.close();
  };
  const failure = (error: unknown) => {
    const problem = query.signal?.aborted ? new Problem("query-cancelled") : toProblem(error);
    summary.reject(problem);
    return problem;
  };

  async function* read(records: AsyncIterator<DriverRecord, ResultSummary>): AsyncGenerator<Row[]> {
    try {
      const most = query.maxRows ?? Number.POSITIVE_INFINITY;
      let rows = 0;
      let batch: Row[] = [];
      let next = await records.next();
      while (!next.done && rows < most) {
        batch.push(rowOf(next.value));
        if (++rows === FIRST_BATCH || batch.length === BATCH) {
          yield batch;
          batch = [];
        }
        next = await records.next();
      }
      // A session that is closed while rows stream ends them as if there were no more.
      if (query.signal?.aborted) throw new Problem("query-cancelled");
      const truncated = !next.done;
      if (batch.length > 0) yield batch;
      // Asks the server to throw the rest away; a write is carried to its end all the same.
      if (truncated) next = (await records.return?.()) ?? next;
      if (!next.done) throw new Error("The driver gave no summary.");
      summary.resolve(summarize(next.value, { rows, truncated, tookMs: performance.now() - started }));
    } catch (error) {
      throw failure(error);
    } finally {
      await settle();
    }
  }

  try {
    query.signal?.addEventListener("abort", cancel, { once: true });
    if (query.signal?.aborted) throw new Problem("query-cancelled");
    const result = session.run(query.text, parameters(query.params ?? {}, maker), {
      timeout: query.timeoutMs,
      metadata: { app: "liaisons" },
    });
    const columns = await result.keys();
    const batches = read(result[Symbol.asyncIterator]());
    const answer = (batches: AsyncIterable<Row[]>) => ({
      ...{ columns, batches, lines: toLines(batches) },
      summary: () => summary.promise,
    });
    if (query.access !== "write") return answer(batches);
    // What is shown of a write is written: its rows are held until the server has committed.
    const held: Row[][] = [];
    for await (const batch of batches) held.push(batch);
    return answer(replay(held));
  } catch (error) {
    const problem = failure(error);
    await settle();
    throw problem;
  }
}

async function* replay(batches: Row[][]): AsyncGenerator<Row[]> {
  yield* batches;
}
