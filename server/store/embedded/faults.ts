/** What the engine reports, as problems that a person can act on. */
import { Problem, type ProblemCode } from "../../problems.ts";

/** Texts such as `Query error: GRAFEO-Q001: syntax error: [Cypher] Expected expression⏎ --> query:1:23⏎ …`. */
export function toProblem(error: unknown, prefix = 0): Problem {
  if (error instanceof Problem) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new Problem(codeOf(text), sentenceOf(text), { position: positionOf(text, prefix), cause: error });
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
    .replace(/^(Constraint violation: )+/, "")
    .replace(/^\[Cypher\] /, "")
    .replace(/\b(String|Int64|Float64|Bool)\(([^)]*)\)/g, "$2");
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return help ? `${capital}. ${help}` : capital;
}

function positionOf(text: string, prefix: number) {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(text) ?? [];
  if (!line || !column) return undefined;
  return { line: Number(line), column: Math.max(1, Number(column) - (line === "1" ? prefix : 0)) };
}
