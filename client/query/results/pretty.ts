/** A value as a person reads it: on several lines where one would be too long. Pure. */
import { isNode, isPath, isRelationship, isScalar, type Value } from "../../../server/contract/typed.ts";
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

/** As it is copied: for reading where it is short. */
export const copied = (value: Value): string => (value === null ? "" : valueText(value));
