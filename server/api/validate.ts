/** Checks a part of a request and says, in one sentence, what was wrong and what is expected. */
import type { z } from "zod";
import { expectation } from "../expectation.ts";
import { Problem } from "../problems.ts";

type Part = "path" | "query string" | "body";

/** Throws `bad-request`. */
export function validate<S extends z.ZodType>(schema: S, value: unknown, part: Part): z.output<S> {
  const parsed = safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const { path, message } = closest(parsed.error.issues);
  const where = path.length > 0 ? `“${path.join(".")}” in the ${part}` : `The ${part}`;
  throw new Problem("bad-request", `${where} ${message}.`);
}

function safeParse<S extends z.ZodType>(schema: S, value: unknown) {
  try {
    return schema.safeParse(value, { error: expectation });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Problem("bad-request", "The body is nested too deeply.", { cause });
  }
}

type Issue = z.core.$ZodIssue;

/** The first issue; of the alternatives of a union, that of the one which came closest. */
function closest(issues: Issue[]): Pick<Issue, "path" | "message"> {
  const [issue] = issues as [Issue];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return issue;
  const inner = closest(issue.errors.reduce((best, each) => (each.length < best.length ? each : best)));
  return { message: inner.message, path: [...issue.path, ...inner.path] };
}
