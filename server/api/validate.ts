/** Checks a part of a request and says, in one sentence, what was wrong and what is expected. */
import { z } from "zod";
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

/** Completes “`limit` in the query …”. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `has to be ${NAMES[issue.expected] ?? issue.expected}`;
    case "too_small":
      if (issue.minimum === 1 && unit(issue.origin)) return "must not be empty";
      return `has to ${bound(issue.origin)} at least ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `has to ${bound(issue.origin)} at most ${issue.maximum}${unit(issue.origin)}`;
    case "invalid_value":
      return `has to be ${issue.values.map((each) => `“${String(each)}”`).join(" or ")}`;
    case "unrecognized_keys": {
      const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
      const takes = known.length > 0 ? `; it takes ${known.join(", ")}` : "";
      return `does not take ${issue.keys.map((each) => `“${each}”`).join(", ")}${takes}`;
    }
    default:
      return undefined;
  }
};

const NAMES: Partial<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** “be at least 1”, “have at most 200 characters”. */
const bound = (origin: string) => (unit(origin) ? "have" : "be");
const unit = (origin: string) => ({ string: " characters", array: " entries" })[origin] ?? "";
