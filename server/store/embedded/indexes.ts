import { quoted } from "../quoting.ts";

export interface Index {
  name: string;
  label: string;
  properties: string[];
}

export type Execute = (text: string) => Promise<unknown[][]>;

/** Every index by its name. */
export async function indexes(execute: Execute): Promise<Map<string, Index>> {
  const found = new Map<string, Index>();
  // One row a property.
  for (const [name = "", , label = "", property = ""] of (await execute("SHOW INDEXES")) as string[][]) {
    const index = found.get(name) ?? { name, label, properties: [] };
    index.properties.push(property);
    found.set(name, index);
  }
  return found;
}

export async function createIndex(execute: Execute, { name, label, properties }: Index): Promise<void> {
  const keys = properties.map((property) => `n.${quoted(property)}`).join(", ");
  await execute(`CREATE INDEX ${quoted(name)} IF NOT EXISTS FOR (n:${quoted(label)}) ON (${keys})`);
}

/**
 * Indexes of one property are one index to the engine, whatever their labels: with the first that is dropped all of them
 * are gone, and with the next that is made all of them are back. So one of those that are left is made anew.
 */
export async function restoreIndexes(execute: Execute, before: Map<string, Index>): Promise<void> {
  const left = await indexes(execute);
  const dropped = [...before.values()].filter(({ name }) => !left.has(name));
  for (const property of new Set(dropped.flatMap(({ properties }) => properties))) {
    const other = [...left.values()].find(({ properties }) => properties.includes(property));
    if (!other) continue;
    await execute(`DROP INDEX ${quoted(other.name)}`);
    await createIndex(execute, other);
  }
}
