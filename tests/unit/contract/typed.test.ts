import { expect, test } from "vitest";
import { typeName, type Value } from "../../../server/contract/typed.ts";

const node: Value = { $type: "Node", _value: { _element_id: "1", _labels: [], _properties: {} } };

test.each<[Value, string]>([
  [null, "NULL"],
  ["a", "STRING"],
  ["", "STRING"],
  [true, "BOOLEAN"],
  [1, "INTEGER"],
  [1.5, "FLOAT"],
  [[1], "LIST"],
  [{}, "MAP"],
  [{ $type: "Integer", _value: "9007199254740993" }, "INTEGER"],
  [{ $type: "Float", _value: "1.0" }, "FLOAT"],
  [{ $type: "Date", _value: "2025-02-11" }, "DATE"],
  [{ $type: "OffsetDateTime", _value: "2025-02-11T10:00:00Z" }, "ZONED DATETIME"],
  [{ $type: "Point", _value: "SRID=4326;POINT (2.35 48.86)" }, "POINT"],
  [{ $type: "Map", _value: { $type: 1 } }, "MAP"],
  [node, "NODE"],
  [{ $type: "Path", _value: [node] }, "PATH"],
])("%j is a %s", (value, name) => {
  expect(typeName(value)).toBe(name);
});
