/** The queries that were run on the page: a line of JSON each, the latest last; the oldest go when there are many. */
import { randomUUID } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { type HistoryEntry, HistoryEntrySchema, type RecordHistoryRequestSchema } from "../contract/saved.ts";
import { inTurns } from "../turns.ts";
import { writeAtomically } from "./atomic.ts";
import { ifMissing, unwritable } from "./failures.ts";

export interface History {
  /** The latest first. */
  list(): Promise<HistoryEntry[]>;
  record(asked: z.output<typeof RecordHistoryRequestSchema>): Promise<HistoryEntry>;
  /** One entry, or all of them; answers how many went. */
  forget(id?: string): Promise<number>;
}

/** A query may bring a megabyte of parameters: what is kept of many such is read into memory as a whole. */
const MOST_CHARACTERS = 10_000_000;

/** Keeps the last `most` entries, fewer where they are large; the file may hold twice as much before it is written anew. */
export function openHistory(path: string, most: number): History {
  const inTurn = inTurns();
  /** What the file holds; known after the first reading. */
  let held: { lines: number; characters: number } | undefined;

  /** The latest last. */
  async function entries(): Promise<HistoryEntry[]> {
    const text = await readFile(path, "utf8").catch(ifMissing(""));
    const lines = text.split("\n").filter((line) => line !== "");
    held = { lines: lines.length, characters: text.length };
    let characters = 0;
    const tooOld = lines.findLastIndex((line, at) => {
      characters += line.length;
      return lines.length - at > most || characters > MOST_CHARACTERS;
    });
    return lines.slice(tooOld + 1).flatMap(readEntry);
  }

  const isFull = () => held !== undefined && (held.lines >= 2 * most || held.characters >= 2 * MOST_CHARACTERS);

  const rewrite = async (kept: HistoryEntry[]) => {
    const text = kept.map(toLine).join("");
    await writeAtomically(path, text).catch(unwritable);
    held = { lines: kept.length, characters: text.length };
  };

  return {
    list: () => inTurn(async () => (await entries()).reverse()),

    record: (asked) =>
      inTurn(async () => {
        const entry = { id: randomUUID(), askedAt: new Date().toISOString(), ...asked };
        const line = `\n${toLine(entry)}`;
        if (!held) await entries();
        if (isFull()) await rewrite((await entries()).slice(1 - most));
        await mkdir(dirname(path), { recursive: true })
          .then(() => appendFile(path, line))
          .catch(unwritable);
        if (held) held = { lines: held.lines + 1, characters: held.characters + line.length };
        return entry;
      }),

    forget: (id) =>
      inTurn(async () => {
        const before = await entries();
        const kept = id === undefined ? [] : before.filter((entry) => entry.id !== id);
        if (kept.length < before.length) await rewrite(kept);
        return before.length - kept.length;
      }),
  };
}

const toLine = (entry: HistoryEntry) => `${JSON.stringify(entry)}\n`;

/** A line that was cut off in the middle is not there. */
function readEntry(line: string): HistoryEntry[] {
  try {
    return [HistoryEntrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
