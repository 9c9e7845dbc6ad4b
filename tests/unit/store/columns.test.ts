import grafeo, { type QueryResult } from "@grafeo-db/js";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Row } from "../../../server/contract/typed.ts";
import { batchesOf } from "../../../server/store/embedded/result.ts";
import { toWire } from "../../../server/store/embedded/values.ts";
import { rowsIn } from "../../../server/store/lines.ts";

const db = grafeo.GrafeoDB.create();
afterAll(() => db.close());

/** Enough that rows come by columns, and some more so that there are several batches. */
const ROWS = 3_000;
function rowsOf(result: QueryResult, most = result.length): Row[] {
  const found: Row[] = [];
  for (const { rows, lines } of batchesOf(result, most)) {
    const some = rowsIn(lines);
    expect(some).toHaveLength(rows);
    found.push(...some);
  }
  return found;
}
/** As they travel: JSON knows no -0. */
const oneByOne = (result: QueryResult) => JSON.parse(JSON.stringify(result.rows().map((row) => row.map(toWire))));

const repeated = (values: string) =>
  db.executeCypher(`UNWIND range(1, ${ROWS}) AS i UNWIND ${values} AS x RETURN x AS x, i AS i`);

describe("many rows are the same as rows that are asked for one by one", () => {
  const alone: [string, string][] = [
    ["text", "['a', '', 'é😀', 'a\\u0000b', 'say \"so\"', 'back\\\\slash', 'line\\nbreak']"],
    [
      "text that looks like something else",
      "['1', '-', 'true', 'NaN', 'inf', 'P1Y', '[1]', '{a: 1}', '2025-02-11', 'P', 'truth']",
    ],
    ["integers", "[0, -1, 2147483647, -2147483648, 2147483648, 9007199254740993, -9223372036854775807]"],
    ["floats", "[0.5, -0.0, 2.0, 1e21, 1e300, 5e-324, 0.0 / 0.0, 1.0 / 0, -1.0 / 0]"],
    ["truth values", "[true, false, null]"],
    ["nothing", "[null]"],
    ["text and null", "['a', null, 'b']"],
    ["integers and null", "[null, 1, 2]"],
    ["integers and floats", "[1, 2.5, 9007199254740993]"],
    ["values of all types", "['a', 1, 2.5, true, null, 0.0 / 0.0, 9007199254740993, '1', 'true', 'P1Y']"],
    [
      "what becomes no text by itself",
      "['a', date('2025-02-11'), time('10:00:00+01:00'), duration('P1Y'), duration('-P1Y')]",
    ],
    ["lists and maps late", "['a', 'b', [1, 'a'], {a: 1}]"],
    ["dates", "[date('2025-02-11')]"],
    ["lists", "[[1], ['a'], []]"],
  ];
  for (const [title, values] of alone) {
    it(title, async () => {
      const result = await repeated(values);
      expect(rowsOf(result)).toEqual(oneByOne(result));
    });
  }

  it("of any values, in any mixture", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("true", "1", "P1Y", "inf", null),
      fc.boolean(),
      fc.integer(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.double(),
    );
    const columns = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(columns, async (lists) => {
        const params = Object.fromEntries(lists.map((list, i) => [`l${i}`, list]));
        const items = lists.map((list, i) => `$l${i}[i % ${list.length}] AS c${i}`);
        const result = await db.executeCypher(`UNWIND range(0, 80) AS i RETURN ${items.join(", ")}`, params);
        expect(rowsOf(result)).toEqual(oneByOne(result));
      }),
      { numRuns: 200 },
    );
  });

  it("of nodes, relationships and paths", async () => {
    await db.executeCypher("UNWIND range(1, 100) AS i CREATE (:A {i: i})-[:R {text: 'a'}]->(:B)");
    for (const text of ["MATCH (a) RETURN a AS a", "MATCH p = ()-[r]->(b) RETURN p AS p, r AS r, b AS b, 1 AS one"]) {
      const result = await db.executeCypher(text);
      expect(rowsOf(result)).toEqual(oneByOne(result));
    }
  });
});

it("ends after as many rows as are wanted", async () => {
  const result = await db.executeCypher("UNWIND range(1, 200) AS i RETURN i AS i, 'a' AS a");
  for (const most of [0, 1, 49, 50, 51, 199, 200, 201]) {
    expect(rowsOf(result, most)).toEqual(oneByOne(result).slice(0, most));
  }
});
