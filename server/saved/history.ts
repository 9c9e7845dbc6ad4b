/** The queries that were run on the page: a line of JSON each, the latest last; the oldest go when there are many. */
import { randomUUID } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { type HistoryEntry, HistoryEntrySchema, type RecordHistoryRequestSchema } from "../contract/saved.ts";
import { writeAtomically } from "./atomic.ts";
import { ifMissing, unwritable } from "./failures.ts";
import { inTurns } from "./turns.ts";

export interface History {
  /** The latest first. */
  list(): Promise<HistoryEntry[]>;
  record(asked: z.output<typeof RecordHistoryRequestSchema>): Promise<HistoryEntry>;
  /** One entry, or all of them; answers how many went. */
  forget(id?: string): Promise<number>;
}

/** Keeps the last `most` entries; the file may have twice as many lines before it is written anew. */
export function openHistory(path: string, most: number): History {
  const inTurn = inTurns();
  /** Known after the first reading. */
  let lines: number | undefined;

  /** The latest last. */
  async function entries(): Promise<HistoryEntry[]> {
    const text = await readFile(path, "utf8").catch(ifMissing(""));
    const written = text.split("\n").filter((line) => line !== "");
    lines = written.length;
    return written.slice(-most).flatMap(readEntry);
  }

  const rewrite = async (kept: HistoryEntry[]) => {
    await writeAtomically(path, kept.map(toLine).join("")).catch(unwritable);
    lines = kept.length;
  };

  return {
    list: () => inTurn(async () => (await entries()).reverse()),

    record: (asked) =>
      inTurn(async () => {
        const entry = { id: randomUUID(), askedAt: new Date().toISOString(), ...asked };
        lines ??= (await entries()).length;
        if (lines >= 2 * most) await rewrite((await entries()).slice(1 - most));
        await mkdir(dirname(path), { recursive: true })
          .then(() => appendFile(path, `\n${toLine(entry)}`))
          .catch(unwritable);
        lines++;
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
