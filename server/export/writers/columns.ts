/** Properties as GEXF has them: columns of one type each, declared before the first value. */
import { isScalar, type Properties, type Value } from "../../contract/typed.ts";
import { possible } from "./xml.ts";

/** Of numbers, from the narrowest: each holds what those before it hold. */
const NUMBERS = ["integer", "long", "double"] as const;
type Scalar = "boolean" | (typeof NUMBERS)[number] | "string";
/** What the values of a property have in common; no scalar as long as all its lists are empty. */
interface Kind {
  list: boolean;
  scalar?: Scalar;
}

export interface Column {
  title: string;
  type: Scalar | `list${Scalar}`;
  /** A value as it stands in the file. */
  write(value: Value): string;
}

const INT32 = 2 ** 31;

/** A column for each property; one whose name is `taken` for something else is called “name (property)”. */
export function columnsOf(rows: Iterable<Properties>, taken: readonly string[]): Map<string, Column> {
  const kinds = new Map<string, Kind>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (value === null) continue;
      const known = kinds.get(name);
      kinds.set(name, known ? common(known, kindOf(value)) : kindOf(value));
    }
  }
  const titles = new Set(taken);
  return new Map(
    Array.from(kinds, ([name, { list, scalar = "string" }]) => {
      let title = possible(name);
      while (titles.has(title)) title += " (property)";
      titles.add(title);
      const write = list ? (value: Value) => listText(value, scalar) : textOf;
      return [name, { title, type: list ? `list${scalar}` : scalar, write }];
    }),
  );
}

/** The text of a value: typed ones as it stands in them, lists and maps as JSON. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (isScalar(value)) return value._value;
  return typeof value === "object" ? JSON.stringify(value) : Object.is(value, -0) ? "-0" : String(value);
}

/** `["a", "b, c"]`: texts in quotes, in which a backslash escapes. */
export function listText(value: Value, scalar: Scalar): string {
  const items = (Array.isArray(value) ? value : [value]).map(textOf);
  return `[${items.map((item) => (scalar === "string" ? JSON.stringify(possible(item)) : item)).join(", ")}]`;
}

function kindOf(value: Value): Kind {
  if (!Array.isArray(value)) return { list: false, scalar: scalarOf(value) };
  const scalars = value.map(scalarOf);
  return { list: true, scalar: scalars.length === 0 ? undefined : scalars.reduce(wider) };
}

function scalarOf(value: Value): Scalar {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return "double";
    return value >= -INT32 && value < INT32 ? "integer" : "long";
  }
  if (!isScalar(value)) return "string";
  return value.$type === "Integer" ? "long" : value.$type === "Float" ? "double" : "string";
}

function common(one: Kind, other: Kind): Kind {
  if (one.list !== other.list) return { list: false, scalar: "string" };
  const scalar = one.scalar && other.scalar ? wider(one.scalar, other.scalar) : (one.scalar ?? other.scalar);
  return { list: one.list, scalar };
}

/** Numbers have a number in common; what else differs has nothing but text. */
function wider(one: Scalar, other: Scalar): Scalar {
  if (one === other) return one;
  const [a, b] = [one, other].map((each) => NUMBERS.indexOf(each as (typeof NUMBERS)[number])) as [number, number];
  return a < 0 || b < 0 ? "string" : NUMBERS[Math.max(a, b)]!;
}
