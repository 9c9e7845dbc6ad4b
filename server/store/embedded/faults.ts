/** What the engine reports, as problems that a person can act on. */
import type { Position } from "../../contract/problem.ts";
import { Problem, type ProblemCode } from "../../problems.ts";

type Written = (place: Pick<Position, "line" | "column">) => Position;

/**
 * Texts such as `Query error: GRAFEO-Q001: syntax error: [Cypher] Expected expression⏎ --> query:1:23⏎ …`.
 * `written` leads from a place in what the engine read to the place in what the person wrote.
 */
export function toProblem(error: unknown, written?: Written): Problem {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(text) ?? [];
  const position = line && column ? written?.({ line: Number(line), column: Number(column) }) : undefined;
  return new Problem(codeOf(text), sentenceOf(text), { position, cause: error });
}

function codeOf(text: string): ProblemCode {
  if (/syntax error:/.test(text)) return "query-syntax";
  if (/Constraint violation:/.test(text)) return "constraint-violated";
  return "query-invalid";
}

function sentenceOf(text: string): string {
  const [first = ""] = text.split("\n");
  const help = /\n\s*help: (.+)/.exec(text)?.[1];
  const sentence = first
    .replace(/^\w+ error: /, "")
    .replace(/^GRAFEO-\w+: /, "")
    .replace(/^((syntax|semantic|execution|Internal) error|Invalid value): /, "")
    .replace(/^Constraint violation: /, "")
    .replace(/^\[Cypher\] /, "")
    .replace(/\b(?:String|Int64|Float64|Bool)\(([^)]*)\)/g, "$1");
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return help ? `${capital}. ${help}` : capital;
}
