import { beforeAll, describe, expect, test } from "vitest";
import { createAssist } from "../../../client/query/language/assist.ts";
import { createCheck } from "../../../client/query/language/check.ts";
import type { Surroundings } from "../../../client/query/language/schema.ts";
import { language } from "../../../server/store/embedded/language.ts";

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);
const property = (name: string) => ({ name, types: ["STRING"] });
const label = (name: string, properties: string[] = []) => ({
  name,
  count: 1,
  properties: properties.map(property),
  captionProperty: null,
  evidence: false,
});

/** 500 labels, 200 types, 2,000 properties. */
const large: Surroundings = {
  schema: {
    nodeCount: 500,
    relationshipCount: 500,
    labels: [
      ...numbered(498, "Label").map((name, index) =>
        label(
          name,
          numbered(4, `${index}_`).map((own) => `p${own}`),
        ),
      ),
      label("Person", ["name", "born"]),
      label("Été d’avant"),
    ],
    relationshipTypes: [...numbered(199, "TYPE_"), "KNOWS"].map((name) => ({ name, count: 1, properties: [] })),
    patterns: [{ from: "Person", type: "KNOWS", to: "Person", count: 1 }],
    sampled: true,
  },
  language,
  parameters: ["who", "year"],
};

describe("completion", () => {
  const assist = createAssist();
  const labels = (text: string, manual = false) => assist.complete(text, manual).map((each) => each.label);

  beforeAll(() => assist.learn(large));

  test("proposes labels behind a colon in a node, types in a relationship, and nothing else", () => {
    const found = labels("MATCH (n:");
    expect(found).toContain("Person");
    expect(found).toHaveLength(500);
    expect(labels("MATCH (a)-[:")).toContain("KNOWS");
    expect(labels("MATCH (a)-[:")).toHaveLength(200);
  });

  test("quotes a name that needs it", () => {
    const found = assist.complete("MATCH (n:", false).find((each) => each.label === "Été d’avant");
    expect(found?.insert).toBe("`Été d’avant`");
  });

  test("proposes property keys behind a dot", () => {
    expect(labels("MATCH (n:Person) WHERE n.")).toContain("born");
    expect(labels("MATCH (n:Person) WHERE n.")).not.toContain("MATCH");
  });

  test("proposes the parameters that have a value behind a dollar", () => {
    expect(labels("RETURN $").sort()).toEqual(["$who", "$year"]);
  });

  test("proposes variables, functions and keywords where a value stands", () => {
    const found = labels("MATCH (somebody) RETURN ");
    expect(found).toEqual(expect.arrayContaining(["somebody", "count", "DISTINCT"]));
  });

  test("proposes the procedures of the database, and what they yield", () => {
    expect(labels("CALL db.")).toEqual(expect.arrayContaining(["labels", "propertyKeys"]));
    expect(labels("CALL db.labels() YIELD ", true)).toContain("label");
  });

  test("proposes each thing once", () => {
    const found = assist.complete("MATCH (n) RETURN n.name, ", false).map(({ kind, label }) => `${kind} ${label}`);
    expect(new Set(found).size).toBe(found.length);
  });

  test("takes 30 ms at most on 500 labels, once warm", () => {
    const texts = [
      "MATCH (n:",
      "MATCH (n:Person)-[:",
      "MATCH (n:Person) WHERE n.",
      "MATCH (n:Person) RETURN cou",
      "CALL db.",
    ];
    const took = (text: string) => {
      const started = performance.now();
      assist.complete(text, false);
      return performance.now() - started;
    };
    for (const text of [...texts, ...texts, ...texts]) took(text);
    // the best of several: the machine has other things to do
    const best = texts.map((text) => Math.min(...numbered(5, "").map(() => took(text))));
    expect(Math.max(...best)).toBeLessThan(30);
  });
});

describe("signatures", () => {
  const assist = createAssist();
  beforeAll(() => assist.learn(large));

  test("follow the argument that is being written", () => {
    const text = "RETURN substring('abc', 1";
    expect(assist.signature(text, text.length)).toMatchObject({
      name: "substring",
      parameters: [
        { label: "original :: STRING" },
        { label: "start :: INTEGER" },
        { label: "length = rest :: INTEGER" },
      ],
      active: 1,
    });
    expect(assist.signature(text, "RETURN substring('a".length)?.active).toBe(0);
  });

  test("show nowhere else", () => {
    expect(assist.signature("RETURN 1", 8)).toBeNull();
    expect(assist.signature("RETURN nothing(", 15)).toBeNull();
  });
});

test("every word has its colour", () => {
  const [tokens = []] = createAssist().tokens(["MATCH (n:Person {born: $year}) // who\nRETURN count(n), 'x'"]);
  const text = "MATCH (n:Person {born: $year}) // who\nRETURN count(n), 'x'";
  const typeOf = (word: string) => tokens.find(({ from, to }) => text.slice(from, to) === word)?.type;
  expect(["MATCH", "n", "Person", "born", "year", "count", "'x'"].map(typeOf)).toEqual([
    "keyword",
    "variable",
    "label",
    "property",
    "paramValue",
    "function",
    "stringLiteral",
  ]);
});

test("statements are laid out, and what is none is left alone", () => {
  const [good, bad] = createAssist().format(["match (n) where n.a=1 return n", "match (n where"]);
  expect(good).toBe("MATCH (n)\nWHERE n.a = 1\nRETURN n");
  expect(bad?.replace(/\s/g, "").toLowerCase()).toBe("match(nwhere");
});

describe("the check", () => {
  const check = createCheck();
  const found = (text: string) =>
    check.check(text).found.map(({ from, to, severity, message }) => [text.slice(from, to), severity, message]);

  beforeAll(() => check.learn(large));

  test("finds a misspelt keyword, an unknown function, procedure, label and variable where they stand", () => {
    expect(found("MATCH (n) RETRUN n")).toMatchObject([["RETRUN", "error", expect.stringContaining("RETURN")]]);
    expect(found("RETURN nofunction(1)")).toMatchObject([["nofunction", "error", expect.any(String)]]);
    expect(found("CALL no.such()")).toMatchObject([["no.such", "error", expect.any(String)]]);
    expect(found("MATCH (n:Persn) RETURN n")).toMatchObject([["Persn", "warning", expect.any(String)]]);
    expect(found("RETURN nothing")).toMatchObject([["nothing", "error", expect.stringContaining("nothing")]]);
  });

  test("leaves parameters to the form, and names to a schema that is known whole", () => {
    expect(found("RETURN $anything AS it")).toEqual([]);
    expect(found("MATCH (n:Person) RETURN n.unseen AS it")).toEqual([]);
    check.learn({ ...large, schema: { ...large.schema!, sampled: false } });
    expect(found("MATCH (n:Person) RETURN n.unseen AS it")).toMatchObject([["unseen", "warning", expect.any(String)]]);
  });

  test("knows nothing against a database that cannot tell its functions", () => {
    check.learn({ parameters: [], language: { functions: null, procedures: null } });
    expect(found("RETURN nofunction(1) AS it")).toEqual([]);
  });
});
