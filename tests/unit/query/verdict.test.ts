import { describe, expect, test } from "vitest";
import { ApiProblem } from "../../../client/api/problem.ts";
import { sayFound } from "../../../client/query/editor/messages.ts";
import { marksOf, offsetOf } from "../../../client/query/editor/verdict.ts";
import { en } from "../../../client/words/en/index.ts";
import { fr } from "../../../client/words/fr/index.ts";

const text = "MATCH (n)\nRETURN foo(n), bar(n)";
const error = { from: 17, to: 20, severity: "error" as const, message: "foo" };
const behind = { from: 25, to: 28, severity: "error" as const, message: "bar" };
const warning = { from: 7, to: 8, severity: "warning" as const, message: "n" };
const found = [error, behind, warning];
const wrong = (extra: object) => ({
  kind: "wrong" as const,
  problem: new ApiProblem({ code: "query-invalid", message: "No foo here.", ...extra }),
});

describe("what is shown of a statement", () => {
  test("is what the check found, until the database has spoken", () => {
    expect(marksOf(en, text, found, undefined, false)).toEqual(found);
  });

  test("has no errors when the database takes it", () => {
    expect(marksOf(en, text, found, { kind: "fine", changes: false }, false)).toEqual([warning]);
  });

  test("has the database's error in the place that it names, and those behind it", () => {
    const verdict = wrong({ position: { line: 2, column: 8 }, hint: "Use baz." });
    expect(marksOf(en, text, found, verdict, false)).toEqual([
      { from: 17, to: 20, severity: "error", message: "No foo here.\nUse baz." },
      warning,
      behind,
    ]);
  });

  test("marks the first word, not a comment, when the database names no place", () => {
    const [mark] = marksOf(en, `// about\n${text}`, [], wrong({}), false);
    expect(mark).toMatchObject({ from: 9, to: 14 });
  });

  test("marks the last word when the text has ended", () => {
    expect(marksOf(en, text, [], wrong({ position: { line: 2, column: 99 } }), false)[0]).toMatchObject({
      from: text.length - 1,
      to: text.length,
    });
  });

  test("says that a statement changes the graph, unless that is allowed", () => {
    const verdict = { kind: "fine" as const, changes: true };
    expect(marksOf(en, text, [], verdict, false)).toMatchObject([{ severity: "info", message: en.query.changes }]);
    expect(marksOf(en, text, [], verdict, true)).toEqual([]);
  });
});

test("a place is counted as the database counts it", () => {
  expect(offsetOf(text, { line: 1, column: 1 })).toBe(0);
  expect(offsetOf(text, { line: 2, column: 8 })).toBe(17);
  expect(offsetOf(text, { line: 9, column: 9 })).toBe(text.length);
});

describe("what the check says", () => {
  const list = "'ALTER', 'ORDER BY', 'CALL', 'MATCH', 'MERGE', 'RETURN' or 'WITH'";

  test("is short, and in the person's language", () => {
    expect(sayFound(en, `Invalid input 'RETRUN': expected ${list}`)).toBe("RETRUN is no keyword. Did you mean RETURN?");
    expect(sayFound(en, `Invalid input 'xyz': expected ${list}`)).toBe("“xyz” cannot stand here.");
    expect(sayFound(en, "Invalid input ')': expected an expression")).toBe(
      "“)” cannot stand here; expected: an expression.",
    );
    expect(sayFound(fr, "Variable `x` not defined")).toBe("Rien ne s’appelle x ici.");
    expect(sayFound(fr, "Label Persn is not present in the database. Make sure you…")).toBe(
      "Aucun nœud n’a l’étiquette Persn.",
    );
  });

  test("is left as it is when it is not known", () => {
    expect(sayFound(fr, "Something new.")).toBe("Something new.");
  });
});
