import { expect, test } from "vitest";
import { ingest } from "../../../server/ingest/ingest.ts";
import { totalOf } from "../../../server/ingest/load/counts.ts";
import { onBothStores } from "../../stores.ts";
import { folderWith, graphOf } from "./facts.ts";
import { people } from "./people.ts";

onBothStores("a run that is interrupted", ({ store, clear }) => {
  test("is completed by running it again, from whichever batch it got to", { timeout: 180_000 }, async () => {
    const folder = folderWith(people({ entities: 400, claims: 1_500 }));
    let batches = 0;
    await ingest(store(), [folder], { onProgress: () => batches++ });
    const whole = await graphOf(store());
    expect(batches).toBeGreaterThan(5);

    for (const last of [1, Math.floor(batches / 2), batches - 1]) {
      await clear();
      const interrupt = new AbortController();
      let written = 0;
      const onProgress = () => ++written === last && interrupt.abort();
      await expect(ingest(store(), [folder], { onProgress, signal: interrupt.signal })).rejects.toThrow("aborted");
      expect(await graphOf(store())).not.toEqual(whole);

      const { tally } = await ingest(store(), [folder]);
      expect(totalOf(tally)).toMatchObject({ updated: 0, removed: 0 });
      expect(totalOf(tally).unchanged).toBeGreaterThan(0);
      expect(await graphOf(store())).toEqual(whole);
    }
  });
});
