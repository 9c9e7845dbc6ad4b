import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OWN_CODES } from "../../../client/api/problem.ts";
import { readableDate } from "../../../client/words/dates.ts";
import { en } from "../../../client/words/en/index.ts";
import { fr } from "../../../client/words/fr/index.ts";
import { createNames, readable } from "../../../client/words/names.ts";
import { sayProblem } from "../../../client/words/problems.ts";
import type { SchemaAnswer } from "../../../server/contract/schema.ts";
import { PROBLEMS, Problem, type ProblemCode } from "../../../server/problems.ts";

const CLIENT = new URL("../../../client/", import.meta.url);
const codes = Object.keys(PROBLEMS) as ProblemCode[];
/** What is said of problems is found by code; the rest of the words by name. */
const BY_CODE = ["problems", "hints"];

function leaves(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value) ? leaves(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

const named = (words: object) => leaves(words).filter((path) => !BY_CODE.includes(path.split(".")[0]!));

function source(): string {
  const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/^words.(en|fr)\b/.test(file));
  return code.map((file) => readFileSync(new URL(file, CLIENT), "utf8")).join("\n");
}

describe("the words", () => {
  it("are the same in both languages", () => {
    expect(named(fr).sort()).toEqual(named(en).sort());
  });

  it("are all used", () => {
    const code = source();
    const isUsed = (path: string) => {
      const parts = path.split(".");
      const above = parts.slice(0, -1).map((_part, depth) => parts.slice(0, depth + 1).join("\\."));
      // `words.groups[group]` uses all of its entries, `words: words.paths.form` hands them over.
      const together = above.some((group) => new RegExp(`\\.${group}\\[|words: words\\.${group}\\b`).test(code));
      return (
        together || new RegExp(`\\.${parts.join("\\.")}\\b`).test(code) || new RegExp(`\\{ ${path} \\}`).test(code)
      );
    };
    expect(named(en).filter((path) => !isUsed(path))).toEqual([]);
  });

  it("count as each language does", () => {
    expect([0, 1, 2].map((rows) => en.query.rows(rows))).toEqual(["0 rows", "1 row", "2 rows"]);
    expect([0, 1, 2].map((rows) => fr.query.rows(rows))).toEqual(["0 ligne", "1 ligne", "2 lignes"]);
    expect(en.status(25, 3_400, 31)).toBe("25 of 3,400 nodes · 31 relationships");
  });
});

describe("a problem", () => {
  it("is told in French, unless its sentence is wholly the database's or the server's own", () => {
    const untold = codes.filter((code) => PROBLEMS[code].message("?") !== "?" && !(code in fr.problems));
    const unhinted = codes.filter((code) => "hint" in PROBLEMS[code] && !(code in fr.hints));
    // met at start-up and on the command line, where the page is not
    const elsewhere = ["port-taken", "bad-configuration", "bad-usage"];
    expect([...untold, ...unhinted].filter((code) => !elsewhere.includes(code))).toEqual([]);
  });

  it("calls what a person is to switch on as the page calls it", () => {
    for (const words of [en, fr]) expect(words.hints["write-in-read"]).toContain(words.query.allowWrites);
  });

  it("has no words for codes that do not exist", () => {
    const own: readonly string[] = OWN_CODES;
    const told = [en, fr].flatMap((words) => BY_CODE.flatMap((key) => Object.keys(words[key as "hints"])));
    expect(told.filter((code) => !own.includes(code) && !codes.includes(code as ProblemCode))).toEqual([]);
  });

  it("keeps what it is about in every language", () => {
    const problem = new Problem("unknown-node", "person/nobody").toJSON();
    for (const words of [en, fr]) expect(sayProblem(words, problem).message).toContain("person/nobody");
  });

  it("keeps the server's sentence where the language has no words", () => {
    const problem = new Problem("query-syntax", "Invalid input ')'").toJSON();
    expect(sayProblem(fr, problem).message).toBe("Invalid input ')'");
  });
});

describe("a date", () => {
  it("is read as precisely as it is known", () => {
    expect(readableDate("2025-02-11", "en")).toBe("11 February 2025");
    expect(readableDate("2022-12", "fr")).toBe("décembre 2022");
  });

  it("is nothing else made a date", () => {
    for (const text of ["2022", "2025-13", "2025-02-30", "2025-02-11T10:00", "call 2025-02-11", ""]) {
      expect(readableDate(text, "en"), text).toBeNull();
    }
  });
});

describe("a name", () => {
  it("of the database becomes words", () => {
    expect(["PLANS_TO_MEET", "actedIn", "ACTED_IN", "publishedOn", "MET"].map(readable)).toEqual([
      "plans to meet",
      "acted in",
      "acted in",
      "published on",
      "met",
    ]);
  });

  it("is the ontology's where it has one, in the language and from the side that is read", () => {
    const schema = {
      labels: [{ name: "Media", reads: { en: "media outlet", fr: "média" } }],
      relationshipTypes: [{ name: "INVITED", reads: { fr: "a invité" }, inverse: { fr: "a été invité par" } }],
    } as unknown as SchemaAnswer;
    const names = createNames(schema, "fr");
    expect(names.label("Media")).toBe("Média");
    expect(names.label("Movie")).toBe("Movie");
    expect(names.type("INVITED")).toBe("a invité");
    expect(names.type("INVITED", true)).toBe("a été invité par");
    expect(names.type("ACTED_IN", true)).toBe("← acted in");
  });
});
