/** What a schema expects, in words. */
import { z } from "zod";

/** The predicate of a sentence that begins with what was given: “PORT …”, “‘limit’ in the query string …”. */
export const expectation: z.core.$ZodErrorMap = (issue) => {
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
