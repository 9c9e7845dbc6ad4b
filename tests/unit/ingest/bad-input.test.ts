import { describe, expect, test } from "vitest";
import { check } from "./facts-files.ts";

const article = `---
title: A rally
---

Ada Moreau met Jean Petit in Angers. Jean Petit spoke.
Then Ada Moreau left, and Jean Petit left.
`;

const head = `documents:
  - { id: document/rally, title: A rally, file: rally.md }
entities:
  - { id: person/ada-moreau, kinds: [Person], name: Ada Moreau }
  - { id: person/jean-petit, kinds: [Person], name: Jean Petit }
  - { id: organization/acme, kinds: [Organization], name: ACME }
claims:
`;

const claim = (lines: string) => ({
  "rally.md": article,
  "a.facts.yaml": `${head}  - subject: person/ada-moreau
    type: MET
    object: person/jean-petit
    document: document/rally
    evidence: Ada Moreau met Jean Petit
${lines}`,
});

test("what is right has no issues", async () => {
  const { lines, facts } = await check(claim("    date: 2025\n"));
  expect(lines).toEqual([]);
  expect(facts.claims).toMatchObject([
    { edge: "person/ada-moreau|MET|person/jean-petit|2025", polarity: "asserted", modality: "fact", start: 0, end: 25 },
  ]);
});

describe("a claim", () => {
  const oneClaim = (fields: Record<string, string>) => {
    const given = {
      subject: "person/ada-moreau",
      type: "MET",
      object: "person/jean-petit",
      document: "document/rally",
      evidence: "Ada Moreau met Jean Petit",
      ...fields,
    };
    const lines = Object.entries(given).map(([key, value]) => `    ${key}: ${value}`);
    return { "rally.md": article, "a.facts.yaml": `${head}  -${lines.join("\n").slice(3)}\n` };
  };

  test.each<[string, Record<string, string>, string]>([
    ["of an unknown type", { type: "MEET" }, "9:11 — claim 1: there is no relation type “MEET”; did you mean MET?"],
    ["of a type like nothing", { type: "FROBNICATED" }, "9:11 — claim 1: there is no relation type “FROBNICATED”."],
    [
      "about nobody",
      { subject: "person/ada-moro" },
      "8:14 — claim 1: nobody declares the entity “person/ada-moro”; did you mean person/ada-moreau?",
    ],
    ["at no place", { place: "place/angers" }, "13:12 — claim 1: nobody declares the entity “place/angers”."],
    [
      "of an unknown document",
      { document: "document/raly" },
      "11:15 — claim 1: nobody declares the document “document/raly”; did you mean document/rally?",
    ],
    [
      "that joins what its type may not",
      { object: "organization/acme" },
      "10:13 — claim 1: MET leads to Person or Group, and organization/acme is Organization.",
    ],
    [
      "without its evidence in the text",
      { evidence: "Ada Moreau signed" },
      "12:15 — claim 1: the evidence is not in the text of document/rally.",
    ],
    [
      "with evidence of which there is more than one",
      { evidence: "Jean Petit" },
      "12:15 — claim 1: the evidence occurs 3 times in document/rally: quote more of the sentence.",
    ],
    [
      "with evidence of the front matter",
      { evidence: "A rally" },
      "12:15 — claim 1: the evidence is not in the text of document/rally.",
    ],
    [
      "that says what its type does not",
      { modality: "planned" },
      "13:15 — claim 1: MET says that it happened; what is planned is PLANS_TO_MEET.",
    ],
    [
      "that denies what its type asserts",
      { polarity: "denied" },
      "13:15 — claim 1: MET says that it happened; what was denied or refused is DECLINED_TO_MEET.",
    ],
    [
      "that asserts what its type plans",
      { type: "PLANS_TO_MEET", modality: "fact" },
      "13:15 — claim 1: PLANS_TO_MEET says that it is planned; what happened is MET.",
    ],
    [
      "of a kind that no type has",
      { type: "CLOSE_TO", modality: "offered" },
      "13:15 — claim 1: CLOSE_TO says that it happened; no relation type says that it was offered.",
    ],
    ["with half a date", { date: "2025-2" }, "13:11 — claim 1: date has to be a date: YYYY, YYYY-MM or YYYY-MM-DD."],
    [
      "with a date in words",
      { date: "yesterday" },
      "13:11 — claim 1: date has to be a date: YYYY, YYYY-MM or YYYY-MM-DD.",
    ],
    ["on a day that never was", { date: "2025-02-30" }, "13:11 — claim 1: date is no day of the calendar."],
    [
      "with a field of another name",
      { subjct: "x" },
      "13:5 — claim 1: there is no field “subjct” here; did you mean subject?",
    ],
    [
      "with an id of another form",
      { subject: "Ada Moreau" },
      "8:14 — claim 1: subject has to be a slug with its kind in front, like person/emmanuel-macron.",
    ],
    [
      "with a property that is a field",
      { properties: "{ date: 2025 }" },
      "13:19 — claim 1: properties.date is the name of a field: choose another.",
    ],
    [
      "with a property of two kinds",
      { properties: "{ list: [1, a] }" },
      "13:25 — claim 1: properties.list has to be text, a number, true or false, or a list of one of these.",
    ],
    [
      "with a number that JavaScript cannot hold",
      { properties: "{ n: 9007199254740993 }" },
      "13:22 — claim 1: properties.n is a number that cannot be kept exactly: put it in quotes.",
    ],
    ["with a note that is no text", { note: "12" }, "13:11 — claim 1: note has to be text: put it in quotes."],
    ["with nothing where something has to be", { type: "" }, "9:11 — claim 1: type is missing."],
  ])("%s", async (_, fields, line) => {
    const { lines } = await check(oneClaim(fields));
    expect(lines).toEqual([`a.facts.yaml:${line}`]);
  });

  test("that is alleged may be of any type", async () => {
    const { lines, facts } = await check(oneClaim({ modality: "alleged" }));
    expect(lines).toEqual([]);
    expect(facts.claims[0]?.modality).toBe("alleged");
  });

  test("twice in the same words is once; with another date text it contradicts itself", async () => {
    const again = `  - { subject: person/ada-moreau, type: MET, object: person/jean-petit, document: document/rally, evidence: Ada Moreau met Jean Petit`;
    const once = await check(claim(`${again} }\n`));
    expect(once.lines).toEqual([]);
    expect(once.facts.claims).toHaveLength(1);
    const { lines } = await check(claim(`${again}, dateText: in May }\n`));
    expect(lines).toEqual([
      "a.facts.yaml:13:5 — claim 2: the same words of the same document say something else of this relation in a.facts.yaml:8.",
    ]);
  });

  test("finds its evidence across a line break, and keeps the words of the text", async () => {
    const { lines, facts } = await check(oneClaim({ evidence: "Jean Petit spoke. Then Ada Moreau left" }));
    expect(lines).toEqual([]);
    expect(facts.claims[0]?.evidence).toBe("Jean Petit spoke.\nThen Ada Moreau left");
  });
});

