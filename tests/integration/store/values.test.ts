import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeValue, Value } from "../../../server/contract/typed.ts";
import { nonFiniteParameter } from "../../../server/store/embedded/gaps/non-finite-parameter.ts";
import { temporalParameter } from "../../../server/store/embedded/gaps/temporal-parameter.ts";
import { onBothStores, records } from "../../stores.ts";

/** Every value that both stores carry, as it travels. */
const plain: fc.Arbitrary<Value> = fc.oneof(
  fc.boolean(),
  fc.string({ unit: "grapheme" }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
  fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    .filter((value) => value > 2n ** 53n || value < -(2n ** 53n))
    .map((value) => ({ $type: "Integer" as const, _value: String(value) })),
  fc.uint8Array().map((bytes) => ({ $type: "Base64" as const, _value: Buffer.from(bytes).toString("base64") })),
);
const key = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((name) => !/^(\$type|_id|_labels|_type|_source|_target)$/.test(name));
const { value: anything } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    plain,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc
      .dictionary(key, tie("value"), { maxKeys: 2, noNullPrototype: true })
      .map((map) => ({ $type: "Map" as const, _value: { ...map, $type: "Date" } })),
  ),
}));

const DATES: Value[] = [
  { $type: "Date", _value: "2025-02-11" },
  { $type: "Time", _value: "10:00:00.5+01:00" },
  { $type: "LocalTime", _value: "10:00:00.000000001" },
  { $type: "LocalDateTime", _value: "2025-02-11T10:00:00" },
  { $type: "OffsetDateTime", _value: "2025-02-11T10:00:00.25-03:30" },
  { $type: "ZonedDateTime", _value: "2025-07-11T10:00:00+02:00[Europe/Paris]" },
  { $type: "Duration", _value: "P1Y2M3DT4H5M6.789S" },
  { $type: "Duration", _value: "P-1M" },
  { $type: "Point", _value: "SRID=4326;POINT (2.35 48.86)" },
  { $type: "Point", _value: "SRID=9157;POINT Z (1 2 3.5)" },
];
const FLOATS = ["1.0", "-0.0", "1e+300"];
const NO_NUMBERS = ["NaN", "Infinity", "-Infinity"];

