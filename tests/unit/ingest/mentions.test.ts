import { expect, test } from "vitest";
import { mentionsOf, type Named } from "../../../server/ingest/mentions.ts";

const named = (id: string, ...[name = id, ...aliases]: string[]): Named => ({ id, name, aliases });

const found = (entities: Named[], text: string) =>
  mentionsOf(entities)(text).map(({ entity, start, end, text: words }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${entity}: ${words}`;
  });

test("the longest name counts, and each place once", () => {
  const entities = [named("city", "New York"), named("paper", "New York Times"), named("musk", "Elon Musk", "Musk")];
  expect(found(entities, "Elon Musk wrote to the New York Times of New York; Musk waits.")).toEqual([
    "musk: Elon Musk",
    "paper: New York Times",
    "city: New York",
    "musk: Musk",
  ]);
});

test("names are whole words", () => {
  const entities = [named("musk", "Musk"), named("ai", "IA"), named("elysee", "Élysée"), named("inc", "OpenAI, Inc.")];
  expect(found(entities, "Muskrat, IAs, Élyséen, un-Musk, l’IA, OpenAI, Inc., Musk’s")).toEqual([
    "musk: Musk",
    "ai: IA",
    "inc: OpenAI, Inc.",
    "musk: Musk",
  ]);
});

test("accents and case are kept, apostrophes and spaces are alike", () => {
  const entities = [
    named("elysee", "Élysée"),
    named("orange", "Orange"),
    named("express", "L’Express"),
    named("macron", "Emmanuel Macron"),
  ];
  expect(found(entities, "Elysée, orange, L'Express, Emmanuel\u00a0Macron, Emmanuel\nMacron")).toEqual([
    "express: L'Express",
    "macron: Emmanuel\u00a0Macron",
    "macron: Emmanuel\nMacron",
  ]);
});

test("a name that two entities share mentions both", () => {
  expect(found([named("person", "Paris Hilton", "Paris"), named("city", "Paris")], "Paris")).toEqual([
    "person: Paris",
    "city: Paris",
  ]);
});