describe("a file", () => {
  test.each<[string, string, string]>([
    [
      "that is not YAML",
      "claims:\n  - subject: a\n   type: b\n",
      "3:1 — not valid YAML or JSON: Sequence item without - indicator.",
    ],
    ["with tabs", "claims:\n\t- a\n", "2:1 — not valid YAML or JSON: Tabs are not allowed as indentation."],
    ["with the same key twice", "claims: []\nclaims: []\n", "2:1 — not valid YAML or JSON: Map keys must be unique."],
    [
      "with an alias of nothing",
      "claims:\n  - *nope\n",
      "2:5 — not valid YAML: Unresolved alias (the anchor must be set before the alias): nope.",
    ],
    ["that is a list", "- a\n", "1:1 — facts file: it has to be a map of fields."],
    ["that is empty", "", "1:1 — facts file: it has to be a map of fields."],
    ["whose list is none", "claims: none\n", "1:9 — facts file: claims has to be a list."],
    [
      "with a list of another name",
      "claim: []\n",
      "1:1 — facts file: there is no field “claim” here; did you mean claims?",
    ],
    ["with an item that is no map", "entities:\n  - Ada\n", "2:5 — entity 1: it has to be a map of fields."],
  ])("%s", async (_, yaml, line) => {
    expect((await check({ "a.facts.yaml": yaml })).lines).toEqual([`a.facts.yaml:${line}`]);
  });

  test("of JSON has lines and columns too", async () => {
    const { lines } = await check({
      "a.facts.json": `{\n  "entities": [\n    { "id": "person/x", "kinds": ["Persn"], "name": "X" }\n  ]\n}`,
      "b.facts.json": `{ "claims": [ }`,
    });
    expect(lines).toEqual([
      "a.facts.json:3:35 — entity 1: there is no kind “Persn”; did you mean Person?",
      expect.stringMatching(/^b\.facts\.json:1:15 — not valid YAML or JSON: /),
    ]);
  });

  test("that is not UTF-8 is refused", async () => {
    const { lines } = await check({ "a.facts.yaml": new Uint8Array([0x61, 0xe9, 0x3a]) });
    expect(lines).toEqual([expect.stringMatching(/^a\.facts\.yaml:1:1 — cannot read .*: it is not UTF-8 text\.$/)]);
  });
});

