import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../server/store/embedded/tokens.ts";

const brief = (text: string) => tokenize(text).map(({ kind, value }) => `${kind} ${value}`);

describe("tokenize", () => {
  it("tells words, names, strings, numbers, parameters and symbols apart", () => {
    expect(brief("match (n:`born in`) where n.x = $p + 12.5 return 'it''s'")).toEqual([
      "word MATCH",
      "symbol (",
      "word N",
      "symbol :",
      "name born in",
      "symbol )",
      "word WHERE",
      "word N",
      "symbol .",
      "word X",
      "symbol =",
      "parameter p",
      "symbol +",
      "number 12",
      "symbol .",
      "number 5",
      "word RETURN",
      "string 'it'",
      "string 's'",
    ]);
  });

  it.each([
    ["// CREATE\nRETURN", ["word RETURN"]],
    ["/* CREATE\n */RETURN/**/", ["word RETURN"]],
    ["/* never closed CREATE", []],
    ["'CREATE \\' // x' RETURN", ["string 'CREATE \\' // x'", "word RETURN"]],
    ['"/*" CREATE', ['string "/*"', "word CREATE"]],
    ["`a``b // c` x", ["name a`b // c", "word X"]],
    ["$`a b` $0", ["parameter a b", "parameter 0"]],
    ["LOAD/**/CSV", ["word LOAD", "word CSV"]],
    ["`open", ["name open"]],
    ["'open", ["string 'open"]],
    ["été_2 élan", ["word ÉTÉ_2", "word ÉLAN"]],
  ])("is not led astray by %j", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("leaves nothing out but blanks and comments, whatever the text", () => {
    const pieces = fc.constantFrom("'", '"', "`", "//", "/*", "*/", "\\", "\n", " ", "$", "a", "1", "{", "é", "😀");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (cypher) => {
        let from = 0;
        for (const token of [...tokenize(cypher), { start: cypher.length, end: cypher.length, text: "" }]) {
          expect(cypher.slice(from, token.start)).toMatch(/^(\s|\/\/[^\n\r]*|\/\*[\s\S]*?(\*\/|$))*$/);
          expect(cypher.slice(token.start, token.end)).toBe(token.text);
          from = token.end;
        }
      }),
    );
  });
});
