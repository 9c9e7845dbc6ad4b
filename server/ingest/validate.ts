/** Checks a piece of a file against its schema and says what is wrong in words a person can act on, with line and column. */
import type { z } from "zod";
import type { Issues } from "./issues.ts";
import type { Source } from "./source.ts";
import { didYouMean } from "./suggest.ts";

type ZodIssue = z.core.$ZodIssue;

interface Schema<T> {
  shape: object;
  safeParse(value: unknown): z.ZodSafeParseResult<T>;
}

/** The value at `path` of `source` as the schema has it; undefined, with issues under `name`, when it does not fit. */
export function validate<T>(
  schema: Schema<T>,
  value: unknown,
  { source, path, name, issues }: { source: Source; path: PropertyKey[]; name: string; issues: Issues },
): T | undefined {
  const given = withoutNulls(value);
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const at = [...path, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const fields = issue.path.length === 0 ? Object.keys(schema.shape) : [];
      for (const key of issue.keys)
        issues.add(
          source.at([...at, key], "key"),
          `${name}: there is no field “${key}” here${didYouMean(key, fields)}`,
        );
    } else {
      const part = issue.code === "invalid_key" ? "key" : "value";
      issues.add(
        source.at(at, part),
        `${name}: ${fieldName(issue.path)} ${predicate(issue, valueAt(given, issue.path))}`,
      );
    }
  }
  return undefined;
}

/** In YAML `publisher:` with nothing behind it is null: the same as leaving it out. */
const withoutNulls = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).includes(null)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
    : value;

const WORDS: Record<string, string> = {
  string: "text",
  array: "a list",
  object: "a map of fields",
  record: "a map of fields",
  boolean: "true or false",
};

function predicate(issue: ZodIssue, given: unknown): string {
  if (given === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_key":
      return issue.issues[0]?.message ?? issue.message;
    case "invalid_value": {
      const values = issue.values.map(String);
      return `has to be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}${didYouMean(String(given), values)}`;
    }
    case "invalid_type": {
      const quotes = issue.expected === "string" && typeof given !== "object" ? ": put it in quotes" : "";
      return issue.expected in WORDS ? `has to be ${WORDS[issue.expected]}${quotes}` : issue.message;
    }
    default:
      return issue.message;
  }
}

/** `properties.founded`, `aliases[1]`: counted from 1, as people count. */
const fieldName = (path: PropertyKey[]): string =>
  path.map((step, i) => (typeof step === "number" ? `[${step + 1}]` : `${i ? "." : ""}${String(step)}`)).join("") ||
  "it";

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return found;
}
