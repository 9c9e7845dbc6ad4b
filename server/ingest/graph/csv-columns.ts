/** The header of a CSV file as `neo4j-admin` reads it: `id:ID`, `:LABEL`, `:START_ID`, `:END_ID`, `:TYPE`, `year:int`, `tags:string[]`. */
import type { Value } from "../../contract/typed.ts";

export type Role = "ID" | "LABEL" | "START_ID" | "END_ID" | "TYPE" | "IGNORE" | "property";

export interface Column {
  role: Role;
  /** Of the property; empty when the field is none. */
  name: string;
  /** The value of a field; undefined when the field does not have the column's type. */
  parse(field: string): Value | undefined;
  /** What a field has to be. */
  expected: string;
}

const number = (field: string) =>
  /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(field.trim()) ? Number(field) : undefined;
const whole = (field: string) => {
  const value = /^[-+]?\d+$/.test(field.trim()) ? Number(field) : undefined;
  return Number.isSafeInteger(value) ? value : undefined;
};
const truth = (field: string) => ({ true: true, false: false })[field.trim().toLowerCase()];
const text = (field: string) => field;

const WHOLE = { parse: whole, expected: "a whole number" };
const NUMBER = { parse: number, expected: "a number" };
const TRUTH = { parse: truth, expected: "true or false" };
const TEXT = { parse: text, expected: "text" };

const TYPES = new Map<string, Pick<Column, "parse" | "expected">>([
  ...["int", "long", "short", "byte"].map((type) => [type, WHOLE] as const),
  ...["float", "double"].map((type) => [type, NUMBER] as const),
  ["boolean", TRUTH],
  // Dates and times are kept as the text they are.
  ...["", "string", "char", "date", "time", "localtime", "datetime", "localdatetime", "duration"].map(
    (type) => [type, TEXT] as const,
  ),
]);

/** A field of the header as a column; undefined when its type is none that is known. */
export function columnOf(header: string): Column | undefined {
  // The name of an id space (`:ID(Person)`) and options (`{…}`) say nothing that is needed here.
  const [, name = "", type = ""] =
    /^([^:]*)(?::([A-Za-z_]*(?:\[\])?)(?:\([^)]*\))?(?:\{.*\})?)?$/.exec(header.trim()) ?? [];
  if (/^(ID|LABEL|START_ID|END_ID|TYPE|IGNORE)$/.test(type))
    return { role: type as Role, name, parse: text, expected: "text" };
  const list = type.endsWith("[]");
  const known = TYPES.get((list ? type.slice(0, -2) : type).toLowerCase());
  if (!known || name === "") return undefined;
  if (!list) return { role: "property", name, ...known };
  const parse = (field: string) => {
    const values = field.split(";").map(known.parse);
    return values.includes(undefined) ? undefined : (values as Value[]);
  };
  return { role: "property", name, parse, expected: `${known.expected} in each of its parts` };
}

export const isNodeHeader = (header: string): boolean => /(^|[,;\t"])[^,;\t"]*:ID\b/.test(header);
export const isRelationshipHeader = (header: string): boolean => /:START_ID\b/.test(header) && /:END_ID\b/.test(header);
