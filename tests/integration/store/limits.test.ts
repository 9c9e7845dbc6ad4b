import { expect, it, vi } from "vitest";
import type { EmbeddedStore } from "../../../server/store/embedded/store.ts";
import type { GraphStore } from "../../../server/store/store.ts";
import { onBothStores, records } from "../../stores.ts";

/** Minutes of counting on either engine. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a % 7 = b % 11 RETURN count(*) AS endless";

onBothStores("a query", ({ store, engine, clear }) => {
  /** Settles when the database itself works on none of our queries any more. */
  const gone = async (pid: number | undefined) => {
    if (engine === "embedded") {
      await vi.waitFor(() => expect(() => process.kill(pid as number, 0)).toThrow(), 20_000);
    } else {
      await vi.waitFor(async () => expect(await running(store())).toEqual([]), 20_000);
    }
  };
  const pidOf = () => (store() as EmbeddedStore).pid;

  it("is cut at its row limit, and says so", async () => {
    const rows = async (text: string, maxRows?: number) => {
      const { batches, summary } = await store().run({ text, maxRows });
      let count = 0;
      for await (const batch of batches) count += batch.length;
      const { truncated, rows, tookMs } = await summary();
      expect(rows).toBe(count);
      expect(tookMs).toBeGreaterThan(0);
      return { count, truncated };
    };
    const three = "UNWIND [1, 2, 3] AS i RETURN i AS i";
    expect(await rows(three)).toEqual({ count: 3, truncated: false });
    expect(await rows(three, 3)).toEqual({ count: 3, truncated: false });
    expect(await rows(three, 2)).toEqual({ count: 2, truncated: true });
    expect(await rows("UNWIND range(1, 4500) AS i RETURN i AS i", 4_400)).toEqual({ count: 4_400, truncated: true });
    for (const text of [
      `${three} // the end`,
      `${three} ORDER BY i DESC`,
      `${three} UNION ALL ${three}`,
      `${three} LIMIT 3`,
      `CALL { ${three} } RETURN i AS i`,
      "UNWIND [{limit: 1}, {limit: 2}, {limit: 3}] AS map RETURN map.limit AS i ORDER BY map.limit",
    ]) {
      expect(await rows(text, 2), text).toEqual({ count: 2, truncated: true });
    }
  });

  it("stops making rows at its row limit", async () => {
    await clear();
    await records(store(), { text: "UNWIND range(1, 2000) AS i CREATE (:Point {i: i})", access: "write" });
    const text = "MATCH (a:Point) MATCH (b:Point) MATCH (c:Point) RETURN a.i AS a, b.i AS b, c.i AS c";
    expect(await records(store(), { text, maxRows: 5, timeoutMs: 10_000 })).toHaveLength(5);
  });

  it("is ended at its deadline, in the database too", async () => {
    const pid = engine === "embedded" ? pidOf() : undefined;
    const started = performance.now();
    await expect(records(store(), { text: ENDLESS, timeoutMs: 500 })).rejects.toMatchObject({
      code: "query-timeout",
      message: "The query took longer than 0.5 s and was ended.",
    });
    expect(performance.now() - started).toBeLessThan(5_000);
    await gone(pid);
    expect(await records(store(), { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("is cancelled by its signal, in the database too, while it computes", async () => {
    const pid = engine === "embedded" ? pidOf() : undefined;
    const controller = new AbortController();
    const pending = records(store(), { text: ENDLESS, signal: controller.signal });
    const refused = expect(pending).rejects.toMatchObject({ code: "query-cancelled" });
    if (engine === "neo4j") await vi.waitFor(async () => expect(await running(store())).toHaveLength(1), 20_000);
    controller.abort();
    await refused;
    await gone(pid);
    expect(await records(store(), { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("is not begun when its signal was aborted before", async () => {
    await clear();
    const query = { text: "CREATE (:Never)", access: "write", signal: AbortSignal.abort() } as const;
    await expect(store().run(query)).rejects.toMatchObject({ code: "query-cancelled" });
    expect(await records(store(), { text: "MATCH (n) RETURN n AS n" })).toEqual([]);
  });

  it("writes nothing when it is cancelled before its end", async () => {
    await clear();
    const controller = new AbortController();
    const text = `CREATE (:Never) WITH 1 AS one ${ENDLESS}`;
    const refused = expect(store().run({ text, access: "write", signal: controller.signal })).rejects.toMatchObject({
      code: "query-cancelled",
    });
    if (engine === "neo4j") await vi.waitFor(async () => expect(await running(store())).toHaveLength(1), 20_000);
    controller.abort();
    await refused;
    await vi.waitFor(
      async () => expect(await records(store(), { text: "MATCH (n) RETURN n AS n" })).toEqual([]),
      20_000,
    );
  });

  it("is ended when its reader leaves, and the store goes on", async () => {
    for (let i = 0; i < 10; i++) {
      const { batches, summary } = await store().run({ text: "UNWIND range(1, 100000) AS i RETURN i AS i" });
      for await (const _ of batches) break;
      await expect(summary()).rejects.toMatchObject({ code: "query-cancelled" });
    }
    if (engine === "neo4j") await gone(undefined);
    expect(await records(store(), { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("is ended when its signal comes while its rows are read", async () => {
    const controller = new AbortController();
    const { batches } = await store().run({
      text: "UNWIND range(1, 1000000) AS i RETURN i AS i",
      signal: controller.signal,
    });
    const read = async () => {
      for await (const _ of batches) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ code: "query-cancelled" });
    if (engine === "neo4j") await gone(undefined);
  });

  it("keeps the memory of the server flat while nobody reads its rows", async () => {
    const text = "UNWIND range(1, 300000) AS i RETURN i AS i, toString(i) + ' is a number among many others' AS text";
    const { batches } = await store().run({ text });
    const reader = batches[Symbol.asyncIterator]();
    await reader.next();
    const before = process.memoryUsage();
    // Another query makes the round, so that whatever is under way has come.
    for (let i = 0; i < 20; i++) await records(store(), { text: "UNWIND range(1, 1000) AS i RETURN i AS i" });
    const after = process.memoryUsage();
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(30 * 2 ** 20);
    let rows = 0;
    for (let next = await reader.next(); !next.done; next = await reader.next()) rows += next.value.length;
    expect(rows).toBeGreaterThan(298_000);
  });
});

async function running(store: GraphStore): Promise<unknown[]> {
  const found = await records(store, {
    text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'range' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery, status",
  });
  return found;
}
