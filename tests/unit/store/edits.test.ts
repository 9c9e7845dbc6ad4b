import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edited, original } from "../../../server/store/embedded/edits.ts";

describe("an edited text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "é", "😀"), maxLength: 30 });
  const sample = fc.tuple(
    text,
    fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom("", "x", "EXPLAIN ", "(id(n) IN $p AND ")), {
      maxLength: 4,
    }),
  );

  /** Edits that lie inside the text, one after the other, and cut no character in two. */
  const within = (cypher: string, raw: [number, number, string][]): Edit[] => {
    const bounds = [0];
    for (const character of cypher) bounds.push((bounds.at(-1) ?? 0) + character.length);
    const at = (index: number) => bounds[Math.min(index, bounds.length - 1)] ?? 0;
    let last = 0;
    return raw
      .sort(([a], [b]) => a - b)
      .flatMap(([from, length, insert]) => {
        const [start, end] = [at(from), at(from + length)];
        if (start < last || (last > 0 && start === last)) return [];
        last = end;
        return [{ start, end, text: insert }];
      });
  };

  it("leads every place that was not edited back to where it was", () => {
    fc.assert(
      fc.property(sample, ([cypher, raw]) => {
        const edits = within(cypher, raw);
        const result = edited(cypher, edits);
        let delta = 0;
        let from = 0;
        for (const edit of [...edits, { start: cypher.length, end: cypher.length, text: "" }]) {
          // Just before an insertion the place is the same as just after it: the last one is asked for.
          for (let offset = from + 1; offset < edit.start; offset++) {
            const before = result.slice(0, offset + delta).split("\n");
            const place = { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
            if (/[\uDC00-\uDFFF]/.test(cypher[offset] ?? "")) continue;
            expect(original(cypher, edits, place).offset).toBe(offset);
          }
          delta += edit.text.length - (edit.end - edit.start);
          from = edit.end;
        }
      }),
    );
  });

  it("leads what stands beyond the text to its end, and what was put in to where it was put", () => {
    const edits = [{ start: 7, end: 7, text: "DISTINCT " }];
    expect(edited("RETURN n", edits)).toBe("RETURN DISTINCT n");
    expect(original("RETURN n", edits, { line: 1, column: 10 })).toEqual({ line: 1, column: 8, offset: 7 });
    expect(original("RETURN n", edits, { line: 2, column: 5 })).toEqual({ line: 1, column: 9, offset: 8 });
  });
});
