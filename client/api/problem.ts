/** What went wrong, as the server says it (`server/problems.ts`) or as the page had to find out by itself. */
import type { Position, ProblemBody } from "../../server/contract/problem.ts";

/** Problems that never reach the server's list: it did not answer, not in the agreed form, or was not even asked. */
export const OWN_CODES = [
  "unreachable",
  "bad-answer",
  "unknown-command",
  "bad-command",
  "no-parameter",
  "missing-parameters",
  "part-missing",
  "page-error",
] as const;
export type OwnCode = (typeof OWN_CODES)[number];

export class ApiProblem extends Error implements ProblemBody {
  override readonly name = "ApiProblem";
  readonly code: string;
  readonly about?: string;
  readonly hint?: string;
  readonly position?: Position;

  constructor(body: ProblemBody, options?: ErrorOptions) {
    super(body.message, options);
    this.code = body.code;
    this.about = body.about;
    this.hint = body.hint;
    this.position = body.position;
  }
}

/** `about` is the part of the sentence that differs from case to case, for the page's own words. */
export function ownProblem(code: OwnCode, message: string, cause?: unknown, about?: string): ApiProblem {
  return new ApiProblem({ code, message, about }, { cause });
}

/** An answer of many lines ended before the last. */
export const brokenOff = (cause?: unknown): ApiProblem =>
  ownProblem("unreachable", "The connection broke before the answer was whole.", cause);

/** A part of the page that comes when it is first needed did not: the server is away, or has a newer page by now. */
export const partMissing = (cause: unknown): ApiProblem =>
  ownProblem("part-missing", "This part of the page could not be loaded.", cause);

/** Whatever was thrown, as a problem; an error of the page itself keeps its message. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  return ownProblem("page-error", message, error, message);
}
