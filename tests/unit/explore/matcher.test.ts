import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matcher } from "../../../server/explore/match/matcher.ts";
import { searches } from "./searches.ts";

/** What a database does with an expression: match the whole text. */
const matches = (expression: string, text: string) =>
  new RegExp(`^(?:${expression.replace("(?s)", "")})$`, "su").test(text);

describe("a search", () => {
  test.each([
    ["Élysée", "elysee", 0],
    ["elysee", "ÉLYSÉE", 0],
    ["e\u0301lyse\u0301e", "Élysée", 0],
    ["Élysée", "E\u0301lyse\u0301e", 0],
    ["oeuvre", "Œuvre", 0],
    ["œuvre", "oeuvre", 0],
    ["strasse", "STRASSE", 0],
    ["strasse", "Straße", 0],
    ["Straße", "strasse", 0],
    ["kobenhavn", "København", 0],
    ["lodz", "Łódź", 0],
    ["ΟΔΥΣΣΕΥΣ", "Οδυσσεύς", 0],
    ["ёлка", "Елка", 0],
    ["l'elysee", "L’Élysée", 0],
    ["jean luc", "Jean-Luc", 0],
    ["saint-denis", "Saint\u00a0Denis", 0],
    ["a b", "a \t\n - b", 0],
    ["o", "Œuvre", 1],
    ["emm", "Emmanuel Macron", 1],
    ["macron", "Emmanuel Macron", 2],
    ["elysee", "Palais de l’Élysée", 2],
    ["b", "a_b", 2],
    ["acro", "Emmanuel Macron", 3],
    ["e", "Cœur", 3],
    ["s", "ß", 1],
    ["2", "x2", 3],
    ["macron", "Emmanuel", null],
    ["a.c", "abc", null],
    [".*", "anything", null],
    [".*", "a.*b", 3],
    ["(", "f(x)", 3],
    ["[a-z]", "[a-z]", 0],
    ["\\", "C:\\temp", 2],
    ["^$|?+{}", "^$|?+{}", 0],
    ["u o", "u\u0301o", null],
    ["-", "Jean-Luc", 3],
    ["-", "Jean Luc", null],
    ["'\"", "'\"", 0],
    ["😀", "a 😀 b", 2],
    ["👩‍👩‍👧", "👩‍👩‍👧", 0],
    ["東京", "東京都", 1],
    ["東京", "\u3000東京\ufeff", 0],
    ["a b", "a\u3000b", 0],
    ["が", "か\u3099", 0],
    ["한국", "한국".normalize("NFD"), 0],
  ])("for %j in %j is of tier %j", (asked, text, tier) => {
    const match = matcher(asked)!;
    expect(match.tierOf(text)).toBe(tier);
    const { whole, beginning, word, anywhere } = match;
    const told = [whole, beginning, word, anywhere].findIndex((expression) => matches(expression, text));
    expect(told).toBe(tier ?? -1);
    if (tier !== null) expect(matches(match.part, text)).toBe(true);
  });

  test("of a whole sentence looks for a few of its letters first, those with the fewest forms", () => {
    const { part, anywhere } = matcher("Seen near Élysée by witness number 4000")!;
    expect(part.length * 20).toBeLessThan(anywhere.length);
    expect(matches(part, "4 000, 4004 or 4\u0301000")).toBe(true);
    expect(matches(part, "Seen near Élysée by witness number 5555")).toBe(false);
  });

  test("for accents alone is none", () => {
    expect(matcher("\u0301\u0308")).toBeNull();
  });

  test("its expressions match exactly the texts of their tier", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(searches(), ({ asked, text }) => {
        const match = matcher(asked);
        fc.pre(match !== null);
        const { part, whole, beginning, word, anywhere } = match!;
        if (matches(anywhere, text)) expect(matches(part, text)).toBe(true);
        const tier = [whole, beginning, word, anywhere].findIndex((expression) => matches(expression, text));
        expect(tier).toBe(match!.tierOf(text) ?? -1);
      }),
      { numRuns: 500 },
    );
  });
});
