/** A folder of saved things of one kind: one JSON file each, called by its id. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { z } from "zod";
import { SAVED_ID } from "../contract/saved-ids.ts";
import { Problem } from "../problems.ts";
import { inTurns } from "../turns.ts";
import { writeAtomically } from "./atomic.ts";
import { ifMissing, unwritable } from "./failures.ts";

interface Saved {
  id: string;
  revision: number;
  savedAt: string;
}

type Body<T> = Omit<T, keyof Saved> & { revision?: number };

export interface Shelf<T extends Saved, E = T> {
  /** The latest first; `unreadable`: files that are no such thing. */
  list(): Promise<{ entries: E[]; unreadable: string[] }>;
  /** Rejects with `unknown-saved` or `saved-unreadable`. */
  read(id: string): Promise<T>;
  /** Rejects with `saved-meanwhile` unless `revision` is the stored one, or absent when nothing is stored. */
  save(id: string, body: Body<T>): Promise<T>;
  /** Rejects with `unknown-saved`, and with `saved-meanwhile` when it is not at `revision` any more. */
  remove(id: string, revision?: number): Promise<void>;
}

interface ShelfSettings<T, E> {
  /** Made when the first thing is saved. */
  folder: string;
  schema: z.ZodType<T>;
  /** What the list says of each. */
  entry(item: T): E;
  /** How many it holds. */
  most: number;
}

export function openShelf<T extends Saved, E extends { savedAt: string }>(settings: ShelfSettings<T, E>): Shelf<T, E> {
  const { folder, schema, most } = settings;
  /** Entries of files that have not changed since: a canvas is large, and a list is asked for often. */
  const listed = new Map<string, { stamp: string; entry: E }>();
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const inTurn = inTurns();

  async function stored(id: string): Promise<T | undefined> {
    const text = await readFile(fileOf(id), "utf8").catch(ifMissing(undefined));
    if (text === undefined) return undefined;
    try {
      const value = schema.parse(JSON.parse(text));
      if (value.id === id) return value;
    } catch (cause) {
      throw new Problem("saved-unreadable", fileOf(id), { cause });
    }
    throw new Problem("saved-unreadable", fileOf(id));
  }

  async function ids(): Promise<string[]> {
    const files = await readdir(folder).catch(ifMissing<string[]>([]));
    return files
      .filter((file) => file.endsWith(".json"))
      .map((file) => basename(file, ".json"))
      .filter((id) => SAVED_ID.test(id));
  }

  async function current(id: string): Promise<T> {
    const found = await stored(id);
    if (!found) throw new Problem("unknown-saved", id);
    return found;
  }

  async function entryOf(id: string): Promise<E | undefined> {
    const file = await stat(fileOf(id)).catch(ifMissing(undefined));
    const stamp = `${file?.mtimeMs} ${file?.size} ${file?.ino}`;
    const known = listed.get(id);
    if (known?.stamp === stamp) return known.entry;
    const item = await stored(id);
    if (!item) return undefined;
    const entry = settings.entry(item);
    listed.set(id, { stamp, entry });
    return entry;
  }

  return {
    async list() {
      const entries: E[] = [];
      const unreadable: string[] = [];
      for (const id of await ids()) {
        try {
          const entry = await entryOf(id);
          if (entry) entries.push(entry);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          unreadable.push(`${id}.json`);
        }
      }
      return { entries: entries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)), unreadable };
    },

    read: current,

    save: (id, body) =>
      inTurn(async () => {
        const before = await stored(id);
        if (before?.revision !== body.revision) throw new Problem("saved-meanwhile", id);
        if (!before && (await ids()).length >= most) throw new Problem("saved-too-many", String(most));
        const savedAt = new Date().toISOString();
        const item = { ...body, id, savedAt, revision: (before?.revision ?? 0) + 1 } as unknown as T;
        await writeAtomically(fileOf(id), `${JSON.stringify(item)}\n`).catch(unwritable);
        return item;
      }),

    remove: (id, revision) =>
      inTurn(async () => {
        const before = await current(id);
        if (revision !== undefined && revision !== before.revision) throw new Problem("saved-meanwhile", id);
        await rm(fileOf(id)).catch(unwritable);
        listed.delete(id);
      }),
  };
}
