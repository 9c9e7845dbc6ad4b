import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLE_FORMATS, tableFormat, tableText } from "../../../server/contract/tables.ts";
import { isScalar, type Row, type Value } from "../../../server/contract/typed.ts";
import { csvRecords } from "../../../server/ingest/graph/csv-records.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", '"', ",", "\t", "a\r\nb", " x ", "=1+1", "null"),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  text,
  fc.constant<Value>({ $type: "Integer", _value: "9007199254740993" }),
  fc.constant<Value>({ $type: "Float", _value: "1.0" }),
  fc.array(text),
  fc.dictionary(fc.string(), fc.integer()),
);
const table = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(value, { minLength: columns.length, maxLength: columns.length })),
  }),
);

/** What a cell of CSV says. */
const said = (cell: Value): string => {
  if (cell === null) return "";
  if (isScalar(cell)) return cell._value;
  return typeof cell === "string" ? cell : typeof cell === "object" ? JSON.stringify(cell) : String(cell);
};

describe("rows as text", () => {
  it.each([
    ["csv", ","],
    ["tsv", "\t"],
  ])("%s reads back field by field, whatever is in them", (id, separator) => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const read = [...csvRecords(tableText(tableFormat(id), columns, rows), separator)].map(({ fields }) => fields);
        expect(read).toEqual([columns, ...rows.map((row) => row.map(said))]);
      }),
    );
  });

  it("tells nothing from the empty text", () => {
    const rows: Row[] = [[null, "", "x"]];
    expect(tableText(tableFormat("csv"), ["a", "b", "c"], rows)).toBe('a,b,c\n,"",x\n');
    // except where an empty line would be no row at all
    expect(tableText(tableFormat("csv"), ["a"], [[null]])).toBe('a\n""\n');
  });

  it("JSON keeps rows, columns and values as they were", () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const records = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
        const json = tableText(tableFormat("records"), columns, rows);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(records)));
        const lines = tableText(tableFormat("ndjson"), columns, rows).split("\n").slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json));
      }),
    );
  });

  it("has something to say of no rows at all", () => {
    const texts = TABLE_FORMATS.map((format) => tableText(format, ["a"], []));
    expect(texts).toEqual(["a\n", "a\n", "[\n]\n", ""]);
  });
});
