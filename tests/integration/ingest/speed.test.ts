import { expect, test } from "vitest";
import { ingest } from "../../../server/ingest/ingest.ts";
import { totalOf } from "../../../server/ingest/load/counts.ts";
import { onBothStores } from "../../stores.ts";
import { folderWith } from "./facts.ts";
import { people } from "./people.ts";

onBothStores("5,000 entities with 20,000 claims", ({ engine, store }) => {
  test("come in, and a second time at no more cost than looking", { timeout: 300_000 }, async () => {
    const folder = folderWith(people({ entities: 5_000, claims: 20_000 }));
    const run = async () => {
      const began = performance.now();
      const { issues, tally } = await ingest(store(), [folder]);
      expect(issues).toEqual([]);
      return { tally, counts: totalOf(tally), seconds: (performance.now() - began) / 1_000 };
    };
    const first = await run();
    expect(first.tally.get("entities")?.created).toBe(5_000);
    expect(first.tally.get("claims")?.created).toBe(20_000);
    const again = await run();
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: first.counts.created, removed: 0 });
    // a database that was empty a moment ago may plan as if it still were: ten times as long, and longer
    expect(again.seconds).toBeLessThan(3 * first.seconds);

    const rate = ({ seconds }: typeof first) =>
      `${seconds.toFixed(1)} s (${Math.round(first.counts.created / seconds)} rows/s)`;
    console.log(`${engine}: ${first.counts.created} rows written in ${rate(first)}, found unchanged in ${rate(again)}`);
  });
});
