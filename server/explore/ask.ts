import { AsyncLocalStorage } from "node:async_hooks";
import type { Properties, Row, Value } from "../contract/typed.ts";
import { type Names, statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";

export interface Options {
  /** Aborting it cancels the question in the database. */
  signal?: AbortSignal;
}
interface StatementOptions extends Options {
  /** For the names that stand as `$(name)` in the statement. */
  names?: Names;
  /** Rows that are enough. */
  maxRows?: number;
}

/** How many keys or element ids one statement is given: both engines look up this many at once without effort. */
const CHUNK = 1_000;

/** A statement that was sent. */
export interface Asked {
  name: string;
  text: string;
  params: Properties;
}
const listening = new AsyncLocalStorage<Asked[]>();

/** Every statement that a question sends while `question` runs, in turn. */
export async function overheard(question: () => Promise<unknown>): Promise<Asked[]> {
  const heard: Asked[] = [];
  await listening.run(heard, question);
  return heard;
}

/** The rows of `cypher/read/<name>.cypher` as records of its columns; `R` is what the file's header promises. */
export async function ask<R extends object>(
  store: GraphStore,
  name: string,
  params: Properties,
  { names, ...options }: StatementOptions = {},
): Promise<R[]> {
  const text = statement(`read/${name}`, names);
  listening.getStore()?.push({ name: `read/${name}`, text, params });
  const { columns, batches } = await store.run({ text, params, ...options });
  const records: R[] = [];
  for await (const batch of batches) for (const row of batch) records.push(toRecord<R>(columns, row));
  return records;
}

/** The same for a list of any length as the parameter `over`, some of it at a time. */
export async function askInChunks<R extends object>(
  store: GraphStore,
  name: string,
  over: string,
  list: readonly string[],
  params: Properties,
  { maxRows = Number.POSITIVE_INFINITY, ...options }: StatementOptions,
): Promise<R[]> {
  const records: R[] = [];
  for (let start = 0; start < list.length && records.length < maxRows; start += CHUNK) {
    const chunk = { ...params, [over]: list.slice(start, start + CHUNK) };
    const left = Number.isFinite(maxRows) ? { maxRows: maxRows - records.length } : {};
    for (const record of await ask<R>(store, name, chunk, { ...options, ...left })) records.push(record);
  }
  return records;
}

/** As statements look things up in it: `$shown[elementId(n)]` is as quick for 20,000 as for 20. */
export const setOf = (list: Iterable<string>): Record<string, true> =>
  Object.fromEntries(Array.from(list, (each) => [each, true]));

function toRecord<R extends object>(columns: string[], row: Row): R {
  const record: Record<string, Value> = {};
  for (let i = 0; i < columns.length; i++) record[columns[i]!] = row[i] ?? null;
  return record as R;
}
