/** What the engine leaves out of uniqueness constraints: an index behind each, and a look at what the graph holds already. */
import { Problem } from "../../problems.ts";
import { quoted } from "../quoting.ts";

interface Constraint {
  name: string;
  label: string;
  properties: string[];
}

type Execute = (text: string) => Promise<unknown[][]>;

const indexOf = (constraint: string) => quoted(`${constraint}_index`);

/**
 * Runs a schema command; a constraint that is new by it gets its index, and one that is gone loses it.
 * Throws `constraint-violated`, and takes the new constraint back, when two nodes share what it says is unique.
 */
export async function withIndexes(execute: Execute, command: () => Promise<void>): Promise<void> {
  const before = await unique(execute);
  await command();
  const after = await unique(execute);
  for (const constraint of after.values()) {
    if (before.has(constraint.name)) continue;
    const twice = await duplicate(execute, constraint);
    if (twice !== undefined) {
      await execute(`DROP CONSTRAINT ${quoted(constraint.name)}`);
      const about = `${constraint.label}(${constraint.properties.join(", ")})`;
      throw new Problem(
        "constraint-violated",
        `${about} cannot be unique: several nodes have ${JSON.stringify(twice)}.`,
      );
    }
    const keys = constraint.properties.map((property) => `n.${quoted(property)}`).join(", ");
    await execute(
      `CREATE INDEX ${indexOf(constraint.name)} IF NOT EXISTS FOR (n:${quoted(constraint.label)}) ON (${keys})`,
    );
  }
  for (const { name } of before.values()) {
    if (!after.has(name)) await execute(`DROP INDEX ${indexOf(name)} IF EXISTS`);
  }
}

async function unique(execute: Execute): Promise<Map<string, Constraint>> {
  const rows = (await execute("SHOW CONSTRAINTS")) as string[][];
  const found = rows
    .filter(([, type]) => type === "UNIQUE" || type === "NODE KEY")
    .map(([name = "", , label = "", properties = ""]) => ({ name, label, properties: properties.split(", ") }));
  return new Map(found.map((constraint) => [constraint.name, constraint]));
}

/** A value that more than one node has. */
async function duplicate(execute: Execute, { label, properties }: Constraint): Promise<unknown> {
  const keys = properties.map((property) => `n.${quoted(property)}`);
  const there = keys.map((key) => `${key} IS NOT NULL`).join(" AND ");
  const [row] = await execute(
    `MATCH (n:${quoted(label)}) WHERE ${there} WITH [${keys.join(", ")}] AS key, count(*) AS times WHERE times > 1 RETURN key AS key LIMIT 1`,
  );
  const [key] = (row ?? []) as [unknown[]];
  return key?.length === 1 ? key[0] : key;
}
