import { expect, test } from "vitest";
import { ingest } from "../../../server/ingest/ingest.ts";
import { onBothStores, records } from "../../stores.ts";
import { folderWith, graphOf } from "./facts.ts";

const HUB = 120;
const stations = Array.from({ length: HUB + 1 }, (_, n) => `station/${n},Station ${n},${1900 + n},Station`);
const lines = Array.from({ length: HUB }, (_, n) => `station/0,station/${n + 1},LINE`);
const grid = {
  "nodes.csv": ["id:ID,name,built:int,:LABEL", ...stations, ""].join("\n"),
  "relationships.csv": [":START_ID,:END_ID,:TYPE", ...lines, ...lines.slice(0, 1), ""].join("\n"),
};

onBothStores("a pair of CSV files", ({ store }) => {
  test("is in the store once, however often it comes, with ids that are unique", async () => {
    const folder = folderWith(grid);
    const first = await ingest(store(), [folder]);
    expect(first.issues).toEqual([]);
    expect(Object.fromEntries(first.tally)).toEqual({
      nodes: { created: HUB + 1, updated: 0, unchanged: 0, removed: 0 },
      relationships: { created: HUB + 1, updated: 0, unchanged: 0, removed: 0 },
    });
    const before = await graphOf(store());
    const { tally } = await ingest(store(), [folder]);
    expect(tally.get("relationships")).toEqual({ created: 0, updated: 0, unchanged: HUB + 1, removed: 0 });
    expect(await graphOf(store())).toEqual(before);

    expect((await store().describe()).idLabels).toContain("Station");
    expect(
      await records(store(), { text: "MATCH (n:Station {id: 'station/7'}) RETURN properties(n) AS properties" }),
    ).toEqual([{ properties: { id: "station/7", name: "Station 7", built: 1907 } }]);
  });

  test("may have labels with signs in them, which are indexed by their own names", async () => {
    const label = 'DOMAIN\\Users "all"';
    const folder = folderWith({ "users.csv": `id:ID,:LABEL\n1,"${label.replaceAll('"', '""')}"\n` });
    for (const unchanged of [0, 1]) {
      const { tally } = await ingest(store(), [folder]);
      expect(tally.get("nodes")).toMatchObject({ unchanged });
    }
    expect((await store().describe()).idLabels).toContain(label);
    const indexes = await records(store(), { text: "SHOW INDEXES" });
    expect(JSON.stringify(indexes)).toContain(JSON.stringify(label));
    expect(JSON.stringify(indexes)).not.toContain("u005C");
  });

  test("cannot prune, as that would take away all that facts files said", async () => {
    await expect(ingest(store(), [folderWith(grid)], { prune: true })).rejects.toMatchObject({ code: "bad-usage" });
  });
});
