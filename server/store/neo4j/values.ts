/** The driver's values to the wire form and back. */
import neo4j, {
  type Record as DriverRecord,
  type Integer,
  type Node,
  type Path,
  type Point,
  type Relationship,
} from "neo4j-driver";
import type {
  NodeValue,
  Properties,
  RelationshipValue,
  Row,
  ScalarType,
  ScalarValue,
  Value,
} from "../../contract/typed.ts";
import type { Maker } from "../params.ts";

const scalar = ($type: ScalarType, _value: string): ScalarValue => ({ $type, _value });

/** By index: the record's own iterator takes twice as long. */
export function rowOf(record: DriverRecord): Row {
  const row: Row = [];
  for (let i = 0; i < record.length; i++) row.push(toWire(record.get(i)));
  return row;
}

/** Takes what a driver with lossless integers hands out: every `number` is a float. */
export function toWire(value: unknown): Value {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return float(value);
    case "object":
      return value === null ? null : fromObject(value);
    default:
      return value === undefined ? null : String(value);
  }
}

function float(value: number): Value {
  if (!Number.isInteger(value)) return Number.isFinite(value) ? value : scalar("Float", String(value));
  const text = Object.is(value, -0) ? "-0.0" : String(value);
  return scalar("Float", /[.e]/.test(text) ? text : `${text}.0`);
}

function integer(value: Integer): Value {
  return value.inSafeRange() ? value.toNumber() : scalar("Integer", value.toString());
}

function fromObject(value: object): Value {
  if (neo4j.isInt(value)) return integer(value);
  if (Array.isArray(value)) return value.map(toWire);
  if (Object.getPrototypeOf(value) === Object.prototype) return map(value);
  if (neo4j.isNode(value)) return node(value);
  if (neo4j.isRelationship(value)) return relationship(value);
  if (neo4j.isPath(value)) return path(value);
  if (neo4j.isPoint(value)) return scalar("Point", wellKnownText(value));
  if (value instanceof Int8Array) return scalar("Base64", Buffer.from(value).toString("base64"));
  if (neo4j.isDate(value)) return scalar("Date", value.toString());
  if (neo4j.isDateTime(value)) return scalar(value.timeZoneId ? "ZonedDateTime" : "OffsetDateTime", iso(value));
  if (neo4j.isLocalDateTime(value)) return scalar("LocalDateTime", iso(value));
  if (neo4j.isTime(value)) return scalar("Time", iso(value));
  if (neo4j.isLocalTime(value)) return scalar("LocalTime", iso(value));
  if (neo4j.isDuration(value)) return scalar("Duration", iso(value).replace(/T$/, ""));
  return String(value);
}

/** As Neo4j itself writes it: the driver says 10:00:00.500000000. */
const iso = (value: object) => value.toString().replace(/(\.\d*[1-9])0+(?!\d)/, "$1");

function properties(value: object): Properties {
  // A copy first: what it has as its own may be called “__proto__”, which an assignment to a new object would lose.
  const result: Record<string, unknown> = { ...value };
  for (const key in result) result[key] = toWire(result[key]);
  return result as Properties;
}

function map(value: object): Value {
  const plain = properties(value);
  return "$type" in plain ? { $type: "Map", _value: plain } : plain;
}

function node(value: Node): NodeValue {
  return {
    $type: "Node",
    _value: { _element_id: value.elementId, _labels: value.labels, _properties: properties(value.properties) },
  };
}

function relationship(value: Relationship): RelationshipValue {
  return {
    $type: "Relationship",
    _value: {
      _element_id: value.elementId,
      _start_node_element_id: value.startNodeElementId,
      _end_node_element_id: value.endNodeElementId,
      _type: value.type,
      _properties: properties(value.properties),
    },
  };
}

function path(value: Path): Value {
  const steps = value.segments.flatMap((segment) => [relationship(segment.relationship), node(segment.end)]);
  return { $type: "Path", _value: [node(value.start), ...steps] };
}

function wellKnownText({ srid, x, y, z }: Point): string {
  const three = z !== undefined;
  return `SRID=${srid};POINT${three ? " Z" : ""} (${[x, y, ...(three ? [z] : [])].join(" ")})`;
}

const TEXTS: Record<ScalarType, (text: string) => unknown> = {
  Integer: (text) => neo4j.int(BigInt(text)),
  Float: Number,
  Date: (text) => neo4j.types.Date.fromString(text),
  Time: (text) => neo4j.types.Time.fromString(text),
  LocalTime: (text) => neo4j.types.LocalTime.fromString(text),
  ZonedDateTime: (text) => neo4j.types.DateTime.fromString(text),
  OffsetDateTime: (text) => neo4j.types.DateTime.fromString(text),
  LocalDateTime: (text) => neo4j.types.LocalDateTime.fromString(text),
  Duration: (text) => neo4j.types.Duration.fromString(text),
  Point: point,
  Base64: (text) => new Int8Array(Buffer.from(text, "base64")),
};

function point(text: string): Point<Integer> {
  const [, srid, numbers = ""] = /^SRID=(\d+);POINT(?: Z)? ?\(([-\d.eE+ ]+)\)$/.exec(text) ?? [];
  const [x, y, z] = numbers.trim().split(/\s+/).map(Number);
  if (srid === undefined || x === undefined || y === undefined) throw new Error("Not well-known text.");
  return new neo4j.types.Point(neo4j.int(srid), x, y, z);
}

/** Whole numbers become integers. */
export const maker: Maker = {
  number: (value) => (Number.isSafeInteger(value) ? neo4j.int(value) : value),
  scalar: ({ $type, _value }) => TEXTS[$type](_value),
};
