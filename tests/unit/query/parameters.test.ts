import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guess, read, readAll, write } from "../../../client/query/parameters/parameters.ts";
import type { Value } from "../../../server/contract/typed.ts";
import { ValueSchema } from "../../../server/contract/values.ts";

const typed = ($type: string, _value: string) => ({ $type, _value }) as Value;

describe("a text is taken for", () => {
  test.each<[string, string, Value]>([
    ["42", "INTEGER", 42],
    ["-7", "INTEGER", -7],
    ["9007199254740993", "INTEGER", typed("Integer", "9007199254740993")],
    ["-9223372036854775808", "INTEGER", typed("Integer", "-9223372036854775808")],
    ["9223372036854775808", "STRING", "9223372036854775808"],
    ["0612345678", "STRING", "0612345678"],
    ["1.5", "FLOAT", 1.5],
    ["1.0", "FLOAT", typed("Float", "1.0")],
    ["1e3", "FLOAT", typed("Float", "1e3")],
    ["NaN", "STRING", "NaN"],
    ["true", "BOOLEAN", true],
    ["null", "NULL", null],
    ["Elon Musk", "STRING", "Elon Musk"],
    ["'42'", "STRING", "42"],
    ['"null"', "STRING", "null"],
    ["2025-02-11", "DATE", typed("Date", "2025-02-11")],
    ["2024-02-29", "DATE", typed("Date", "2024-02-29")],
    ["2025-02-30", "STRING", "2025-02-30"],
    ["2025-02-11T10:00:00", "LOCAL DATETIME", typed("LocalDateTime", "2025-02-11T10:00:00")],
    ["2025-02-11T10:00:00+01:00", "ZONED DATETIME", typed("OffsetDateTime", "2025-02-11T10:00:00+01:00")],
    [
      "2025-02-11T10:00+01:00[Europe/Paris]",
      "ZONED DATETIME",
      typed("ZonedDateTime", "2025-02-11T10:00+01:00[Europe/Paris]"),
    ],
    ["10:30", "LOCAL TIME", typed("LocalTime", "10:30")],
    ["10:30Z", "ZONED TIME", typed("Time", "10:30Z")],
    ["P3DT4H", "DURATION", typed("Duration", "P3DT4H")],
    ["P", "STRING", "P"],
    ['[1, "two", 3.0]', "LIST", [1, "two", typed("Float", "3.0")]],
    ["[9007199254740993]", "LIST", [typed("Integer", "9007199254740993")]],
    ['{"a": {"b": null}}', "MAP", { a: { b: null } }],
    ["[1,", "STRING", "[1,"],
    ["SRID=4326;POINT (2.35 48.86)", "POINT", typed("Point", "SRID=4326;POINT (2.35 48.86)")],
  ])("%s → %s", (text, type, value) => {
    expect(guess(text)).toBe(type);
    expect(read({ text, type: null })).toEqual({ value });
  });
});

describe("a chosen type", () => {
  test("overrules the guess", () => {
    expect(read({ text: "42", type: "STRING" })).toEqual({ value: "42" });
    expect(read({ text: "42", type: "FLOAT" })).toEqual({ value: typed("Float", "42") });
    expect(read({ text: "0612", type: "INTEGER" })).toEqual({ value: 612 });
    expect(read({ text: "", type: "STRING" })).toEqual({ value: "" });
  });

  test("says when the text is none of it", () => {
    expect(read({ text: "many", type: "INTEGER" })).toEqual({ fault: "unreadable" });
    expect(read({ text: "{}", type: "LIST" })).toEqual({ fault: "unreadable" });
    expect(read({ text: "", type: "INTEGER" })).toEqual({ fault: "missing" });
    expect(read({ text: "  ", type: null })).toEqual({ fault: "missing" });
  });
});

test("what a query needs is read, and what it lacks is named", () => {
  const parameters = {
    a: { text: "1", type: null },
    b: { text: "x", type: "DATE" as const },
    unused: { text: "9", type: null },
  };
  expect(readAll(parameters, ["a", "b", "c"])).toEqual({ values: { a: 1 }, faults: { b: "unreadable", c: "missing" } });
});

test("a parameter may be called what every object has", () => {
  expect(readAll({}, ["constructor", "__proto__"]).faults).toMatchObject({ constructor: "missing" });
  const given = Object.fromEntries([["__proto__", { text: "1", type: null }]]);
  expect(Object.entries(readAll(given, ["__proto__"]).values)).toEqual([["__proto__", 1]]);
});

const integer = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  .map((value): Value => (Number.isSafeInteger(Number(value)) ? Number(value) : typed("Integer", String(value))));
const float = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map(
    (value): Value =>
      Number.isInteger(value) ? typed("Float", Object.is(value, -0) ? "-0.0" : value.toExponential()) : value,
  );
const temporal = fc.constantFrom(
  typed("Date", "2025-02-11"),
  typed("Time", "10:00:00+01:00"),
  typed("LocalTime", "10:00:00.123456789"),
  typed("ZonedDateTime", "2025-02-11T10:00:00+01:00[Europe/Paris]"),
  typed("OffsetDateTime", "2025-02-11T10:00:00Z"),
  typed("LocalDateTime", "2025-02-11T10:00:00"),
  typed("Duration", "P1Y2M3DT4H5M6.7S"),
  typed("Point", "SRID=7203;POINT (1 2)"),
  typed("Base64", "AAEC"),
  typed("Float", "Infinity"),
  typed("Float", "NaN"),
);
const leaf = fc.oneof(fc.constant(null), fc.boolean(), integer, float, fc.string({ unit: "binary" }), temporal);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== "$type" && key !== "__proto__"),
      tie("value"),
      { maxKeys: 4 },
    ) as fc.Arbitrary<Value>,
  ),
}));

test("what is written of a value is read as that value, whatever it is", () => {
  fc.assert(
    fc.property(value, (original) => {
      expect(read(write(original))).toEqual({ value: original });
    }),
  );
});

test("whatever a person types is a value that the server takes, or a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const reading = read({ text, type: null });
      if ("value" in reading) expect(ValueSchema.safeParse(reading.value).success).toBe(true);
      else expect(text.trim()).toBe("");
    }),
  );
});
