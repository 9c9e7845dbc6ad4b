/** What is known of a value before the query runs: the kinds that it may be, and whether it may be null. */

/** One bit a kind. */
export const BOOLEAN = 1;
export const INTEGER = 2;
export const FLOAT = 4;
export const STRING = 8;
export const LIST = 16;
export const MAP = 32;
export const NODE = 64;
export const RELATIONSHIP = 128;
export const PATH = 256;
export const DATE = 512;
/** Times and date-times of either sort. */
export const TIME = 1024;
export const DURATION = 2048;
export const POINT = 4096;

export const NUMBER = INTEGER | FLOAT;
export const ENTITY = NODE | RELATIONSHIP;
export const TEMPORAL = DATE | TIME | DURATION;
export const ANYTHING = 8191;
/** What a node or relationship can hold. */
export const STORABLE = BOOLEAN | NUMBER | STRING | LIST | TEMPORAL | POINT;

export interface Type {
  /** Zero: always null. */
  kinds: number;
  nullable: boolean;
  /** Of the items of a list, or of the values of a map whatever their keys are, where known. */
  item?: Type;
  /** Of each item, of a list that is written out. */
  items?: Type[];
  /** Of the entries that a map may have, where all are known. */
  fields?: Record<string, Type>;
  /** Texts that do not look like a number, so that the engine cannot take them for one. */
  words?: boolean;
  /** Nodes, relationships and paths in it have been through an expression: the engine hands them out as bare ids. */
  bare?: boolean;
}

export const sure = (kinds: number): Type => ({ kinds, nullable: false });
export const maybe = (kinds: number): Type => ({ kinds, nullable: true });
export const NULL: Type = { kinds: 0, nullable: true };
export const ANY: Type = maybe(ANYTHING);
export const PROPERTY: Type = { kinds: STORABLE, nullable: true, item: sure(STORABLE & ~LIST) };

export const listOf = (item: Type | undefined, nullable = false): Type => ({ kinds: LIST, nullable, item });
export const orNull = (type: Type): Type => ({ ...type, nullable: true });
export const notNull = (type: Type): Type => ({ ...type, nullable: false });

/** True when the value can be of one of these kinds. */
export const may = (type: Type | undefined, kinds: number): boolean => ((type ?? ANY).kinds & kinds) !== 0;
/** True when the value, unless it is null, is of one of these kinds. */
export const only = (type: Type | undefined, kinds: number): boolean => ((type ?? ANY).kinds & ~kinds) === 0;
/** True when the value is null, always. */
export const isNull = (type: Type | undefined): boolean => type?.kinds === 0;

/** Of a value that is one or the other. */
export function either(a: Type, b: Type): Type {
  const kinds = a.kinds | b.kinds;
  const item = joined(a, b, "item", LIST | MAP);
  const fields = a.fields && b.fields ? merged(a.fields, b.fields) : only1(a, b);
  const words = (a.words || !may(a, STRING)) && (b.words || !may(b, STRING));
  return {
    kinds,
    nullable: a.nullable || b.nullable,
    ...(item && { item }),
    ...(fields && { fields }),
    ...(words && may({ kinds, nullable: false }, STRING) && { words }),
    ...((a.bare || b.bare) && { bare: true }),
  };
}

/** Of what has been through an expression. */
export const bare = (type: Type): Type => (holds(type, ENTITY | PATH) ? { ...type, bare: true } : type);

/** Of texts that are at hand. */
export const textType = (value: string): Type =>
  /^\s*[+-]?(\d|\.|inf|nan)/i.test(value) ? sure(STRING) : { ...sure(STRING), words: true };

/** True when a value of this type, or something in it, can be of one of these kinds. */
export function holds(type: Type | undefined, kinds: number): boolean {
  if (!type || may(type, kinds)) return true;
  if (may(type, LIST) && (!type.item || holds(type.item, kinds))) return true;
  if (!may(type, MAP)) return false;
  return !type.fields || Object.values(type.fields).some((field) => holds(field, kinds));
}

/** A type for each set of kinds, as a person is told it. */
export function named(type: Type): string {
  const names = NAMES.filter(([kind]) => may(type, kind)).map(([, name]) => name);
  return names.length === 0 ? "Null" : names.length > 8 ? "Any" : names.join(", ");
}

const NAMES: [number, string][] = [
  [BOOLEAN, "Boolean"],
  [INTEGER, "Integer"],
  [FLOAT, "Float"],
  [STRING, "String"],
  [LIST, "List"],
  [MAP, "Map"],
  [NODE, "Node"],
  [RELATIONSHIP, "Relationship"],
  [PATH, "Path"],
  [DATE, "Date"],
  [TIME, "Time"],
  [DURATION, "Duration"],
  [POINT, "Point"],
];

function joined(a: Type, b: Type, part: "item", kind: number): Type | undefined {
  if (!may(a, kind)) return b[part];
  if (!may(b, kind)) return a[part];
  const [left, right] = [a[part], b[part]];
  return left && right ? either(left, right) : undefined;
}

const only1 = (a: Type, b: Type) => (!may(a, MAP) ? b.fields : !may(b, MAP) ? a.fields : undefined);
/** What only one of them has is null in the other. */
const merged = (a: Record<string, Type>, b: Record<string, Type>) =>
  Object.fromEntries(Object.keys({ ...a, ...b }).map((key) => [key, either(a[key] ?? NULL, b[key] ?? NULL)]));
