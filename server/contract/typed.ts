/** The typed values themselves and how to tell them apart; their schema is in values.ts, which the page does not load. */

/** The label that every entity of an ingested graph carries beside its kinds. */
export const COMMON_LABEL = "Entity";

/** Types that JSON cannot carry and whose `_value` is text, with Cypher's names for them. */
export const SCALAR_NAMES = {
  Integer: "INTEGER", // beyond ±(2^53 − 1)
  Float: "FLOAT", // NaN, ±Infinity, −0 and whole numbers such as 1.0
  Date: "DATE",
  Time: "ZONED TIME",
  LocalTime: "LOCAL TIME",
  ZonedDateTime: "ZONED DATETIME",
  OffsetDateTime: "ZONED DATETIME",
  LocalDateTime: "LOCAL DATETIME",
  Duration: "DURATION",
  Point: "POINT", // WKT with SRID: SRID=4326;POINT (2.35 48.86)
  Base64: "BYTES",
} as const;
export type ScalarType = keyof typeof SCALAR_NAMES;
export const SCALAR_TYPES = Object.keys(SCALAR_NAMES) as ScalarType[];
/** What Cypher calls the type of a value that is no part of the graph. */
export type TypeName = "NULL" | "BOOLEAN" | "STRING" | "LIST" | "MAP" | (typeof SCALAR_NAMES)[ScalarType];

export type Properties = { [key: string]: Value };

export interface NodeValue {
  $type: "Node";
  _value: { _element_id: string; _labels: string[]; _properties: Properties };
}
export interface RelationshipValue {
  $type: "Relationship";
  _value: {
    _element_id: string;
    _start_node_element_id: string;
    _end_node_element_id: string;
    _type: string;
    _properties: Properties;
  };
}
/** Nodes and relationships in turn, as the path runs. */
export interface PathValue {
  $type: "Path";
  _value: (NodeValue | RelationshipValue)[];
}
/** A map that has a key `$type` of its own. */
export interface MapValue {
  $type: "Map";
  _value: Properties;
}
export interface ScalarValue {
  $type: ScalarType;
  _value: string;
}
export type TypedValue = ScalarValue | NodeValue | RelationshipValue | PathValue | MapValue;
export type Value = null | boolean | number | string | TypedValue | Value[] | { [key: string]: Value };
export type Row = Value[];

const isTyped = (value: unknown, type: string): boolean =>
  typeof value === "object" && value !== null && (value as { $type?: unknown }).$type === type;

export const isNode = (value: unknown): value is NodeValue => isTyped(value, "Node");
export const isRelationship = (value: unknown): value is RelationshipValue => isTyped(value, "Relationship");
export const isPath = (value: unknown): value is PathValue => isTyped(value, "Path");
export const isScalar = (value: unknown): value is ScalarValue =>
  typeof value === "object" &&
  value !== null &&
  SCALAR_TYPES.includes((value as { $type?: ScalarType }).$type as ScalarType);

/** Cypher's name for the type of a value. */
export function typeName(value: Value): TypeName | "NODE" | "RELATIONSHIP" | "PATH" {
  if (value === null) return "NULL";
  if (typeof value === "string") return "STRING";
  if (typeof value === "boolean") return "BOOLEAN";
  // A whole float travels as a typed one.
  if (typeof value === "number") return Number.isInteger(value) ? "INTEGER" : "FLOAT";
  if (Array.isArray(value)) return "LIST";
  if (isScalar(value)) return SCALAR_NAMES[value.$type];
  if (isNode(value)) return "NODE";
  if (isRelationship(value)) return "RELATIONSHIP";
  return isPath(value) ? "PATH" : "MAP";
}
