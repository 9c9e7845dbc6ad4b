/** What the text of a query alone tells, whatever its parameters are. */
import { type Edit, edited, outermost } from "./edits.ts";
import type { Gap, MoreParams } from "./gaps/gap.ts";
import { GAPS } from "./gaps/index.ts";
import { isSchemaCommand } from "./gaps/schema-in-read.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface Reading {
  tokens: Token[];
  schema: boolean;
  /** The gap for which it is refused, and what shows it. */
  refused?: { gap: Gap; token: Token };
  edits: Edit[];
  /** The text with its edits made. */
  rewritten: string;
  /** What the edits ask for. */
  added: MoreParams[];
}

/** The application asks the same few texts again and again; reading a long one takes half a millisecond. */
const KEPT = { texts: 100, length: 10_000 };
const kept = { reads: new Map<string, Reading>(), writes: new Map<string, Reading>() };

export function read(text: string, write: boolean): Reading {
  const known = write ? kept.writes : kept.reads;
  const before = known.get(text);
  if (before) return before;
  const reading = readAnew(text, write);
  if (text.length <= KEPT.length) {
    if (known.size === KEPT.texts) known.clear();
    known.set(text, reading);
  }
  return reading;
}

function readAnew(text: string, write: boolean): Reading {
  const tokens = tokenize(text);
  const query = { text, tokens, write };
  const reading: Reading = { tokens, schema: isSchemaCommand(query), edits: [], rewritten: text, added: [] };
  for (const gap of GAPS) {
    const token = gap.refuses?.(query);
    if (token) return { ...reading, refused: { gap, token } };
    const { edits = [], params } = gap.rewrites?.(query) ?? {};
    reading.edits.push(...edits);
    if (params) reading.added.push(params);
  }
  reading.edits = outermost(reading.edits);
  reading.rewritten = edited(text, reading.edits);
  return reading;
}
