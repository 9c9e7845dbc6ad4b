/** What went wrong, as the server says it (`server/problems.ts`) or as the page had to find out by itself. */
import type { Position, ProblemBody } from "../../server/contract/problem.ts";

/** Problems that never reach the server's list: it did not answer, or not in the agreed form. */
export type OwnCode = "unreachable" | "bad-answer";

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

export function ownProblem(code: OwnCode, message: string, cause?: unknown): ApiProblem {
  return new ApiProblem({ code, message }, { cause });
}

/** Whatever was thrown, as a problem; an error of the page itself keeps its message. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return ownProblem("bad-answer", error instanceof Error ? error.message : String(error), error);
}
