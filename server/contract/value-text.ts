/** Every value as text, without loss: what tables show and what is copied. */
import { isNode, isPath, isRelationship, isScalar, type Properties, type Value } from "./typed.ts";

/** A string stands as it is at the top and quoted inside lists and maps. */
export function valueText(value: Value): string {
  return typeof value === "string" ? value : nestedText(value);
}

/** The same inside of a list or a map. */
export function nestedText(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return Object.is(value, -0) ? "-0.0" : String(value);
  if (Array.isArray(value)) return `[${value.map(nestedText).join(", ")}]`;
  if (isScalar(value)) return value._value;
  if (isNode(value)) return nodeText(value._value._labels, value._value._properties);
  if (isRelationship(value)) return `[:${value._value._type}${mapAfter(value._value._properties)}]`;
  if (isPath(value)) return pathText(value._value);
  const isMap = "$type" in value && value.$type === "Map";
  return mapText((isMap ? value._value : value) as Properties);
}

function nodeText(labels: string[], properties: Properties): string {
  return `(${labels.map((label) => `:${label}`).join("")}${mapAfter(properties)})`;
}

/** Nodes and relationships in turn; an arrow points as the relationship does. */
function pathText(parts: Value[]): string {
  return parts
    .map((part, index) => {
      if (!isRelationship(part)) return nestedText(part);
      const before = parts[index - 1];
      const forwards = isNode(before) && before._value._element_id === part._value._start_node_element_id;
      return forwards ? `-${nestedText(part)}->` : `<-${nestedText(part)}-`;
    })
    .join("");
}

const mapAfter = (properties: Properties) => (Object.keys(properties).length > 0 ? ` ${mapText(properties)}` : "");

function mapText(map: Properties): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${keyText(key)}: ${nestedText(value)}`)
    .join(", ")}}`;
}

/** A property's name as Cypher writes it. */
export const keyText = (key: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `\`${key}\``);