describe("a document", () => {
  const document = (fields: string) => `documents:\n  - id: document/x\n    title: X\n${fields}`;

  test.each<[string, string, string]>([
    ["without a text", "", "2:5 — document 1: file is missing."],
    ["whose text is missing", "    file: nope.md\n", "4:11 — cannot read nope.md: there is no such file."],
    ["whose text is a folder", "    file: texts\n", "4:11 — cannot read texts: it is a folder."],
    [
      "whose address is a script",
      "    file: x.md\n    url: javascript:alert(1)\n",
      "5:10 — document 1: url has to start with https:// or http://.",
    ],
    [
      "in a language without a code",
      "    file: x.md\n    language: French\n",
      "5:15 — document 1: language has to be a language code, like fr or en-GB.",
    ],
  ])("%s", async (_, fields, line) => {
    expect((await check({ "x.md": "Text.", "texts/y.md": "", "a.facts.yaml": document(fields) })).lines).toEqual([
      `a.facts.yaml:${line}`,
    ]);
  });

  test("whose text is not UTF-8 has one issue, and claims of it have none", async () => {
    const { lines } = await check({ ...claim(""), "rally.md": new Uint8Array([0xff, 0xfe, 0x41]) });
    expect(lines).toEqual(["a.facts.yaml:2:49 — cannot read rally.md: it is not UTF-8 text."]);
  });
});

describe("entities of several files", () => {
  const entity = (fields: string) => `entities:\n  - id: person/x\n    kinds: [Person]\n    name: X\n${fields}`;

  test("add up", async () => {
    const { facts, lines } = await check({
      "a.facts.yaml": entity("    aliases: [Ex]\n    properties: { born: 1970 }\n"),
      "b.facts.yaml": entity("    aliases: [Ix, Ex]\n    description: Somebody.\n    properties: { height: 1.8 }\n"),
    });
    expect(lines).toEqual([]);
    expect(facts.entities.get("person/x")).toEqual({
      id: "person/x",
      kinds: ["Person"],
      name: "X",
      aliases: ["Ex", "Ix"],
      description: "Somebody.",
      properties: { born: 1970, height: 1.8 },
    });
  });

  test("may not contradict each other", async () => {
    const { lines } = await check({
      "a.facts.yaml": entity("    properties: { born: 1970 }\n"),
      "b.facts.yaml": entity("    properties: { born: 1971 }\n")
        .replace("name: X", "name: Y")
        .replace("Person]", "Group]"),
    });
    expect(lines).toEqual([
      "b.facts.yaml:3:12 — entity 1: person/x has another kinds in a.facts.yaml:3.",
      "b.facts.yaml:4:11 — entity 1: person/x has another name in a.facts.yaml:4.",
      "b.facts.yaml:5:25 — entity 1: person/x has another properties.born in a.facts.yaml:5.",
    ]);
  });
});

test("all that is wrong is said, up to a hundred; a broken entity takes its claims with it in silence", async () => {
  const { lines } = await check({
    ...claim(""),
    "b.facts.yaml": `entities:\n  - { id: person/broken }\nclaims:\n${Array.from(
      { length: 60 },
      (_, i) =>
        `  - { subject: person/broken, type: NOPE_${i}, object: person/nobody, document: document/rally, evidence: Then }`,
    ).join("\n")}`,
  });
  expect(lines).toHaveLength(101);
  expect(lines.slice(0, 4)).toEqual([
    "b.facts.yaml:2:5 — entity 1: kinds is missing.",
    "b.facts.yaml:2:5 — entity 1: name is missing.",
    "b.facts.yaml:4:37 — claim 1: there is no relation type “NOPE_0”.",
    "b.facts.yaml:4:53 — claim 1: nobody declares the entity “person/nobody”.",
  ]);
  expect(lines.at(-1)).toBe("… and 22 more.");
});

test("what the store holds already may be referred to", async () => {
  const text = "Ada Moreau met Jean Petit.";
  const known = {
    documents: new Map([["document/old", { id: "document/old", text, sha256: "", language: "en" }]]),
    entities: new Map([["person/old", { id: "person/old", kinds: ["Person"], name: "Old", aliases: [] }]]),
  };
  const claims = `claims:\n  - { subject: person/old, type: MET, object: person/old, document: document/old, evidence: Ada Moreau met }\n`;
  expect((await check({ "a.facts.yaml": claims }, known)).lines).toEqual([]);
  expect((await check({ "a.facts.yaml": claims })).lines).toHaveLength(3);
});
