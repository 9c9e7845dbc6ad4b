import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { together } from "../../../client/commands/behind.ts";
import { moved } from "../../../client/look/cells.ts";
import { entryOf } from "../../../client/query/library/remember.ts";
import { addressOf, readShared } from "../../../client/query/library/share.ts";
import { numericColumns, pointsOf, scaleOf } from "../../../client/query/results/chart.ts";
import { compareValues, holding } from "../../../client/query/results/order.ts";
import { heaviest } from "../../../client/query/results/plan.ts";
import { pretty } from "../../../client/query/results/pretty.ts";
import { waiting } from "../../../client/query/run.ts";
import type { Value } from "../../../server/contract/typed.ts";

const big = (_value: string): Value => ({ $type: "Integer", _value });

describe("rows", () => {
  it("are sorted by what values mean: numbers of any length, texts, the rest, nothing last", () => {
    const sorted: Value[] = [
      { $type: "Float", _value: "-Infinity" },
      -1,
      2,
      10,
      9_007_199_254_740_991,
      big("9007199254740993"),
      big("9007199254740994"),
      "a2",
      "a10",
      "é",
      "f",
      true,
      null,
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (values) => {
        expect(values.toSorted(compareValues)).toEqual(sorted);
      }),
    );
  });

  it("are found by what is in any cell, however deep", () => {
    const rows: Value[][] = [
      [1, "Élysée"],
      [2, { name: "Élysée" }],
      [3, null],
    ];
    expect(holding(rows, " élysée ").map(([n]) => n)).toEqual([1, 2]);
    expect(holding(rows, "null").map(([n]) => n)).toEqual([3]);
    expect(holding(rows, "")).toBe(rows);
  });
});

describe("a value as a whole", () => {
  it("stands on several lines where one would be too long, and says nothing else", () => {
    const long = "x".repeat(50);
    expect(pretty({ a: long, "b c": [long, 1] })).toBe(`{\n  a: "${long}",\n  \`b c\`: ["${long}", 1]\n}`);
    expect(pretty([1, null, { $type: "Float", _value: "1.0" }])).toBe("[1, null, 1.0]");
    expect(pretty("two\nlines")).toBe("two\nlines");
  });
});

describe("a chart", () => {
  it("draws columns that hold numbers, also those of 64 bits", () => {
    expect(
      numericColumns(
        ["a", "b", "c"],
        [
          ["x", null, big("9")],
          ["y", 1, null],
        ],
      ),
    ).toEqual([1, 2]);
    const points = pointsOf(
      [
        ["x", 2],
        ["y", null],
      ],
      0,
      1,
      String,
    );
    expect(points).toEqual([
      { name: "x", value: 2 },
      { name: "y", value: null },
    ]);
  });

  it("has a scale of a few round marks that holds zero and every value", () => {
    // what is too small beside the others to be seen may fall off the end
    const visible = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .map((value) => (Math.abs(value) < 1e-3 ? 0 : value));
    fc.assert(
      fc.property(fc.array(visible), (values) => {
        const { least, most, marks } = scaleOf(values.map((value) => ({ name: "", value })));
        for (const value of [0, ...values]) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
        expect(most).toBeGreaterThan(least);
        expect(marks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

it("the heaviest operator of a plan is found in the measure that its database gives", () => {
  const leaf = { operator: "Scan", details: "", dbHits: 30, rows: 1, children: [] };
  expect(heaviest({ operator: "All", details: "", dbHits: 2, rows: 99, children: [leaf] })).toBe(30);
});

it("keys move within the table and nowhere else", () => {
  const key = fc.constantFrom(
    "ArrowDown",
    "ArrowUp",
    "ArrowLeft",
    "ArrowRight",
    "PageDown",
    "End",
    "Mod+End",
    "Mod+Home",
  );
  fc.assert(
    fc.property(
      fc.array(key),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (keys, rows, columns) => {
        let at = { row: 0, column: 0 };
        for (const each of keys) at = moved(at, each, rows, columns)!;
        expect(at.row >= 0 && at.row < rows && at.column >= 0 && at.column < columns).toBe(true);
      },
    ),
  );
  expect(moved({ row: 0, column: 0 }, "x", 3, 3)).toBeUndefined();
});

describe("a query in an address", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.dictionary(fc.string(), fc.jsonValue()), (cypher, params) => {
        const plain = JSON.parse(JSON.stringify(params));
        fc.pre(!("__proto__" in params));
        const search = new URLSearchParams({ cypher, params: JSON.stringify(plain) });
        expect(readShared(`?${search}`)).toEqual({ written: { cypher, params: plain } });
      }),
    );
  });

  it("is the page's own with the id of a saved one, and nothing else", () => {
    const address = addressOf("http://localhost:3000/x#still", "mine-1");
    expect(address).toBe("http://localhost:3000/?query=mine-1");
    expect(readShared(new URL(address).search)).toEqual({ id: "mine-1" });
  });

  it("is none where there is none, and has no parameters where they are spoiled", () => {
    expect(readShared("?other=1")).toBeNull();
    expect(readShared("?cypher=RETURN+1&params=%7B")).toEqual({ written: { cypher: "RETURN 1", params: {} } });
  });
});

describe("the history", () => {
  const ask = { cypher: "RETURN 1 AS one", params: {}, access: "read", maxRows: 10 } as const;
  const run = { ...waiting({ text: ask.cypher, line: 0, column: 0 }), ask, startedAt: 100, rows: [[1]] };

  it("keeps what was sent to the database, and how it went", () => {
    expect(entryOf({ ...run, state: "cancelled" }, 350)).toEqual({
      ...{ cypher: ask.cypher, params: {}, access: "read" },
      ...{ outcome: "cancelled", rows: 1, tookMs: 250 },
    });
  });

  it("keeps nothing of what was not", () => {
    expect(entryOf({ ...run, state: "skipped" }, 0)).toBeNull();
    expect(entryOf({ ...run, state: "refused" }, 0)).toBeNull();
    expect(entryOf({ ...run, state: "done", ask: { ...ask, answer: () => [] } }, 0)).toBeNull();
  });
});

it("statements behind a question stand in one query as long as no parameter means two things", () => {
  const statement = (cypher: string, params: { [name: string]: Value }) => ({
    name: "x",
    about: "Asks.",
    cypher,
    params,
  });
  const written = together("expand", [
    statement("RETURN $a", { a: 1 }),
    statement("RETURN $a, $b", { a: 1, b: 2 }),
    statement("RETURN $b", { b: 3 }),
  ]);
  expect(written).toEqual([
    { name: "expand", cypher: "// Asks.\nRETURN $a;\n\n// Asks.\nRETURN $a, $b;\n", params: { a: 1, b: 2 } },
    { name: "expand", cypher: "// Asks.\nRETURN $b;\n", params: { b: 3 } },
  ]);
});
