/** A value as a person reads it: on several lines where one would be too long; and what Cypher calls its type. Pure. */
import {
  isNode,
  isPath,
  isRelationship,
  isScalar,
  type ScalarType,
  type Value,
} from "../../../server/contract/typed.ts";
import { keyText, nestedText, valueText } from "../../../server/contract/value-text.ts";

const WIDE = 72;

export function pretty(value: Value): string {
  return typeof value === "string" ? value : lines(value, "");
}

function lines(value: Value, indent: string): string {
  const flat = nestedText(value);
  if (flat.length <= WIDE || typeof value !== "object" || value === null || isScalar(value)) return flat;
  const deeper = `${indent}  `;
  const block = (open: string, parts: string[], close: string) =>
    parts.length === 0 ? open + close : `${open}\n${parts.map((part) => deeper + part).join(",\n")}\n${indent}${close}`;
  const entries = (map: { [key: string]: Value }) =>
    Object.entries(map).map(([key, inner]) => `${keyText(key)}: ${lines(inner, deeper)}`);
  if (Array.isArray(value))
    return block(
      "[",
      value.map((inner) => lines(inner, deeper)),
      "]",
    );
  if (isNode(value)) {
    const { _labels: labels, _properties: properties } = value._value;
    return block(`(${labels.map((label) => `:${label}`).join("")} {`, entries(properties), "})");
  }
  if (isRelationship(value)) return block(`[:${value._value._type} {`, entries(value._value._properties), "}]");
  if (isPath(value)) return value._value.map((part) => lines(part, deeper)).join(`\n${indent}`);
  const map = ("$type" in value && value.$type === "Map" ? value._value : value) as { [key: string]: Value };
  return block("{", entries(map), "}");
}

const SCALARS: Record<ScalarType, string> = {
  Integer: "INTEGER",
  Float: "FLOAT",
  Date: "DATE",
  Time: "ZONED TIME",
  LocalTime: "LOCAL TIME",
  ZonedDateTime: "ZONED DATETIME",
  OffsetDateTime: "ZONED DATETIME",
  LocalDateTime: "LOCAL DATETIME",
  Duration: "DURATION",
  Point: "POINT",
  Base64: "BYTES",
};

/** `INTEGER`, `LIST`, `NODE`, … */
export function typeName(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return "STRING";
  if (typeof value === "boolean") return "BOOLEAN";
  // A whole float travels as a typed one.
  if (typeof value === "number") return Number.isInteger(value) ? "INTEGER" : "FLOAT";
  if (Array.isArray(value)) return "LIST";
  if (isScalar(value)) return SCALARS[value.$type];
  if (isNode(value)) return "NODE";
  if (isRelationship(value)) return "RELATIONSHIP";
  return isPath(value) ? "PATH" : "MAP";
}

/** As it is copied: for reading where it is short. */
export const copied = (value: Value): string => (value === null ? "" : valueText(value));
