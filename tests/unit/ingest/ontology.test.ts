import { join } from "node:path";
import { expect, test } from "vitest";
import { Issues, issueLines } from "../../../server/ingest/issues.ts";
import { loadOntology } from "../../../server/ingest/ontology.ts";
import { folderWith } from "./facts-files.ts";

async function load(yaml?: string) {
  const issues = new Issues();
  const files = yaml === undefined ? [] : [join(folderWith({ "mine.yaml": yaml }), "mine.yaml")];
  const ontology = await loadOntology(files, issues);
  return { ...ontology, lines: issueLines(issues.list).map((line) => line.slice(line.indexOf("mine.yaml"))) };
}

test("the one that comes with Liaisons is sound, and never says that a plan happened", async () => {
  const { types, lines } = await load();
  expect(lines).toEqual([]);
  for (const [name, { of, polarity, modality, sentence }] of types) {
    for (const words of Object.values(sentence))
      expect(words).toMatch(/\{subject\}.*\{object\}|\{object\}.*\{subject\}/);
    if (of === undefined) continue;
    expect([polarity, modality], name).not.toEqual(["asserted", "fact"]);
    expect(types.get(of), name).toMatchObject({ polarity: "asserted", modality: "fact" });
  }
});

test("a user's own adds kinds and types, and replaces those of the same name", async () => {
  const { kinds, types, lines } = await load(`
kinds:
  Ship: { en: ship, fr: navire, meaning: A vessel. }
types:
  SAILED: { meaning: x, from: [Person], to: [Ship], reads: &r { en: a, fr: b }, inverse: *r, sentence: *r }
  MET: { meaning: x, from: [Ship], to: [Entity], reads: *r, inverse: *r, sentence: *r }
`);
  expect(lines).toEqual([]);
  expect(kinds.has("Ship") && kinds.has("Person")).toBe(true);
  expect(types.get("SAILED")).toMatchObject({ to: ["Ship"], polarity: "asserted", modality: "fact", symmetric: false });
  expect(types.get("MET")?.from).toEqual(["Ship"]);
});

test("what is wrong in it is said with line and column", async () => {
  const { lines } = await load(`kinds:
  Entity: { en: a, fr: b, meaning: c }
  Ship: { en: ship }
types:
  MENTIONS: { meaning: x, from: [Persn], to: [Entity], of: MEET, reads: &r { en: a, fr: b }, inverse: *r, sentence: *r }
  LIKES: { meaning: x, from: [], to: [Person], modality: planed, reads: *r, inverse: *r, sentence: *r }
`);
  expect(lines).toEqual([
    "mine.yaml:2:3 — kind Entity: the evidence layer is called so.",
    "mine.yaml:3:9 — kind Ship: fr is missing.",
    "mine.yaml:3:9 — kind Ship: meaning is missing.",
    "mine.yaml:5:3 — type MENTIONS: the evidence layer is called so.",
    "mine.yaml:5:34 — type MENTIONS: there is no kind “Persn”; did you mean Person?",
    "mine.yaml:5:60 — type MENTIONS: there is no relation type “MEET”; did you mean MET?",
    "mine.yaml:6:30 — type LIKES: from has to name at least one kind.",
    "mine.yaml:6:58 — type LIKES: modality has to be fact, planned, offered or alleged; did you mean planned?",
  ]);
});

test("names have the form that labels and types have", async () => {
  expect((await load("kinds:\n  ship: {}\ntypes:\n  likes: {}\n")).lines).toEqual([
    "mine.yaml:2:3 — ontology: kinds.ship has to be in PascalCase, like NewsAgency.",
    "mine.yaml:4:3 — ontology: types.likes has to be in UPPER_SNAKE, like WORKS_FOR.",
  ]);
});
