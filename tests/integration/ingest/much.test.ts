import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writtenIn } from "../../../server/ingest/facts/stored.ts";
import { EmbeddedStore } from "../../../server/store/embedded/store.ts";

test("a document may hold more mentions than a call may have arguments", async () => {
  const folder = await mkdtemp(join(tmpdir(), "liaisons-"));
  const store = await EmbeddedStore.open({ folder: join(folder, "store"), timeoutMs: 30_000 });
  try {
    await store.transact([
      {
        text: "CREATE (:Entity {id: 'person/ada'}), (:Passage {id: 'p'})-[:PART_OF]->(:Document {id: 'document/long'})",
      },
      {
        text: `MATCH (p:Passage {id: 'p'}) MATCH (e:Entity {id: 'person/ada'})
               UNWIND range(1, 150000) AS i CREATE (p)-[:MENTIONS {start: i}]->(e)`,
      },
    ]);
    expect((await writtenIn(store, ["document/long"])).mentions).toHaveLength(150_000);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});
