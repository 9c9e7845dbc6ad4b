import { beforeEach, expect, test } from "vitest";
import { load } from "../../fixtures/graph.ts";
import { onBothStores } from "../../stores.ts";
import { ask } from "./ask.ts";

onBothStores("a large database of few names", ({ store, clear }) => {
  beforeEach(clear);

  test("is looked at name by name, and says that it was sampled", async () => {
    const ids = Array.from({ length: 6_000 }, (_, i) => i);
    await load(store(), {
      nodes: ids.map((i) => ({
        ref: `${i}`,
        labels: ["Station"],
        properties: { name: `Station ${i}`, tracks: i % 7 },
      })),
      relationships: ids.flatMap((i) => [
        { from: `${i}`, type: "LINE", to: `${(i + 1) % 6_000}`, properties: { km: 1.5 } },
      ]),
    });
    const { labels, relationshipTypes, patterns, sampled } = await ask(store).schema();
    expect(sampled).toBe(true);
    expect(labels).toEqual([
      {
        ...{ name: "Station", count: 6_000, captionProperty: "name", evidence: false },
        properties: [
          { name: "name", types: ["STRING"] },
          { name: "tracks", types: ["INTEGER"] },
        ],
      },
    ]);
    expect(relationshipTypes).toEqual([{ name: "LINE", count: 6_000, properties: [{ name: "km", types: ["FLOAT"] }] }]);
    expect(patterns).toEqual([{ from: "Station", type: "LINE", to: "Station", count: 6_000 }]);
  });

  test("is explored as quickly when a node and a relationship have thousands of properties", async () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`p${i}`, `text ${i}`]));
    await load(store(), {
      nodes: [
        { ref: "wide", labels: ["Wide"], properties: { ...many, name: "Wide" } },
        { ref: "other", labels: ["Other"], properties: { name: "Other" } },
      ],
      relationships: [{ from: "wide", type: "BESIDE", to: "other", properties: many }],
    });
    const { labels, relationshipTypes } = await ask(store).schema();
    expect(labels.find(({ name }) => name === "Wide")).toMatchObject({ captionProperty: "name" });
    expect(relationshipTypes[0]?.properties).toHaveLength(3_000);
    expect((await ask(store).search({ q: "wide" })).total).toBe(1);
  });
});
