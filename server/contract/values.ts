/**
 * Values as they travel: plain JSON where JSON is exact, else the typed JSON of Neo4j's Query API
 * (`{"$type": "Date", "_value": "2025-02-11"}`). Stores hand out this form and nothing else.
 */
import { z } from "zod";

/** Types that JSON cannot carry and whose `_value` is text. */
export const SCALAR_TYPES = [
  "Integer", // beyond ±(2^53 − 1)
  "Float", // NaN, ±Infinity, −0 and whole numbers such as 1.0
  "Date",
  "Time",
  "LocalTime",
  "ZonedDateTime",
  "OffsetDateTime",
  "LocalDateTime",
  "Duration",
  "Point", // WKT with SRID: SRID=4326;POINT (2.35 48.86)
  "Base64", // bytes
] as const;
export type ScalarType = (typeof SCALAR_TYPES)[number];

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

const typed = <T extends string, S extends z.ZodType>(type: T, value: S) =>
  z.object({ $type: z.literal(type), _value: value });

export const ValueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(ValueSchema),
    z.object({ $type: z.enum(SCALAR_TYPES), _value: z.string() }),
    NodeSchema,
    RelationshipSchema,
    typed("Path", z.array(z.union([NodeSchema, RelationshipSchema]))),
    typed("Map", z.record(z.string(), ValueSchema)),
    z.record(z.string(), ValueSchema),
  ]),
) as z.ZodType<Value>;

export const PropertiesSchema: z.ZodType<Properties> = z.record(z.string(), ValueSchema);

export const NodeSchema = typed(
  "Node",
  z.object({ _element_id: z.string(), _labels: z.array(z.string()), _properties: PropertiesSchema }),
);
export const RelationshipSchema = typed(
  "Relationship",
  z.object({
    _element_id: z.string(),
    _start_node_element_id: z.string(),
    _end_node_element_id: z.string(),
    _type: z.string(),
    _properties: PropertiesSchema,
  }),
);
