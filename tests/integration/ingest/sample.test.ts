import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { totalOf } from "../../../server/ingest/load/counts.ts";
import { loadSample } from "../../../server/ingest/sample.ts";
import { ROOT } from "../../../server/root.ts";
import { onBothStores, records } from "../../stores.ts";
import { graphOf } from "./facts.ts";

/** What the files say, read without the ingestion. */
const folder = join(ROOT, "data", "sample");
const files = readdirSync(folder).filter((name) => name.endsWith(".facts.yaml"));
const said = files.map((name) => parse(readFileSync(join(folder, name), "utf8")));
const entities = new Set(said.flatMap(({ entities }) => entities.map(({ id }: { id: string }) => id)));
const claims: Record<string, string>[] = said.flatMap((file) => file.claims);
const edges = new Set(claims.map(({ subject, type, object, date = "" }) => [subject, type, object, date].join("|")));

onBothStores("the sample", ({ store }) => {
  const rows = (text: string) => records(store(), { text });

  beforeAll(async () => {
    const { issues, tally } = await loadSample(store());
    expect(issues).toEqual([]);
    expect(tally.get("entities")).toEqual({ created: entities.size, updated: 0, unchanged: 0, removed: 0 });
    expect(tally.get("claims")).toEqual({ created: claims.length, updated: 0, unchanged: 0, removed: 0 });
    expect(tally.get("relations")).toEqual({ created: edges.size, updated: 0, unchanged: 0, removed: 0 });
  });

  test("is about sixty entities and ninety relations", async () => {
    expect(entities.size).toBeGreaterThan(55);
    expect(edges.size).toBeGreaterThan(85);
    expect(await rows("MATCH (n:Entity) RETURN count(n) AS count")).toEqual([{ count: entities.size }]);
    expect(await rows("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count")).toEqual([{ count: edges.size }]);
  });

  test("says that Macron met Musk, and who says so", async () => {
    const met = await rows(
      "MATCH (:Person {id: 'person/emmanuel-macron'})-[r:MET]->(:Person {id: 'person/elon-musk'}) " +
        "RETURN r.id AS id, r.date AS date, r.sources AS sources, r.modality AS modality ORDER BY id",
    );
    expect(met).toMatchObject([
      { date: null, sources: 1, modality: "fact" },
      { date: "2022-12", sources: 2, modality: "fact" },
    ]);
    const evidence = await rows(
      `MATCH (c:Claim {edge: '${met[1]?.id}'})-[:EVIDENCED_BY]->(p:Passage)-[:PART_OF]->(d:Document)
       RETURN c.evidence AS evidence, p.text AS sentence, d.text AS text, c.start AS start, c.end AS end ORDER BY d.id`,
    );
    expect(evidence).toHaveLength(2);
    for (const { evidence: words, sentence, text, start, end } of evidence) {
      expect(String(text).slice(Number(start), Number(end))).toBe(words);
      expect(sentence).toContain(words);
    }
  });

  test("has every claim joined to its subject, its object and the sentence that says it", async () => {
    const loose = await rows(
      `MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Entity) } OR NOT EXISTS { (c)-[:OBJECT]->(:Entity) }
         OR NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Passage) } RETURN c.id AS id`,
    );
    expect(loose).toEqual([]);
  });

  test("has mentions where the text names an entity", async () => {
    const mentions = await rows(
      `MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) MATCH (p)-[:PART_OF]->(d:Document)
       RETURN d.text AS text, m.text AS words, m.start AS start, m.end AS end, e.name AS name, e.aliases AS aliases`,
    );
    expect(mentions.length).toBeGreaterThan(100);
    for (const { text, words, start, end, name, aliases } of mentions) {
      expect(String(text).slice(Number(start), Number(end))).toBe(words);
      expect([name, ...((aliases as string[] | null) ?? [])]).toContain(String(words).replaceAll("\u00a0", " "));
    }
  });

  test.each(["MET", "SIGNED", "OWNS", "ATTENDED", "ACQUIRED"])(
    "%s never stands for what was planned, offered or refused",
    async (type) => {
      const [found] = await rows(
        `MATCH ()-[r:${type}]->() WHERE r.modality <> 'fact' OR r.polarity <> 'asserted' RETURN count(r) AS count`,
      );
      expect(found).toEqual({ count: 0 });
      const [claimed] = await rows(
        `MATCH (c:Claim) WHERE c.type = '${type}' AND (c.modality <> 'fact' OR c.polarity <> 'asserted') RETURN count(c) AS count`,
      );
      expect(claimed).toEqual({ count: 0 });
    },
  );

  test("has the refusals under names of their own", async () => {
    expect(
      await rows(
        "MATCH (c:Country)-[r:DECLINED_TO_SIGN]->(:Declaration) RETURN c.name AS name, r.polarity AS polarity ORDER BY name",
      ),
    ).toEqual([
      { name: "United Kingdom", polarity: "denied" },
      { name: "United States", polarity: "denied" },
    ]);
  });

  test("twice is once", async () => {
    const before = await graphOf(store());
    const { tally } = await loadSample(store());
    const { unchanged, ...changed } = totalOf(tally);
    expect(changed).toEqual({ created: 0, updated: 0, removed: 0 });
    expect(unchanged).toBeGreaterThan(before.nodes.length);
    expect(await graphOf(store())).toEqual(before);
  });
});
