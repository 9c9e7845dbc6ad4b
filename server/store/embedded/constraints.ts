/** What the engine leaves out of uniqueness constraints: an index behind each, and a look at what the graph holds already. */
import { Problem } from "../../problems.ts";
import { quoted } from "../quoting.ts";
import { createIndex, type Execute, type Index, indexes, restoreIndexes } from "./indexes.ts";

/** Named as an index is: a label, and the properties that together are unique. */
type Constraint = Index;

const indexOf = (constraint: string) => `${constraint}_index`;

/**
 * Runs a schema command; a constraint that is new by it gets its index, and one that is gone loses it.
 * Throws `constraint-violated`, and takes the new constraint back, when two nodes share what it says is unique.
 */
export async function withIndexes(execute: Execute, command: () => Promise<void>): Promise<void> {
  const before = await unique(execute);
  const indexesBefore = await indexes(execute);
  await command();
  const after = await unique(execute);
  for (const constraint of after.values()) {
    if (!before.has(constraint.name)) await complete(execute, constraint, [...before.values()]);
  }
  for (const { name } of before.values()) {
    if (!after.has(name)) await execute(`DROP INDEX ${quoted(indexOf(name))} IF EXISTS`);
  }
  await restoreIndexes(execute, indexesBefore);
}

async function complete(execute: Execute, constraint: Constraint, others: Constraint[]): Promise<void> {
  const { name, label, properties } = constraint;
  const takeBack = () => execute(`DROP CONSTRAINT ${quoted(name)}`);
  // The same under another name: the engine would keep, and check, both.
  if (others.some((other) => said(other) === said(constraint))) {
    await takeBack();
    return;
  }
  const twice = await duplicate(execute, constraint);
  if (twice !== undefined) {
    await takeBack();
    throw new Problem("constraint-violated", `${said(constraint)} cannot be unique: several nodes have ${twice}.`);
  }
  await createIndex(execute, { name: indexOf(name), label, properties });
}

const said = ({ label, properties }: Constraint) => `${label}(${properties.join(", ")})`;

async function unique(execute: Execute): Promise<Map<string, Constraint>> {
  const rows = (await execute("SHOW CONSTRAINTS")) as string[][];
  const found = rows
    .filter(([, type]) => type === "UNIQUE" || type === "NODE KEY")
    .map(([name = "", , label = "", properties = ""]) => ({ name, label, properties: properties.split(", ") }));
  return new Map(found.map((constraint) => [constraint.name, constraint]));
}

/** A value that more than one node has, as JSON. */
async function duplicate(execute: Execute, { label, properties }: Constraint): Promise<string | undefined> {
  const keys = properties.map((property) => `n.${quoted(property)}`);
  const there = keys.map((key) => `${key} IS NOT NULL`).join(" AND ");
  const [row] = await execute(
    `MATCH (n:${quoted(label)}) WHERE ${there} WITH [${keys.join(", ")}] AS key, count(*) AS times WHERE times > 1 RETURN key AS key LIMIT 1`,
  );
  if (!row) return undefined;
  const [key] = row as [unknown[]];
  return JSON.stringify(key.length === 1 ? key[0] : key, (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
}
