import { expect, it } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { applySchema } from "../../../server/store/schema.ts";
import { onBothStores, records } from "../../stores.ts";

onBothStores("a write", ({ store, clear, config, engine }) => {
  const count = async (label = "Person") => {
    const [record] = await records(store(), { text: `MATCH (n:${label}) RETURN count(*) AS count` });
    return record?.count;
  };

  it("is all of its steps or none of them", async () => {
    await clear();
    const create = {
      text: "UNWIND $names AS name CREATE (n:Person {name: name}) RETURN n.name AS name",
      params: { names: ["Ada", "Bob"] },
    };
    await expect(store().transact([create, { text: "RETURN 1 / 0 AS never" }])).rejects.toMatchObject({
      code: "query-invalid",
    });
    expect(await count()).toBe(0);
    const [first, second] = await store().transact([create, { text: "MATCH (n:Person) SET n:Known" }]);
    expect(first).toMatchObject({
      columns: ["name"],
      rows: [["Ada"], ["Bob"]],
      counters: { nodesCreated: 2, propertiesSet: 2, labelsAdded: 2 },
    });
    expect(second).toMatchObject({ columns: [], rows: [], counters: { nodesCreated: 0, labelsAdded: 2 } });
    expect(await count("Known")).toBe(2);
  });

  it("says what it changed", async () => {
    await clear();
    const run = async (text: string) => {
      const { batches, summary } = await store().run({ text, access: "write" });
      for await (const _ of batches);
      return (await summary()).counters;
    };
    expect(await run("CREATE (:A {x: 1})-[:R {y: 2}]->(:B)")).toEqual({
      nodesCreated: 2,
      nodesDeleted: 0,
      relationshipsCreated: 1,
      relationshipsDeleted: 0,
      propertiesSet: 2,
      labelsAdded: 2,
      labelsRemoved: 0,
    });
    expect(await run("MATCH (a:A) REMOVE a:A")).toMatchObject({ labelsRemoved: 1 });
    expect(await run("MATCH (n) DETACH DELETE n")).toMatchObject({ nodesDeleted: 2, relationshipsDeleted: 1 });
  });

  it("is done when its rows are shown, however few of them are read", async () => {
    await clear();
    const text = "UNWIND range(1, 5000) AS i CREATE (n:Person {i: i}) RETURN i AS i";
    const { batches, summary } = await store().run({ text, access: "write", maxRows: 10 });
    expect(await count()).toBe(5_000);
    let rows = 0;
    for await (const batch of batches) rows += batch.length;
    expect(rows).toBe(10);
    expect(await summary()).toMatchObject({ truncated: true, rows: 10, counters: { nodesCreated: 5_000 } });
  });

  it("goes one after the other, so that many at once lose nothing", async () => {
    await clear();
    await records(store(), { text: "CREATE (:Person {visits: 0})", access: "write" });
    const step = { text: "MATCH (n:Person) SET n.lock = true SET n.visits = n.visits + 1" };
    await Promise.all(Array.from({ length: 20 }, () => store().transact([step])));
    expect(await records(store(), { text: "MATCH (n:Person) RETURN n.visits AS visits" })).toEqual([{ visits: 20 }]);
  });

  it("that breaks a constraint is refused whole", async () => {
    await clear();
    await applySchema(store());
    const text = "UNWIND $ids AS id CREATE (:Entity {id: id})";
    const refused = { code: "constraint-violated", message: expect.stringMatching(/a/) };
    await expect(records(store(), { text, params: { ids: ["b", "a", "a"] }, access: "write" })).rejects.toMatchObject(
      refused,
    );
    await expect(store().transact([{ text, params: { ids: ["a", "a"] } }])).rejects.toMatchObject(refused);
    expect(await count("Entity")).toBe(0);
  });

  it("makes constraints that can be made again, finds what they make unique at once, and takes them away", async () => {
    await clear();
    await applySchema(store());
    await applySchema(store());
    // Without a name, or under another one, it is the same constraint still.
    for (const name of ["", "another"]) {
      const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`;
      await records(store(), { text, access: "write" });
    }
    expect((await store().describe()).idLabels).toEqual(["Claim", "Document", "Entity", "Passage"]);
    const indexed = (await records(store(), { text: "SHOW INDEXES" })).map((index) =>
      String(index.label ?? index.labelsOrTypes),
    );
    expect(indexed).toEqual(expect.arrayContaining(["Entity", "Document", "Passage", "Claim"]));
    await records(store(), { text: "DROP CONSTRAINT entity_id", access: "write" });
    expect((await store().describe()).idLabels).toEqual(["Claim", "Document", "Passage"]);
    const left = (await records(store(), { text: "SHOW INDEXES" })).map((index) =>
      String(index.label ?? index.labelsOrTypes),
    );
    expect(left).not.toContain("Entity");
  });

  it("keeps the indexes of other labels when one on the same property is dropped", async () => {
    await clear();
    await applySchema(store());
    await records(store(), { text: "DROP CONSTRAINT passage_id", access: "write" });
    await records(store(), { text: "CREATE INDEX other_edge FOR (n:Other) ON (n.edge)", access: "write" });
    await records(store(), { text: "DROP INDEX other_edge", access: "write" });
    for (const text of ["MATCH (n:Entity {id: 'x'}) RETURN n AS n", "MATCH (n:Claim {edge: 'x'}) RETURN n AS n"]) {
      expect(JSON.stringify((await store().explain(text)).plan)).toMatch(/index/i);
    }
  });

  it("refuses a constraint that the graph breaks already", async () => {
    await clear();
    await records(store(), { text: "CREATE (:Entity {id: 'twice'}), (:Entity {id: 'twice'})", access: "write" });
    await expect(applySchema(store())).rejects.toMatchObject({
      code: "constraint-violated",
      message: expect.stringMatching(/Entity.*twice|twice.*Entity/),
    });
    expect((await store().describe()).idLabels).not.toContain("Entity");
  });

  it("is refused on a store that was opened read-only", async () => {
    if (engine === "embedded") await store().close();
    const guarded = await openStore({ ...config(), LIAISONS_READ_ONLY: true });
    try {
      const refused = { code: "read-only" };
      await expect(guarded.run({ text: "CREATE (:Person)", access: "write" })).rejects.toMatchObject(refused);
      await expect(guarded.transact([{ text: "CREATE (:Person)" }])).rejects.toMatchObject(refused);
      expect(await guarded.describe()).toMatchObject({ engine, writable: false });
      expect(await records(guarded, { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
    } finally {
      await guarded.close();
    }
  });
});
