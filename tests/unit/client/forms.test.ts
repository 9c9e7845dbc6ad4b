import { describe, expect, test } from "vitest";
import { sayInvalid } from "../../../client/forms/invalid.ts";
import { LAYOUTS } from "../../../client/graph/layouts/list.ts";
import { METRICS } from "../../../client/graph/metrics/list.ts";
import { checkValues, type Parameter } from "../../../client/graph/parameters.ts";
import { RULE_KINDS } from "../../../client/graph/styles/kinds/list.ts";
import type { EntryWords } from "../../../client/words/entry.ts";
import { LANGUAGES, type Words } from "../../../client/words/words.tsx";

interface Registry {
  name: string;
  entries: readonly { id: string; parameters: readonly Parameter[] }[];
  words(words: Words): Record<string, EntryWords>;
}

/** Every registry of which menus and forms are drawn. */
const REGISTRIES: Registry[] = [
  { name: "layouts", entries: LAYOUTS, words: ({ layouts }) => layouts },
  { name: "metrics", entries: METRICS.map(({ id }) => ({ id, parameters: [] })), words: ({ metrics }) => metrics },
  { name: "rules of style", entries: RULE_KINDS, words: ({ rules }) => rules },
];

const languages = Object.entries(LANGUAGES);
const cases = REGISTRIES.flatMap((registry) =>
  languages.map(([language, words]) => ({ ...registry, language, said: registry.words(words) })),
);

describe.each(cases)("the words of $name in $language", ({ entries, said }) => {
  test("name every entry and nothing else", () => {
    expect(Object.keys(said).sort()).toEqual(entries.map(({ id }) => id).sort());
    const names = Object.values(said).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("");
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))("label each parameter of %s", (id, { parameters }) => {
    const { parameters: labels = {}, options = {} } = said[id]!;
    expect(Object.keys(labels).sort()).toEqual(parameters.map((parameter) => parameter.id).sort());
    const choices = parameters.filter((parameter) => parameter.type === "choice" || parameter.type === "color");
    expect(Object.keys(options).sort()).toEqual(choices.map((parameter) => parameter.id).sort());
    for (const choice of choices) expect(Object.keys(options[choice.id]!).sort()).toEqual([...choice.options].sort());
  });
});

describe.each(languages)("in %s", (_language, words) => {
  const parameters: Parameter[] = [
    { id: "gap", type: "number", min: 1, max: 2, default: 1 },
    { id: "by", type: "nodeProperty" },
  ];
  const entry = { name: "x", parameters: { gap: "Gap", by: "By" } };
  const said = (given: Record<string, number | string>) =>
    sayInvalid(words, entry, parameters, checkValues(parameters, given, () => false).invalid!);

  test("what will not do is said with its label", () => {
    expect(said({ gap: 7 })).toMatch(/Gap.*1.*2/);
    expect(said({ gap: "much" })).toMatch(/Gap.*much/);
    expect(said({})).toMatch(/By/);
    expect(said({ by: "born" })).toMatch(/By.*born/);
  });
});
