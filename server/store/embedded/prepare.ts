/** A query as a person or the application wrote it → as the engine answers it right, or a refusal. */
import type { Position } from "../../contract/problem.ts";
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { parameters } from "../params.ts";
import { type Edit, edited, original, positionAt } from "./edits.ts";
import { GAPS } from "./gaps/index.ts";
import { isSchemaCommand, schemaInRead } from "./gaps/schema-in-read.ts";
import { type Token, tokenize } from "./tokens.ts";
import { maker } from "./values.ts";

export interface Prepared {
  text: string;
  /** As the engine takes them. */
  params: Record<string, unknown>;
  /** Of the text as it was written. */
  tokens: Token[];
  /** Schema commands cannot be rolled back and run outside a transaction. */
  schema: boolean;
  /** Where a place in `text` is in what was written. */
  written(place: Pick<Position, "line" | "column">): Position;
}

export interface Terms {
  write: boolean;
  /** Stands before the query. */
  prefix?: string;
}

/** Throws `query-refused` for a gap of the engine's, and `write-in-read` for a schema command in a read. */
export function prepare(text: string, params: Properties, { write, prefix = "" }: Terms): Prepared {
  const tokens = tokenize(text);
  const query = { text, params, write, tokens };
  const edits: Edit[] = prefix ? [{ start: 0, end: 0, text: prefix }] : [];
  const all = parameters(params, maker);
  for (const gap of GAPS) {
    const token = gap.refuses?.(query);
    if (token) {
      const code = gap === schemaInRead ? "write-in-read" : "query-refused";
      throw new Problem(code, gap.sentence, { position: positionAt(text, token.start) });
    }
    const rewritten = gap.rewrites?.(query);
    edits.push(...(rewritten?.edits ?? []));
    Object.assign(all, rewritten?.params);
  }
  return {
    text: edited(text, edits),
    params: all,
    tokens,
    schema: isSchemaCommand(query),
    written: (place) => original(text, edits, place),
  };
}
