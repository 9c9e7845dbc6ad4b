/** What the engine answers to a query that the guard has written anew, as an answer to the query that was asked. */
import { Problem } from "../../../problems.ts";
import type { Result } from "../../store.ts";
import type { Checked } from "./check.ts";

export function told(result: Result, checked: Checked): Result {
  return {
    columns: checked.columns ?? result.columns,
    batches: retold(result.batches, checked),
    lines: retold(result.lines, checked),
    summary: () => result.summary().catch((error) => Promise.reject(inWords(error, checked))),
  };
}

async function* retold<T>(batches: AsyncIterable<T>, checked: Checked): AsyncGenerator<T> {
  try {
    yield* batches;
  } catch (error) {
    throw inWords(error, checked);
  }
}

/** Divisions by zero that the guard put in say what they stand for; other places are places in the new text. */
export function inWords(error: unknown, { failures, moved }: Checked): unknown {
  if (!(error instanceof Problem)) return error;
  const number = /division by zero: (\d+) \/ 0/i.exec(error.about)?.[1];
  const failure = number === undefined ? undefined : failures[Number(number)];
  if (failure) return new Problem(failure.code, failure.sentence, { position: failure.position });
  if (!moved || !error.position) return error;
  return new Problem(error.code, error.about, { hint: error.hint, cause: error.cause });
}
