import { describe, expect, test } from "vitest";
import { dateInSentence } from "../../../client/words/dates.ts";
import { createTeller, type Told, textOf } from "../../../client/words/tell.ts";
import { LANGUAGES, type Language } from "../../../client/words/words.tsx";
import { ModalitySchema, PolaritySchema } from "../../../server/contract/evidence.ts";
import type { SchemaAnswer } from "../../../server/contract/schema.ts";
import type { Properties } from "../../../server/contract/typed.ts";
import { wording } from "../../../server/ingest/wording.ts";

const { types } = await wording();

const schema = {
  labels: [],
  relationshipTypes: [...types].map(([name, type]) => ({ ...type, name, count: 1, properties: [] })),
} as unknown as SchemaAnswer;

const NAMES: Record<string, { caption: string; labels: string[] }> = {
  a: { caption: "Ann", labels: ["Person"] },
  b: { caption: "Bob", labels: ["Person"] },
  "place/new-orleans": { caption: "New Orleans", labels: ["Entity", "Place"] },
  "place/le-havre": { caption: "Le Havre", labels: ["Place"] },
  "country/france": { caption: "France", labels: ["Country"] },
  "event/summit": { caption: "Summit", labels: ["Event"] },
};

function tell(language: Language, type: string, properties: Properties = {}, more: Partial<Told> = {}): string {
  const teller = createTeller(schema, language, LANGUAGES[language]);
  const edge = { source: "a", target: "b", attributes: { type, properties } };
  return textOf(teller({ edge, nameOf: (key) => NAMES[key], ...more }));
}

const languages = Object.keys(LANGUAGES) as Language[];
const manners = PolaritySchema.options.flatMap((polarity) =>
  ModalitySchema.options.map((modality) => ({ polarity, modality })),
);

describe.each(languages)("every type of the ontology (%s)", (language) => {
  test("is told whole, with both names and nothing left to fill in, whatever its polarity and modality", () => {
    for (const type of types.keys()) {
      for (const manner of manners) {
        const sentence = tell(language, type, { ...manner, date: "2022-12", place: "place/new-orleans" });
        expect(sentence, type).toMatch(/Ann.*Bob|Bob.*Ann/);
        expect(sentence, type).not.toMatch(/[{}]|undefined|null|\s{2}|place\//);
        expect(sentence, type).toMatch(
          language === "fr" ? /à New Orleans en décembre 2022$/ : /in New Orleans in December 2022$/,
        );
      }
    }
  });

  test("says of itself what it is, and says first what its sentence does not", () => {
    const { unsaid } = LANGUAGES[language].tell;
    for (const [name, type] of types) {
      const own = tell(language, name, { polarity: type.polarity, modality: type.modality });
      expect(own, name).toBe(tell(language, name));
      for (const { polarity, modality } of manners) {
        const sentence = tell(language, name, { polarity, modality });
        expect(sentence.toLowerCase().startsWith(unsaid.denied!), name).toBe(
          polarity === "denied" && type.polarity !== "denied",
        );
        if (modality !== "fact" && modality !== type.modality)
          expect(sentence.toLowerCase(), name).toContain(unsaid[modality]);
        expect(sentence, name).toContain(tell(language, name));
      }
    }
  });
});

describe("a sentence", () => {
  test("tells who, whom, where and when", () => {
    const met = { date: "2022-12", place: "place/new-orleans" };
    expect(tell("en", "MET", met)).toBe("Ann met Bob in New Orleans in December 2022");
    expect(tell("fr", "MET", met)).toBe("Ann a rencontré Bob à New Orleans en décembre 2022");
  });

  test("never tells a plan, a refusal or an allegation as done", () => {
    expect(tell("en", "PLANS_TO_MEET", { modality: "planned" })).toBe("Ann plans to meet Bob");
    expect(tell("fr", "DECLINED_TO_SIGN", { polarity: "denied" })).toBe("Ann a refusé de signer Bob");
    expect(tell("en", "OWNS", { modality: "alleged" })).toBe("Alleged: Ann owns Bob");
    expect(tell("fr", "OWNS", { polarity: "denied", modality: "alleged" })).toBe("Démenti, allégué : Ann possède Bob");
    expect(tell("en", "ACTED_IN", { modality: "planned" })).toBe(
      "Planned, not known to have happened: Ann acted in Bob",
    );
  });

  test("keeps the direction of the relation, but begins where the reader comes from when it has none", () => {
    expect(tell("en", "LEADS", {}, { from: "b" })).toBe("Ann leads Bob");
    expect(tell("en", "MET", {}, { from: "b" })).toBe("Bob met Ann");
  });

  test("of a type that nobody described is readable", () => {
    expect(tell("en", "ACTED_IN", { roles: ["Neo", "Thomas Anderson"] })).toBe(
      "Ann acted in Bob (Neo, Thomas Anderson)",
    );
    expect(tell("fr", "actedIn")).toBe("Ann acted in Bob");
    expect(tell("en", "LIVES_IN", { date: { $type: "Date", _value: "2024-02-01" } })).toBe(
      "Ann lives in Bob on 1 February 2024",
    );
  });

  test("says according to whom, and when in the source's own words", () => {
    const said = { attributedTo: "The Paper", dateText: "twice, last spring", role: "mayor" };
    expect(tell("en", "HAS_ROLE", said)).toBe(
      "Ann has a role in Bob (mayor) (“twice, last spring”), according to The Paper",
    );
    expect(tell("fr", "HAS_ROLE", { dateText: "au printemps" })).toBe(
      "Ann exerce une fonction pour Bob (« au printemps »)",
    );
  });

  test("places things as each language does", () => {
    const at = (language: Language, place: string) => tell(language, "MET", { place }).replace(/^.*Bob /, "");
    expect(["place/le-havre", "country/france", "event/summit", "Paris"].map((place) => at("fr", place))).toEqual([
      "au Havre",
      "(lieu : France)",
      "(lieu : Summit)",
      "à Paris",
    ]);
    expect(["place/le-havre", "country/france", "event/summit"].map((place) => at("en", place))).toEqual([
      "in Le Havre",
      "in France",
      "at Summit",
    ]);
  });

  test("keeps a name that looks like a template as it is", () => {
    const nameOf = (key: string) => ({ caption: key === "a" ? "{object}" : "$& {subject}", labels: [] });
    expect(tell("en", "MET", {}, { nameOf })).toBe("{object} met $& {subject}");
  });

  test("dates as precisely as is known", () => {
    expect(["2025-02-11", "2025-02", "2025", "soon", ""].map((date) => dateInSentence(date, "en"))).toEqual([
      "on 11 February 2025",
      "in February 2025",
      "in 2025",
      null,
      null,
    ]);
    expect(dateInSentence("2025-01-01", "fr")).toBe("le 1er janvier 2025");
    expect(dateInSentence("2025-01-11", "fr")).toBe("le 11 janvier 2025");
  });
});
