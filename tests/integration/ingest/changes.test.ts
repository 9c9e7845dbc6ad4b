import { beforeEach, expect, test } from "vitest";
import { type IngestOptions, ingest } from "../../../server/ingest/ingest.ts";
import { totalOf } from "../../../server/ingest/load/counts.ts";
import { onBothStores, records } from "../../stores.ts";
import { corpus, folderWith, graphOf, write } from "./facts.ts";

const MET = "person/ada-moreau|MET|person/jean-petit|2025-02";

onBothStores("a second run", ({ store, clear }) => {
  const rows = (text: string) => records(store(), { text });
  const run = async (paths: string | string[], options?: IngestOptions) => {
    const { issues, tally } = await ingest(store(), [paths].flat(), options);
    expect(issues).toEqual([]);
    return { ...totalOf(tally), of: (title: string) => tally.get(title) };
  };
  const met = () =>
    rows(`MATCH ()-[r:MET]->() RETURN r.id AS id, size(r.claims) AS claims, r.sources AS sources, r.town AS town`);

  beforeEach(clear);

  test("of the same files changes nothing", async () => {
    const folder = folderWith(corpus);
    const first = await run(folder);
    const before = await graphOf(store());
    expect(await run(folder)).toMatchObject({ created: 0, updated: 0, unchanged: first.created, removed: 0 });
    expect(await graphOf(store())).toEqual(before);
  });

  test("writes what is new in a property, and only that", async () => {
    const folder = folderWith(corpus);
    await run(folder);
    const [ada, ...others] = corpus["a.facts.json"].entities;
    write(folder, {
      "a.facts.json": { ...corpus["a.facts.json"], entities: [{ ...ada, properties: { born: 1971 } }, ...others] },
    });
    const again = await run(folder);
    expect(again).toMatchObject({ created: 0, updated: 1, removed: 0 });
    expect(again.of("entities")).toMatchObject({ updated: 1, unchanged: 3 });
    expect(await rows("MATCH (n:Entity {id: 'person/ada-moreau'}) RETURN properties(n) AS properties")).toEqual([
      { properties: { id: "person/ada-moreau", name: "Ada Moreau", description: "A mayor.", born: 1971 } },
    ]);
  });

  test("takes away what is not said any more, whatever it is called", async () => {
    const folder = folderWith(corpus);
    const [ada, ...others] = corpus["a.facts.json"].entities;
    const built = { ...ada, properties: { constructor: "Moreau & Fils", born: 1971 } };
    write(folder, { "a.facts.json": { ...corpus["a.facts.json"], entities: [built, ...others] } });
    await run(folder);
    write(folder, corpus);
    expect((await run(folder, { prune: true })).of("entities")).toMatchObject({ updated: 1 });
    const [{ keys = [] } = {}] = await rows("MATCH (n:Entity {id: 'person/ada-moreau'}) RETURN keys(n) AS keys");
    expect((keys as string[]).toSorted()).toEqual(["born", "description", "id", "name"]);
  });

  test("changes kinds, and leaves labels alone that are none", async () => {
    const folder = folderWith(corpus);
    await run(folder);
    await store().transact([{ text: "MATCH (n:Entity {id: 'organization/acme'}) SET n:Watched" }]);
    const source = JSON.stringify(corpus["a.facts.json"]).replace('"Organization"', '"Media"');
    write(folder, { "a.facts.json": source });
    expect((await run(folder)).of("entities")).toMatchObject({ updated: 1, unchanged: 3 });
    const [{ labels = [] } = {}] = await rows("MATCH (n:Entity {id: 'organization/acme'}) RETURN labels(n) AS labels");
    expect((labels as string[]).toSorted()).toEqual(["Entity", "Media", "Watched"]);
  });

  test("adds up with runs before it: a relation has the sources of all", async () => {
    const folder = folderWith(corpus);
    await run(`${folder}/a.facts.json`);
    expect(await met()).toEqual([{ id: MET, claims: 1, sources: 1, town: "Angers" }]);
    await run(`${folder}/b.facts.json`);
    // Only one of the two says which town it was.
    expect(await met()).toEqual([{ id: MET, claims: 2, sources: 2, town: null }]);
    const inTwo = await graphOf(store());
    await clear();
    await run(folder);
    expect((await graphOf(store())).nodes).toEqual(inTwo.nodes);
  });

  test("documents that share a text are one source", async () => {
    const copy = JSON.parse(JSON.stringify(corpus["a.facts.json"]).replaceAll("document/a", "document/copy"));
    await run(folderWith({ ...corpus, "copy.facts.json": copy }));
    expect(await met()).toEqual([{ id: MET, claims: 3, sources: 2, town: null }]);
  });

  test("may be about entities and documents that the store holds already", async () => {
    await run(folderWith(corpus));
    const claims = [
      {
        subject: "group/friends",
        type: "MET",
        object: "person/jean-petit",
        document: "document/b",
        evidence: "see him",
      },
    ];
    expect(await run(folderWith({ "more.facts.json": { claims } }))).toMatchObject({ updated: 0, removed: 0 });
    expect(await rows("MATCH (c:Claim {evidence: 'see him'})-[:EVIDENCED_BY]->(p) RETURN p.text AS text")).toEqual([
      { text: "She plans to see him again." },
    ]);
  });

  test("with prune takes away what a withdrawn document said, and nothing that another says", async () => {
    const folder = folderWith(corpus);
    await run(folder);
    const alone = folderWith({ "a.md": corpus["a.md"], "a.facts.json": corpus["a.facts.json"] });
    const pruned = await run(alone, { prune: true });
    expect(await met()).toEqual([{ id: MET, claims: 1, sources: 1, town: "Angers" }]);
    expect(await rows("MATCH ()-[r:PLANS_TO_MEET]->() RETURN r")).toEqual([]);
    expect([pruned.of("entities")?.removed, pruned.of("claims")?.removed, pruned.of("documents")?.removed]).toEqual([
      1, 2, 1,
    ]);

    const after = await graphOf(store());
    await clear();
    await run(alone);
    expect(await graphOf(store())).toEqual(after);
  });

  test("without prune takes nothing away", async () => {
    await run(folderWith(corpus));
    const before = await graphOf(store());
    expect(await run(folderWith({ "b.md": corpus["b.md"], "b.facts.json": corpus["b.facts.json"] }))).toMatchObject({
      ...{ created: 0, updated: 0, removed: 0 },
    });
    expect(await graphOf(store())).toEqual(before);
  });

  test("prune leaves alone what no facts file wrote", async () => {
    await store().transact([
      {
        text: "CREATE (:Document {title: 'mine'}), (:Entity {name: 'mine'}), (:Claim {text: 'mine'}), (:Passage {text: 'mine'})",
      },
    ]);
    await run(folderWith(corpus), { prune: true });
    expect(
      await rows("MATCH (n) WHERE n.title = 'mine' OR n.name = 'mine' OR n.text = 'mine' RETURN count(n) AS count"),
    ).toEqual([{ count: 4 }]);
  });

  test("of a text that was changed leaves nothing that stood in the old one", async () => {
    const folder = folderWith(corpus);
    await run(folder);
    const file = corpus["a.facts.json"];
    const changed = {
      "a.md": `A new beginning. ${corpus["a.md"].split(". ")[0]}.`,
      "a.facts.json": { ...file, claims: file.claims.slice(0, 1) },
    };
    write(folder, changed);
    const again = await run(folder);
    expect([again.of("documents")?.updated, again.of("claims")?.removed, again.of("relations")?.removed]).toEqual([
      1, 1, 1,
    ]);
    const after = await graphOf(store());
    await clear();
    await run(folderWith({ ...corpus, ...changed }));
    expect(await graphOf(store())).toEqual(after);
  });

  test("keeps what a person made of a claim", async () => {
    const folder = folderWith(corpus);
    await run(folder);
    await store().transact([{ text: "MATCH (c:Claim) SET c.status = 'disputed'" }]);
    expect(await run(folder, { prune: true })).toMatchObject({ created: 0, updated: 0, removed: 0 });
    expect(await rows("MATCH (c:Claim) RETURN DISTINCT c.status AS status")).toEqual([{ status: "disputed" }]);
  });

  test("that is dry counts the same and writes nothing", async () => {
    const folder = folderWith(corpus);
    const dry = await run(folder, { dryRun: true });
    expect(await graphOf(store())).toEqual({ nodes: [], relationships: [] });
    const { of: _, ...counts } = await run(folder);
    expect(dry).toMatchObject(counts);

    const alone = folderWith({ "a.md": corpus["a.md"], "a.facts.json": corpus["a.facts.json"] });
    const before = await graphOf(store());
    const dryPrune = await run(alone, { dryRun: true, prune: true });
    expect(await graphOf(store())).toEqual(before);
    const { of: __, ...pruned } = await run(alone, { prune: true });
    expect(dryPrune).toMatchObject(pruned);
    expect(pruned.removed).toBeGreaterThan(0);
  });

  test("writes nothing when one file of many is wrong", async () => {
    const bad = { claims: [{ ...corpus["a.facts.json"].claims[0], evidence: "not in the text" }] };
    const { issues } = await ingest(store(), [folderWith({ ...corpus, "c.facts.json": bad })]);
    expect(issues).toMatchObject([{ line: 1, message: "claim 1: the evidence is not in the text of document/a" }]);
    expect(await graphOf(store())).toEqual({ nodes: [], relationships: [] });
  });

  test("keeps a name that looks like markup as the text it is", async () => {
    const name = "<img src=x onerror=alert(1)> `n` $(x) '\"\\";
    const entities = [{ id: "person/x", kinds: ["Person"], name, properties: { quote: name } }];
    await run(folderWith({ "x.facts.json": { entities } }));
    expect(await rows("MATCH (n:Entity) RETURN n.name AS name, n.quote AS quote")).toEqual([{ name, quote: name }]);
  });
});
