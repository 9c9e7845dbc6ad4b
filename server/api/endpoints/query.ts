import { type QueryLine, QueryLineSchema, QueryRequestSchema } from "../../contract/query.ts";
import { invalidate } from "../../explore/learn/learn.ts";
import type { Result } from "../../store/store.ts";
import { endpoint, lines, ok } from "../endpoint.ts";
import { type Lines, ready } from "../streams.ts";

export default endpoint({
  method: "post",
  path: "/query",
  summary: "Runs Cypher, read-only unless asked otherwise; closing the connection cancels it in the database",
  request: { body: QueryRequestSchema },
  longRunning: true,
  answers: { 200: lines("Columns, then a line for each row, then the summary or what went wrong.", QueryLineSchema) },
  problems: [
    "query-syntax",
    "query-invalid",
    "query-refused",
    "write-in-read",
    "read-only",
    "constraint-violated",
    "too-many-queries",
    "query-cancelled",
  ],
  async handler({ store, config }, { body, signal }) {
    const { cypher: text, params, access, maxRows, timeoutMs = Number.POSITIVE_INFINITY } = body;
    const most = config.LIAISONS_QUERY_TIMEOUT * 1_000;
    const limits = { maxRows, timeoutMs: Math.min(timeoutMs, most), signal };
    const result = await store.run({ text, params, access, foreign: true, ...limits });
    return ok(answerLines(result, () => access === "write" && invalidate(store)));
  },
});

/** The columns wait for the first rows: a query that fails before it has any is answered with a status of its own. */
async function* answerLines(result: Result, ended: () => void): AsyncGenerator<Lines<QueryLine>> {
  let head: QueryLine[] = [{ columns: result.columns }];
  try {
    for await (const rows of result.lines) {
      yield head.length === 0 ? rows : Buffer.concat([ready(head), rows]);
      head = [];
    }
  } finally {
    ended();
  }
  yield [...head, { summary: await result.summary() }];
}
