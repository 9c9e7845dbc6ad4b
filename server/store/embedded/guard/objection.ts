import type { Position } from "../../../contract/problem.ts";
import { Problem, type ProblemCode } from "../../../problems.ts";
import type { Span } from "./tree.ts";

/** Why a query does not run, at a place of its text; becomes a `Problem` once the text is at hand. */
export class Objection extends Error {
  readonly code: ProblemCode;
  readonly start: number;

  constructor(code: ProblemCode, sentence: string, { start }: Pick<Span, "start">) {
    super(sentence);
    this.code = code;
    this.start = start;
  }

  in(text: string): Problem {
    const position = positionIn(text, this.start);
    return new Problem(this.code, this.message, { position });
  }
}

/** Not Cypher: Neo4j would not run it either. */
export const invalid = (sentence: string, at: Pick<Span, "start">): never => {
  throw new Objection("query-invalid", sentence, at);
};

/** Cypher, but the embedded store cannot answer it rightly. */
export const refuse = (sentence: string, at: Pick<Span, "start">): never => {
  throw new Objection("query-refused", sentence, at);
};

/** `codePoint` counts as ANTLR does; what comes out counts UTF-16 units. */
export function positionIn(text: string, codePoint: number): Position {
  const offset = /[\ud800-\udbff]/.test(text) ? [...text].slice(0, codePoint).join("").length : codePoint;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
}
