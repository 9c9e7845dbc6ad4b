/** The values behind the `$names` of a query, as a person writes them. Pure. */
import { isScalar, type Properties, SCALAR_NAMES, type TypeName, type Value } from "../../../server/contract/typed.ts";
import { PARAMETER_TYPES, type ParameterType } from "./types.ts";

export interface Entry {
  text: string;
  /** Null: what it looks like. */
  type: TypeName | null;
}

/** By name, without the `$`. */
export type Parameters = Readonly<Record<string, Entry>>;

const EMPTY: Entry = { text: "", type: null };

/** A name may be one that every object has, e.g. `constructor`. */
export const entryOf = (parameters: Parameters, name: string): Entry =>
  Object.hasOwn(parameters, name) ? (parameters[name] ?? EMPTY) : EMPTY;

/** Between quotes it is text, whatever it looks like. */
const QUOTED = /^(['"])([\s\S]*)\1$/;

export function guess(text: string): TypeName {
  return QUOTED.test(text.trim()) ? "STRING" : typeOf(text.trim()).id;
}

const typeOf = (text: string): ParameterType => PARAMETER_TYPES.find(({ looks }) => looks(text)) as ParameterType;

export type Reading = { value: Value } | { fault: "missing" | "unreadable" };

export function read({ text, type }: Entry): Reading {
  const trimmed = text.trim();
  if (type === "STRING") return { value: text };
  if (trimmed === "") return { fault: "missing" };
  if (type === null) {
    const [, , inside] = QUOTED.exec(trimmed) ?? [];
    if (inside !== undefined) return { value: inside };
    const guessed = typeOf(trimmed);
    return guessed.id === "STRING" ? { value: text } : { value: guessed.read(trimmed) as Value };
  }
  const value = PARAMETER_TYPES.find(({ id }) => id === type)?.read(trimmed);
  return value === undefined ? { fault: "unreadable" } : { value };
}

export interface Readings {
  values: Properties;
  /** Those that have no value yet, and those whose text is not of the type that was chosen. */
  faults: Record<string, "missing" | "unreadable">;
}

/** Of the names that a query uses. */
export function readAll(parameters: Parameters, names: readonly string[]): Readings {
  const readings = names.map((name) => ({ name, ...read(entryOf(parameters, name)) }));
  return {
    values: Object.fromEntries(readings.flatMap((each) => ("value" in each ? [[each.name, each.value]] : []))),
    faults: Object.fromEntries(readings.flatMap((each) => ("fault" in each ? [[each.name, each.fault]] : []))),
  };
}

/** How a person would have written the value; the type is left to be guessed where the guess is right. */
export function write(value: Value): Entry {
  const entry = written(value);
  const guessed = read({ ...entry, type: null });
  const isRight = "value" in guessed && JSON.stringify(guessed.value) === JSON.stringify(value);
  return isRight ? { ...entry, type: null } : entry;
}

function written(value: Value): Entry {
  if (value === null) return { text: "null", type: "NULL" };
  if (typeof value === "boolean") return { text: String(value), type: "BOOLEAN" };
  if (typeof value === "number") return { text: String(value), type: Number.isInteger(value) ? "INTEGER" : "FLOAT" };
  if (typeof value === "string") return { text: value, type: "STRING" };
  if (isScalar(value)) return { text: value._value, type: SCALAR_NAMES[value.$type] };
  return { text: JSON.stringify(value), type: Array.isArray(value) ? "LIST" : "MAP" };
}