onBothStores("values", ({ store, engine }) => {
  const roundTrip = async (value: Value) => {
    const [record] = await records(store(), { text: "RETURN $value AS value", params: { value } });
    return record?.value;
  };

  it("come back from a query as they were given", async () => {
    const property = fc.asyncProperty(anything, async (value) => {
      expect(await roundTrip(value)).toEqual(value);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it("come back from the graph as they were written", async () => {
    const storable = fc.oneof(plain, fc.array(fc.string({ unit: "grapheme" })), fc.array(fc.maxSafeInteger()));
    await fc.assert(
      fc.asyncProperty(storable, async (value) => {
        const text = "CREATE (n:Value {value: $value}) RETURN n AS node, n.value AS value";
        const [record] = await records(store(), { text, params: { value }, access: "write" });
        expect(record).toMatchObject({
          node: { $type: "Node", _value: { _labels: ["Value"], _properties: { value } } },
        });
        expect(record?.value).toEqual(value);
      }),
      { numRuns: 100 },
    );
  });

  it("are whole numbers where a number is whole", async () => {
    const text = "RETURN $seven / 2 AS half, $list[$one] AS second";
    const params = { seven: 7, list: ["a", "b"], one: 1 };
    expect(await records(store(), { text, params })).toEqual([{ half: 3, second: "b" }]);
  });

  it("may be called what every object of JavaScript inherits", async () => {
    const text =
      "CREATE (n:Odd {`__proto__`: 'p', constructor: 'c', toString: 't'}) " +
      "RETURN n AS node, {`__proto__`: {x: 1}, valueOf: 2} AS map, 3 AS `__proto__`, 4 AS constructor";
    const [record] = await records(store(), { text, access: "write" });
    const odd = (json: string) => Object.entries(JSON.parse(json)).sort();
    const { node, ...others } = record as unknown as { node: NodeValue };
    expect(Object.entries(node._value._properties).sort()).toEqual(
      odd('{"__proto__": "p", "constructor": "c", "toString": "t"}'),
    );
    expect(Object.entries(others).sort()).toEqual(
      odd('{"map": {"__proto__": {"x": 1}, "valueOf": 2}, "__proto__": 3, "constructor": 4}'),
    );
  });

  it("are nodes, relationships and paths with the ids that elementId() gives", async () => {
    const [record] = await records(store(), {
      text:
        "CREATE (:From {name: 'a'})-[:LINKS {since: 2020}]->(:To) " +
        "WITH 1 AS done MATCH p = (a:From)-[r]->(b) " +
        "RETURN p AS path, r AS rel, [a, b] AS nodes, {inside: a} AS map, elementId(a) AS a, elementId(r) AS r, elementId(b) AS b",
      access: "write",
    });
    const { a, r, b } = record as { a: string; r: string; b: string };
    const from = { $type: "Node", _value: { _element_id: a, _labels: ["From"], _properties: { name: "a" } } };
    const to = { $type: "Node", _value: { _element_id: b, _labels: ["To"], _properties: {} } };
    const rel = {
      $type: "Relationship",
      _value: {
        _element_id: r,
        _start_node_element_id: a,
        _end_node_element_id: b,
        _type: "LINKS",
        _properties: { since: 2020 },
      },
    };
    expect(record).toMatchObject({
      rel,
      nodes: [from, to],
      map: { inside: from },
      path: { $type: "Path", _value: [from, rel, to] },
    });
    const [back] = await records(store(), { text: "MATCH p = (x:To)<--(y) RETURN p AS path" });
    expect(back?.path).toEqual({ $type: "Path", _value: [to, rel, from] });
  });

  it("refuse what no parameter can be", async () => {
    const node: Value = { $type: "Node", _value: { _element_id: "n:1", _labels: [], _properties: {} } };
    for (const value of [
      node,
      { $type: "Integer", _value: "9223372036854775808" },
      { $type: "Float", _value: "abc" },
    ] as Value[]) {
      await expect(roundTrip(value)).rejects.toMatchObject({ code: "bad-request" });
    }
  });

  if (engine === "neo4j")
    describe("on Neo4j", () => {
      it("keep dates, times, durations and points", async () => {
        for (const value of DATES) expect(await roundTrip(value)).toEqual(value);
        await expect(roundTrip({ $type: "Date", _value: "2025-02-30x" })).rejects.toMatchObject({
          code: "bad-request",
        });
      });

      it("keep whole floats apart from integers", async () => {
        for (const _value of [...FLOATS, ...NO_NUMBERS]) {
          expect(await roundTrip({ $type: "Float", _value })).toEqual({ $type: "Float", _value });
        }
      });
    });

  if (engine === "embedded")
    describe("on the embedded store, whose gaps are said", () => {
      it("refuse dates, times, durations and points as parameters", async () => {
        for (const value of DATES) {
          await expect(roundTrip(value)).rejects.toMatchObject({
            code: "query-refused",
            message: temporalParameter.sentence,
          });
        }
      });

      it("refuse NaN and infinities", async () => {
        for (const _value of NO_NUMBERS) {
          await expect(roundTrip({ $type: "Float", _value })).rejects.toMatchObject({
            code: "query-refused",
            message: nonFiniteParameter.sentence,
          });
        }
      });

      it("tell NaN and infinities that a query computes", async () => {
        const text = "RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS infinity, -1.0 / 0.0 AS less";
        const float = (_value: string) => ({ $type: "Float", _value });
        expect(await records(store(), { text })).toEqual([
          { nan: float("NaN"), infinity: float("Infinity"), less: float("-Infinity") },
        ]);
      });

      it("answer dates as text, and whole floats as integers", async () => {
        const text =
          "RETURN date('2025-02-11') AS date, duration('P1DT2H') AS duration, localdatetime('2025-02-11T10:00:00') AS at, 1.0 AS float";
        expect(await records(store(), { text })).toEqual([
          {
            date: "2025-02-11",
            duration: "P1DT2H",
            at: { $type: "LocalDateTime", _value: "2025-02-11T10:00:00" },
            float: 1,
          },
        ]);
        expect(await roundTrip({ $type: "Float", _value: "1.0" })).toBe(1);
      });

      it("refuse property names that rows of the engine would hide", async () => {
        for (const text of ["CREATE (n {_id: 1})", "MATCH (n) SET n._labels = 1", "RETURN {a: 1, `_type`: 2} AS map"]) {
          await expect(records(store(), { text, access: "write" })).rejects.toMatchObject({ code: "query-refused" });
        }
        await expect(roundTrip([{ _source: 1 }])).rejects.toMatchObject({ code: "query-refused" });
      });
    });
});
