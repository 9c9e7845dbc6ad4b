import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphs, segments } from "../../../client/inspect/segments.ts";
import { readExample } from "../../../client/query/examples.ts";
import { around, pieces } from "../../../client/search/match.ts";
import type { Value } from "../../../server/contract/typed.ts";
import { valueText } from "../../../server/contract/value-text.ts";

const marked = (text: string, query: string) =>
  pieces(text, query)
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join("");

describe("what a search matched", () => {
  it("is marked with accents and case folded", () => {
    expect(marked("Élysée", "ELYSEE")).toBe("[Élysée]");
    expect(marked("Jean-Noël Barrot", "noel b")).toBe("Jean-[Noël B]arrot");
    expect(marked("Straße", "strasse")).toBe("[Straße]");
    expect(marked("Emmanuel Macron", "macron emm")).toBe("[Emm]anuel [Macron]");
    expect(marked("E\u0301lyse\u0301e", "elysee")).toBe("[E\u0301lyse\u0301e]");
  });

  it("leaves the text as it is, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(
          pieces(text, query)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("is what the folded text holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, query, after) => {
        fc.pre(query.trim() !== "");
        expect(pieces(before + query + after, query).some((piece) => piece.matched)).toBe(true);
      }),
    );
  });

  it("is in sight in a long text", () => {
    const text = "American entrepreneur at the head of Tesla and SpaceX, buyer of Twitter in 2022.";
    const shown = around(pieces(text, "spacex"))
      .map((piece) => piece.text)
      .join("");
    expect(shown).toMatch(/^….{0,16}SpaceX, buyer of Twitter in 2022\.$/);
  });
});

describe("a text cut into segments", () => {
  const range = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });

  it("is whole again when joined, and each piece is within exactly the ranges that cover it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const found = segments(text, ranges);
        expect(found.map((segment) => segment.text).join("")).toBe(text);
        for (const { start, text: piece, within } of found) {
          for (let at = start; at < start + piece.length; at++) {
            expect(within).toEqual(ranges.filter((each) => each.start <= at && at < each.end));
          }
        }
      }),
    );
  });

  it("has paragraphs at their places, headings without their mark", () => {
    const text = "# A title\n\nFirst line\nsecond line.\n\n\n  Another one. \n";
    const found = paragraphs(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "A title",
      "First line\nsecond line.",
      "Another one.",
    ]);
    expect(found.map(({ heading }) => heading)).toEqual([true, false, false]);
  });
});

describe("an example query", () => {
  const text = "// Who met whom\n// fr: Qui a rencontré qui\nMATCH (a)\n// a comment within\nRETURN a\n";

  it("has its title in the language of the page, else the first one", () => {
    expect(["en", "fr", "de"].map((language) => readExample("01", text, language).title)).toEqual([
      "Who met whom",
      "Qui a rencontré qui",
      "Who met whom",
    ]);
  });

  it("shows one title and the whole statement", () => {
    expect(readExample("01", text, "fr").cypher).toBe(
      "// Qui a rencontré qui\nMATCH (a)\n// a comment within\nRETURN a",
    );
  });
});

describe("a value as text", () => {
  const node: Value = {
    $type: "Node",
    _value: { _element_id: "4:1", _labels: ["Person"], _properties: { name: 'Elon "M" Musk', "birth year": 1971 } },
  };
  const other: Value = { $type: "Node", _value: { _element_id: "4:2", _labels: [], _properties: {} } };
  const met: Value = {
    $type: "Relationship",
    _value: {
      _element_id: "5:1",
      _start_node_element_id: "4:2",
      _end_node_element_id: "4:1",
      _type: "MET",
      _properties: {},
    },
  };

  it.each<[Value, string]>([
    [null, "null"],
    [true, "true"],
    [0.1 + 0.2, "0.30000000000000004"],
    ["null", "null"],
    [["null", null, 1], '["null", null, 1]'],
    [{ $type: "Integer", _value: "9007199254740993" }, "9007199254740993"],
    [{ $type: "Float", _value: "1.0" }, "1.0"],
    [{ $type: "Date", _value: "2025-02-11" }, "2025-02-11"],
    [{ $type: "Point", _value: "SRID=4326;POINT (2.35 48.86)" }, "SRID=4326;POINT (2.35 48.86)"],
    [{ a: { b: [1, "x"] } }, '{a: {b: [1, "x"]}}'],
    [{ $type: "Map", _value: { $type: "mine" } }, '{`$type`: "mine"}'],
    [node, '(:Person {name: "Elon \\"M\\" Musk", `birth year`: 1971})'],
    [
      { $type: "Path", _value: [node, met, other] } as Value,
      '(:Person {name: "Elon \\"M\\" Musk", `birth year`: 1971})<-[:MET]-()',
    ],
  ])("%j is %s", (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
