/** A problem as a sentence in the person's language, and what to do about it. */
import type { ProblemBody } from "../../server/contract/problem.ts";
import type { Words } from "./words.tsx";

export interface Said {
  message: string;
  hint?: string;
}

/** The page's words for the code where the language has any, else the server's own, which are English. */
export function sayProblem(words: Words, problem: ProblemBody): Said {
  const message = words.problems[problem.code]?.(problem.about ?? "") ?? problem.message;
  return { message, hint: words.hints[problem.code] ?? problem.hint };
}
