import { afterEach, describe, expect, test } from "vitest";
import { invalidate } from "../../../server/explore/learn/learn.ts";
import { schema } from "../../../server/explore/schema.ts";
import type { GraphStore } from "../../../server/store/store.ts";
import { type Fixture, load } from "../../fixtures/graph.ts";
import { onBothStores, records } from "../../stores.ts";
import { ask, captions, told } from "./ask.ts";

onBothStores("a database that Liaisons did not write", ({ store, clear }) => {
  const { schema: learn, search, graph, node, neighbors, nodes, nodeEvidence } = ask(store);
  afterEach(async () => {
    await clear();
    invalidate(store());
  });
  const fill = (fixture: Fixture) => load(store(), fixture);
  const write = (text: string) => records(store(), { text, access: "write" });

  test("that is empty is explored without a fault", async () => {
    expect(await learn()).toMatchObject({ nodeCount: 0, relationshipCount: 0, labels: [], patterns: [] });
    expect(await graph()).toEqual({ graph: { nodes: [], edges: [] }, shown: 0, total: 0 });
    expect(await search({ q: "anything" })).toEqual({ hits: [], total: 0 });
    await expect(node("anything")).rejects.toMatchObject({ code: "unknown-node" });
  });

  test("may have documents, claims and mentions of its own: they are shown like all else", async () => {
    await fill({
      nodes: [
        { ref: "d", labels: ["Document"], properties: { title: "Contract" } },
        { ref: "c", labels: ["Claim"], properties: { number: 12, insured: "Ann" } },
        { ref: "p", labels: ["Person"], properties: { name: "Ann" } },
      ],
      relationships: [
        { from: "d", type: "MENTIONS", to: "p" },
        { from: "c", type: "OBJECT", to: "p" },
      ],
    });
    const { graph: picture, total } = await graph();
    expect(total).toBe(3);
    expect(told(picture)).toEqual(["Ann OBJECT Ann", "Contract MENTIONS Ann"]);
    expect((await learn()).labels.map(({ evidence }) => evidence)).toEqual([false, false, false]);
    const [hit] = (await search({ q: "contract" })).hits;
    expect(captions((await neighbors(hit!.node.key)).graph)).toEqual(["Contract", "Ann"]);
    expect((await node(hit!.node.key)).degree.total).toBe(1);
    expect((await nodeEvidence(hit!.node.key)).total).toBe(0);
  });

  describe("whose ids are unique for each label", () => {
    const fixture: Fixture = {
      nodes: [
        { ref: "c1", labels: ["Customer"], properties: { id: "1", companyName: "Alfreds" } },
        { ref: "p1", labels: ["Product"], properties: { id: "1", productName: "Chai" } },
        { ref: "c2", labels: ["Customer"], properties: { id: "2", companyName: "Ana" } },
      ],
      relationships: [
        { from: "c1", type: "BOUGHT", to: "p1", properties: { id: "1" } },
        { from: "c2", type: "BOUGHT", to: "p1", properties: { id: "1" } },
      ],
    };
    const constrain = async () => {
      for (const label of ["Customer", "Product"]) {
        await write(`CREATE CONSTRAINT ${label.toLowerCase()}_id FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      }
    };

    test("but not among them: no two nodes and no two edges are taken for one", async () => {
      await constrain();
      await fill(fixture);
      const { graph: picture } = await graph();
      expect(told(picture)).toEqual(["Alfreds BOUGHT Chai", "Ana BOUGHT Chai"]);
      const { key } = picture.nodes[0]!;
      expect((await nodes({ ids: [key, "1"] })).missing).toEqual(["1"]);
    });

    test("and among them too: nodes are called by them", async () => {
      await constrain();
      const [alfreds, chai, ana] = fixture.nodes;
      await fill({
        ...fixture,
        nodes: [alfreds!, { ...chai!, properties: { id: "chai", productName: "Chai" } }, ana!],
      });
      expect((await graph()).graph.nodes.map(({ key }) => key)).toEqual(["chai", "1", "2"]);
      expect((await node("chai")).node.attributes.caption).toBe("Chai");
      expect(captions((await neighbors("chai")).graph)).toEqual(["Chai", "Alfreds", "Ana"]);
    });
  });

  test("may call things as it likes: names with spaces, quotes and accents, values of several types, nodes without a label", async () => {
    await fill({
      nodes: [
        { ref: "a", labels: ["Étape d'un «parcours»"], properties: { "Nom complet": "Départ", name: 7 } },
        { ref: "b", labels: ["Étape d'un «parcours»"], properties: { "Nom complet": "Arrivée", name: ["x"] } },
        { ref: "c", labels: ["a b"], properties: { name: "<b>bold</b>", constructor: "yes" } },
      ],
      relationships: [{ from: "a", type: "mène à", to: "b", properties: { "durée (min)": 3 } }],
    });
    await write("CREATE ()");
    const { labels, relationshipTypes } = await learn();
    expect(labels.map(({ name, captionProperty }) => [name, captionProperty])).toEqual([
      ["Étape d'un «parcours»", "Nom complet"],
      ["a b", "name"],
    ]);
    expect(relationshipTypes[0]).toEqual({
      name: "mène à",
      count: 1,
      properties: [{ name: "durée (min)", types: ["INTEGER"] }],
    });
    const { graph: picture, total } = await graph();
    expect(total).toBe(4);
    expect(told(picture)).toEqual(["Départ mène à Arrivée"]);
    const [hit] = (await search({ q: "arrivee" })).hits;
    expect(hit!.matched).toEqual({ property: "Nom complet", text: "Arrivée" });
    expect(captions((await neighbors(hit!.node.key, { type: "mène à", direction: "in" })).graph)).toEqual([
      "Arrivée",
      "Départ",
    ]);
  });

  test("is learned anew when it has grown, and when something was written through this server", async () => {
    await write("CREATE (:Person {name: 'Ann'})");
    expect((await search({ q: "ann" })).total).toBe(1);
    await write("CREATE (:Ship {callSign: 'Zora'})");
    expect((await learn()).labels.map(({ name }) => name)).toEqual(["Person", "Ship"]);
    expect((await search({ q: "zora" })).total).toBe(1);
    await write("MATCH (n:Ship) SET n.name = 'Nina'");
    invalidate(store());
    expect((await learn()).labels.find(({ name }) => name === "Ship")?.captionProperty).toBe("name");
    expect((await search({ q: "nina" })).hits[0]?.node.attributes.caption).toBe("Nina");
  });

  test("is learned once for all who ask at the same time", async () => {
    await write("CREATE (:Person {name: 'Ann'})");
    const counted = counting(store());
    await Promise.all([schema(counted.store), schema(counted.store), schema(counted.store)]);
    const once = counted.asked;
    await schema(counted.store);
    expect(counted.asked).toBe(once + 1);
    expect(once).toBeLessThan(15);
  });

  test("with many labels and types is learned by a handful of statements", async () => {
    const ids = Array.from({ length: 120 }, (_, i) => i);
    await fill({
      nodes: ids.map((i) => ({
        ref: `${i}`,
        labels: ["Common", `Label${i}`],
        properties: { [`title${i % 9}`]: `t${i}` },
      })),
      relationships: ids.map((i) => ({
        from: `${i}`,
        type: `TYPE_${i}`,
        to: `${(i + 1) % 120}`,
        properties: { since: i },
      })),
    });
    const counted = counting(store());
    const { labels, relationshipTypes, patterns } = await schema(counted.store);
    expect(counted.asked).toBeLessThan(15);
    expect([labels.length, relationshipTypes.length, patterns.length]).toEqual([121, 120, 120]);
    expect(labels.find(({ name }) => name === "Label7")).toEqual({
      ...{ name: "Label7", count: 1, captionProperty: "title7", evidence: false },
      properties: [{ name: "title7", types: ["STRING"] }],
    });
    expect(patterns).toContainEqual({ from: "Label119", type: "TYPE_119", to: "Label0", count: 1 });
  });
});

/** The same store, and how often it is asked something. */
function counting(store: GraphStore) {
  const counted = { asked: 0, store: Object.create(store) as GraphStore };
  counted.store.run = (query) => {
    counted.asked++;
    return store.run(query);
  };
  counted.store.describe = () => store.describe();
  return counted;
}
