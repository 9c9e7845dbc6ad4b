/** A query as a person or the application wrote it → as the engine answers it right, or a refusal. */
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import type { Edit } from "./gaps/gap.ts";
import { GAPS } from "./gaps/index.ts";
import { isSchemaCommand } from "./gaps/schema-in-read.ts";
import { tokenize } from "./tokens.ts";

export interface Prepared {
  text: string;
  params: Properties;
  /** Schema commands cannot be rolled back and run outside a transaction. */
  schema: boolean;
}

/** Throws `query-refused`, or `write-in-read` for a schema command in a read. */
export function prepare(text: string, params: Properties, write: boolean): Prepared {
  const query = { text, params, write, tokens: tokenize(text) };
  const edits: Edit[] = [];
  const added: Properties = {};
  for (const gap of GAPS) {
    const token = gap.refuses?.(query);
    if (token)
      throw refusal(gap.id === "schema-in-read" ? "write-in-read" : "query-refused", gap.sentence, text, token.start);
    const rewritten = gap.rewrites?.(query);
    if (rewritten) {
      edits.push(...rewritten.edits);
      Object.assign(added, rewritten.params);
    }
  }
  return { text: apply(text, edits), params: { ...params, ...added }, schema: isSchemaCommand(query) };
}

function refusal(code: "query-refused" | "write-in-read", sentence: string, text: string, offset: number): Problem {
  return new Problem(code, sentence, { position: positionAt(text, offset) });
}

function apply(text: string, edits: Edit[]): string {
  let result = text;
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
}
