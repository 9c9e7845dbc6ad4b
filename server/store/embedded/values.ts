/** The engine's values to the wire form and back. */
import type { Properties, ScalarType, ScalarValue, Value } from "../../contract/typed.ts";
import { Problem } from "../../problems.ts";
import type { Maker } from "../params.ts";
import { nonFiniteParameter } from "./gaps/non-finite-parameter.ts";
import { temporalParameter } from "./gaps/temporal-parameter.ts";

type Engine = Record<string, unknown>;

const scalar = ($type: ScalarType, _value: string): ScalarValue => ({ $type, _value });

/** Dates, times and durations arrive as their ISO text, and whole floats as integers: the engine tells no more. */
export function toWire(value: unknown): Value {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      // Integers beyond 2^53 arrive as bigint, so that such a number is a float.
      return Number.isSafeInteger(value) || (Number.isFinite(value) && value % 1 !== 0)
        ? value
        : scalar("Float", String(value));
    case "bigint":
      return scalar("Integer", value.toString());
    case "object":
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

function fromObject(value: object): Value {
  if (Array.isArray(value)) return value.map(toWire);
  if (Buffer.isBuffer(value)) return scalar("Base64", value.toString("base64"));
  if (value instanceof Date) return scalar("LocalDateTime", value.toISOString().replace(/\.?0*Z$/, ""));
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  const map = value as Engine;
  if ("_id" in map) {
    if ("_labels" in map) return node(map);
    if ("_source" in map && "_target" in map && "_type" in map) return relationship(map);
  }
  if (Array.isArray(map.nodes) && Array.isArray(map.edges) && Object.keys(map).length === 2) {
    const path = pathOf(map.nodes, map.edges);
    if (path) return path;
  }
  const plain = properties(map);
  return "$type" in plain ? { $type: "Map", _value: plain } : plain;
}

/** `own` are keys that are the engine's and no properties. */
function properties(map: Engine, own: ReadonlySet<string> = NONE): Properties {
  const result: Properties = {};
  for (const key in map) if (!own.has(key)) result[key] = toWire(map[key]);
  return result;
}

const NONE: ReadonlySet<string> = new Set();
const OF_NODE: ReadonlySet<string> = new Set(["_id", "_labels"]);
const OF_RELATIONSHIP: ReadonlySet<string> = new Set(["_id", "_source", "_target", "_type"]);

function node(map: Engine): Value {
  return {
    $type: "Node",
    _value: {
      _element_id: `n:${map._id}`,
      _labels: map._labels as string[],
      _properties: properties(map, OF_NODE),
    },
  };
}

function relationship(map: Engine): Value {
  return {
    $type: "Relationship",
    _value: {
      _element_id: `e:${map._id}`,
      _start_node_element_id: `n:${map._source}`,
      _end_node_element_id: `n:${map._target}`,
      _type: map._type as string,
      _properties: properties(map, OF_RELATIONSHIP),
    },
  };
}

/** Undefined for a map of a person's own that happens to have the keys `nodes` and `edges`. */
function pathOf(nodes: Engine[], edges: Engine[]): Value | undefined {
  if (
    nodes.length !== edges.length + 1 ||
    !nodes.every((each) => each && typeof each === "object" && "_labels" in each)
  )
    return undefined;
  const steps = nodes.flatMap((each, i) =>
    i === 0 ? [node(each)] : [relationship(edges[i - 1] as Engine), node(each)],
  );
  return { $type: "Path", _value: steps } as Value;
}

export const maker: Maker = {
  number: (value) => value,
  scalar({ $type, _value }) {
    switch ($type) {
      case "Integer":
        return BigInt(_value);
      case "Float":
        if (!Number.isFinite(Number(_value))) throw new Problem("query-refused", nonFiniteParameter.sentence);
        return Number(_value);
      case "Base64":
        return Buffer.from(_value, "base64");
      default:
        throw new Problem("query-refused", temporalParameter.sentence);
    }
  },
};
