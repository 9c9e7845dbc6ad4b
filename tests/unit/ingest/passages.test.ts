import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../../server/ingest/passages.ts";

const sentences = (text: string, language = "fr") => passagesOf(text, language).map((passage) => passage.text);

describe("a sentence goes on", () => {
  test.each([
    ["after a title", "M. Macron a vu Mme. Dupont et le Dr. Petit."],
    ["after initials", "J.D. Vance et J. D. Vance sont venus avec J.-C. Martin."],
    ["within a number", "Il offre 97.4 milliards de dollars, soit 94,2 milliards d’euros."],
    ["after an abbreviation", "Selon l’art. 5, cf. p. 12, il vaut env. 3 %."],
    ["after a short quotation", "« Est-ce vrai ? » demande-t-il."],
    ["after a name with a sign", "Yahoo! a répondu."],
    ["at the end of a line", "Une phrase\nsur deux lignes."],
  ])("%s", (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe("a sentence ends", () => {
  test.each<[string, string[]]>([
    ["with its guillemets", ["« C’est fini. »", "Il est parti."]],
    ["with its guillemets and non-breaking spaces", ["«\u00a0C’est fini.\u00a0»", "Il est parti."]],
    ["with its quotation marks", ["“We met.”", "(He smiled.)", "Then he left."]],
    ["within a quotation", ["« Une phrase.", "Une autre ? »", "Fin."]],
    ["before German guillemets that open", ["Er kam.", "»Hallo.«", "Er ging."]],
    ["after the English pronoun", ["So do I.", "Then he left."]],
  ])("%s", (_, expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  test("with its paragraph, its heading, its list item", () => {
    const text = "# Title\nOne\ntwo\n\nThree\n- four\n- five\n1. Six.\n2. Seven.\n";
    expect(sentences(text)).toEqual(["# Title", "One\ntwo", "Three", "- four", "- five", "1. Six.", "2. Seven."]);
  });
});

test("each passage says where it stands", () => {
  expect(passagesOf("  One.  Two. ")).toEqual([
    { position: 0, text: "One.", start: 2, end: 6 },
    { position: 1, text: "Two.", start: 8, end: 12 },
  ]);
});

const pieces = [
  "M.",
  "J.D.",
  "Macron",
  "a",
  "97.4",
  "«",
  "»",
  "“",
  "”",
  "(",
  ")",
  ".",
  "?",
  "…",
  "\n",
  "\n\n",
  " ",
  "\u00a0",
  "# ",
  "- ",
  "1. ",
  "É",
  "e\u0301",
  "🇫🇷",
  "etc.",
  "Fin.",
];
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join("")),
);

test("passages are in order, are what the text says there, and leave out nothing but white space", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("fr", "en", undefined), (text, language) => {
      const passages = passagesOf(text, language);
      let end = 0;
      for (const [position, passage] of passages.entries()) {
        expect(passage.position).toBe(position);
        expect(passage.text).toBe(text.slice(passage.start, passage.end));
        expect(passage.text).toBe(passage.text.trim());
        expect(passage.text).not.toBe("");
        expect(text.slice(end, passage.start).trim()).toBe("");
        end = passage.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

test("a paragraph as long as a book is cut as its sentences are", () => {
  const sentence = "Le président M. Macron a parlé pendant une heure à Paris. ";
  const passages = passagesOf(sentence.repeat(4_000), "fr");
  expect(passages).toHaveLength(4_000);
  expect(new Set(passages.map(({ text }) => text))).toEqual(new Set([sentence.trim()]));
});
