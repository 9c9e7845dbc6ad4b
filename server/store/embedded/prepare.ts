/** A query as a person or the application wrote it → as the engine answers it right, or a refusal. */
import type { Position } from "../../contract/problem.ts";
import type { Properties } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import { parameters } from "../params.ts";
import { original, positionAt } from "./edits.ts";
import { GAPS } from "./gaps/index.ts";
import { schemaInRead } from "./gaps/schema-in-read.ts";
import { read } from "./reading.ts";
import type { Token } from "./tokens.ts";
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
  const { tokens, schema, refused, edits, rewritten, added } = read(text, write);
  const all = parameters(params, maker);
  const unfit = GAPS.find((gap) => gap.refusesParams?.(params));
  const refusal = refused ?? (unfit && { gap: unfit, token: tokens[0] });
  if (refusal) {
    const code = refusal.gap === schemaInRead ? "write-in-read" : "query-refused";
    throw new Problem(code, refusal.gap.sentence, { position: positionAt(text, refusal.token?.start ?? 0) });
  }
  for (const more of added) Object.assign(all, more(params));
  return {
    text: prefix + rewritten,
    params: all,
    tokens,
    schema,
    written: (place) => original(text, [{ start: 0, end: 0, text: prefix }, ...edits], place),
  };
}
