/** Answers of two stores as texts that are the same where the answers are: no ids, rows and labels in one order. */
import type { Value } from "../../../../server/contract/typed.ts";
import { isNode, isPath, isRelationship, isScalar } from "../../../../server/contract/typed.ts";

/** The rows in an order of their own. */
export const told = (rows: Value[][]): string =>
  rows
    .map((row) => row.map(text).join(" | "))
    .sort()
    .join("\n");

function text(value: Value): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${ordered(value).map(text).join(", ")}]`;
  if (isScalar(value)) return /^(Integer|Float)$/.test(value.$type) ? number(Number(value._value)) : value._value;
  if (isNode(value)) return `(:${[...value._value._labels].sort().join(":")} ${map(value._value._properties)})`;
  if (isRelationship(value)) return `[:${value._value._type} ${map(value._value._properties)}]`;
  if (isPath(value)) return `<${value._value.map(text).join(" ")}>`;
  return map(value.$type === "Map" ? (value._value as Record<string, Value>) : (value as Record<string, Value>));
}

/** Neo4j gives keys and labels in no order of theirs. */
const ordered = (items: Value[]) => (items.every((item) => typeof item === "string") ? [...items].sort() : items);

const map = (entries: Record<string, Value>): string =>
  `{${Object.entries(entries)
    .map(([key, value]) => `${key}: ${text(value)}`)
    .sort()
    .join(", ")}}`;

/** The embedded store answers 1 for 1.0; the last digits of a float are anybody's. */
const number = (value: number) => String(Number.isInteger(value) ? value + 0 : Number(value.toPrecision(13)));
