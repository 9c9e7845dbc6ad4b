import fc from "fast-check";
import { expect, test } from "vitest";
import type { Properties } from "../../../server/contract/typed.ts";
import { edgesOf, type Support } from "../../../server/ingest/facts/edges.ts";

const EDGE = "person/a|MET|person/b|2022-12";
const claim = (id: string, properties: Properties = {}, sha256 = id): Support => ({
  id,
  edge: EDGE,
  sha256,
  properties: {
    id,
    edge: EDGE,
    type: "MET",
    date: "2022-12",
    polarity: "asserted",
    modality: "fact",
    evidence: id,
    ...properties,
  },
});

test("an edge carries its claims, its sources and what all claims say alike", () => {
  const place = { place: "place/c", minutes: 60 };
  expect(edgesOf([claim("2", { ...place, note: "x" }), claim("1", { ...place, minutes: 61 })])).toEqual([
    {
      type: "MET",
      source: "person/a",
      target: "person/b",
      key: EDGE,
      properties: {
        ...{ id: EDGE, claims: ["1", "2"], sources: 2 },
        ...{ date: "2022-12", polarity: "asserted", modality: "fact", place: "place/c" },
      },
    },
  ]);
});

test("documents that share a text are one source", () => {
  const [edge] = edgesOf([claim("1", {}, "same"), claim("2", {}, "same"), claim("3")]);
  expect(edge?.properties).toMatchObject({ claims: ["1", "2", "3"], sources: 2 });
});

test("what only some allege and others state is stated", () => {
  const modalityOf = (...modalities: string[]) =>
    edgesOf(modalities.map((modality, i) => claim(String(i), { modality })))[0]?.properties.modality;
  expect(modalityOf("alleged", "alleged")).toBe("alleged");
  expect(modalityOf("alleged", "fact", "alleged")).toBe("fact");
});

test("the order of claims makes no difference", () => {
  const claims = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      sha256: fc.constantFrom("x", "y", "z"),
      place: fc.constantFrom("place/c", "place/d"),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(claims, fc.func(fc.nat()), (facts, order) => {
      const supports = facts.map(({ id, sha256, place }) => claim(id, { place }, sha256));
      const shuffled = supports.toSorted((a, b) => order(a.id) - order(b.id));
      expect(edgesOf(shuffled)).toEqual(edgesOf(supports));
    }),
  );
});
