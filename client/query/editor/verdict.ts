/** The check on the page and the database look at the same statement: what of it is shown. Pure. */
import type { Position } from "../../../server/contract/problem.ts";
import { sayProblem } from "../../words/problems.ts";
import type { Words } from "../../words/words.tsx";
import type { Found } from "../language/check.ts";
import { sayFound } from "./messages.ts";
import type { Verdict } from "./services.ts";
import { headOf } from "./statements.ts";

export interface Mark {
  /** Offsets in the statement. */
  from: number;
  to: number;
  severity: "error" | "warning" | "info";
  message: string;
}

/**
 * The database has the last word: what it takes is no error, whatever the grammar here says, and what it stumbles
 * over is said as it says it. Behind that place the check may still be right.
 */
export function marksOf(
  words: Words,
  text: string,
  found: readonly Found[],
  verdict: Verdict | undefined,
  writing: boolean,
): Mark[] {
  const said = found.map((each) => ({ ...each, message: sayFound(words, each.message) }));
  if (!verdict) return said;
  const warnings = said.filter(({ severity }) => severity !== "error");
  if (verdict.kind === "fine") {
    const needsLeave = verdict.changes && !writing;
    return needsLeave
      ? [...warnings, { ...wordAt(text, 0), severity: "info", message: words.query.changes }]
      : warnings;
  }
  const { message, hint } = sayProblem(words, verdict.problem);
  const place = verdict.problem.position ? wordAt(text, offsetOf(text, verdict.problem.position)) : wordAt(text, 0);
  const own: Mark = { ...place, severity: "error", message: sayFound(words, message) + (hint ? `\n${hint}` : "") };
  const isBehind = ({ from, severity }: Mark) => severity === "error" && from > place.to;
  return [own, ...warnings, ...said.filter(isBehind)];
}

/** Of a 1-based line and column, as the database counts them. */
export function offsetOf(text: string, { line, column }: Position): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(before + Math.min(column - 1, lines[line - 1]?.length ?? 0), text.length);
}

/** The word there, or the one character; the last word where the text has ended. Comments at its beginning are no word. */
function wordAt(text: string, offset: number): { from: number; to: number } {
  const start = offset === 0 ? headOf(text) : offset;
  const word = /^(?:[\p{L}\p{N}_$]+|\S)/u.exec(text.slice(start))?.[0];
  if (word) return { from: start, to: start + word.length };
  const last = /[\p{L}\p{N}_$]+\s*$|\S\s*$/u.exec(text.slice(0, start));
  return last ? { from: last.index, to: last.index + last[0].trimEnd().length } : { from: 0, to: text.length };
}
