import { parseStatementsStrs } from "@neo4j-cypher/language-support";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  headOf,
  isQuoted,
  parametersIn,
  placed,
  statementAt,
  statementsIn,
} from "../../../client/query/editor/statements.ts";

const texts = (text: string) => statementsIn(text).map((part) => part.text);

describe("statements", () => {
  test.each<[string, string[]]>([
    ["RETURN 1; RETURN 2", ["RETURN 1", "RETURN 2"]],
    ['RETURN \';\' ; // a; b\nRETURN "x\\";"', ["RETURN ';'", '// a; b\nRETURN "x\\";"']],
    ["MATCH (`a;b`) RETURN /* ; */ 1;", ["MATCH (`a;b`) RETURN /* ; */ 1"]],
    ["// only a comment;\n ; ;", []],
    ["", []],
    ["RETURN 'no end; RETURN 2", ["RETURN 'no end; RETURN 2"]],
    [":help\n:clear\nRETURN 1", [":help", ":clear", "RETURN 1"]],
    [":param a => {b: 1,\n c: 2}\nRETURN $a", [":param a => {b: 1,\n c: 2}", "RETURN $a"]],
    ["// first\n:help", [":help"]],
    ["MATCH (n\n:Person)\nRETURN n", ["MATCH (n\n:Person)\nRETURN n"]],
  ])("of %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["RETURN 1", "RETURN 1"],
    [" \n\t// why\n  /* how */ /**/ EXPLAIN RETURN 1", "EXPLAIN RETURN 1"],
    ["/ 2", "/ 2"],
    [" // no more", ""],
    // As many blanks as there may be: a pattern that divides them in all ways never comes to an end.
    [`// why\n${" ".repeat(100_000)}MATCH (n)`, "MATCH (n)"],
  ])("begin behind blanks and comments: %#", (text, statement) => {
    expect(text.slice(headOf(text))).toBe(statement);
  });

  test("say where they stand", () => {
    const text = "RETURN 1;\n  // about it\n  RETURN 2";
    const parts = statementsIn(text);
    expect(parts.map(({ from, to }) => text.slice(from, to))).toEqual(["RETURN 1", "// about it\n  RETURN 2"]);
    expect(placed(text, parts)).toEqual([
      { text: "RETURN 1", line: 0, column: 0 },
      { text: "// about it\n  RETURN 2", line: 1, column: 2 },
    ]);
  });

  test("are those that the grammar finds", () => {
    const piece = fc.constantFrom(
      "RETURN 1",
      ";",
      " ",
      "\n",
      "'a;b'",
      '"c\\";"',
      "`d;e`",
      "// f;g\n",
      "/* g; */",
      "(n:X)",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        const isEmpty = (each: string) =>
          each
            .replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "")
            .replace(/;$/, "")
            .trim() === "";
        const known = parseStatementsStrs(text)
          .filter((each) => !isEmpty(each))
          .map((each) => each.trim().replace(/;$/, "").trim());
        expect(texts(text)).toEqual(known);
      }),
    );
  });

  test("of a text of a million characters are found in a moment", () => {
    const started = performance.now();
    expect(texts(`RETURN '${"x".repeat(1e6)}'`)).toHaveLength(1);
    expect(texts(`RETURN '${"\\'".repeat(5e5)}'`)).toHaveLength(1);
    expect(texts("RETURN 1;".repeat(1e5))).toHaveLength(1e5);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("the one under the cursor is the last that has begun", () => {
    const parts = statementsIn("RETURN 1;\n\nRETURN 2; ");
    expect(statementAt(parts, 0)?.text).toBe("RETURN 1");
    expect(statementAt(parts, 10)?.text).toBe("RETURN 1");
    expect(statementAt(parts, 11)?.text).toBe("RETURN 2");
    expect(statementAt(parts, 21)?.text).toBe("RETURN 2");
    expect(statementAt([], 0)).toBeUndefined();
  });
});

test.each<[string, boolean]>([
  ["RETURN 'a", true],
  ["RETURN 'a'", false],
  ["RETURN 'it\\'s", true],
  ["// x", true],
  ["// x\n", false],
  ["/* x", true],
  ["/* x */ ", false],
  ["RETURN 1", false],
])("%j ends inside a text or a comment: %s", (text, expected) => {
  expect(isQuoted(text, text.length)).toBe(expected);
});

test("parameters are named once, wherever they stand, but not in texts and comments", () => {
  expect(parametersIn("RETURN $a, $`b c`, $1, $a // $no\n, '$no', \"$no\", `$no`, $été /* $no */")).toEqual([
    "a",
    "b c",
    "1",
    "été",
  ]);
});
