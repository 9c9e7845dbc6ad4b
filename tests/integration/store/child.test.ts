import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded/store.ts";
import { records } from "../../stores.ts";

const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a % 7 = b % 11 RETURN count(*) AS endless";
/** A second or so. */
const SLOW = "UNWIND range(1, 3000000) AS i WITH i WHERE i % 7 = 3 RETURN count(*) AS count";

describe("the child process of the embedded store", () => {
  let folder: string;
  let store: EmbeddedStore;
  const open = () => EmbeddedStore.open({ folder, timeoutMs: 60_000 });
  const alive = (pid: number | undefined) => {
    try {
      return process.kill(pid as number, 0);
    } catch {
      return false;
    }
  };
  const kill = () => process.kill(store.pid as number, "SIGKILL");
  const write = (text: string, params = {}) => records(store, { text, params, access: "write" });
  const ids = async () =>
    (await records(store, { text: "MATCH (n:Kept) RETURN n.id AS id ORDER BY id" })).map(({ id }) => id);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "liaisons-"));
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("keeps what was written when the store is closed and opened again", async () => {
    await write("CREATE (:Kept {id: 1})");
    const pid = store.pid;
    await store.close();
    expect(alive(pid)).toBe(false);
    store = await open();
    expect(await ids()).toEqual([1]);
  });

  it("keeps every write that was acknowledged when it is killed, time and again", async () => {
    const acknowledged: number[] = [];
    for (let round = 0, id = 0; round < 8; round++) {
      let killed = false;
      setTimeout(
        () => {
          killed = true;
          kill();
        },
        3 + round * 5,
      );
      while (!killed) {
        id++;
        const written = await store.transact([{ text: "CREATE (:Kept {id: $id})", params: { id } }]).then(
          () => true,
          (problem) => {
            expect(problem).toMatchObject({ code: "store-crashed" });
            return false;
          },
        );
        if (written) acknowledged.push(id);
      }
    }
    const kept = await ids();
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(kept).size).toBe(kept.length);
    expect(acknowledged.length).toBeGreaterThan(8);
  });

  it("is started again when it dies, and what was being read is read again", async () => {
    await write("CREATE (:Kept {id: 1})");
    const pid = store.pid;
    const slow = records(store, { text: SLOW });
    kill();
    expect(await slow).toEqual([{ count: 428_572 }]);
    expect(store.pid).not.toBe(pid);
    expect(await ids()).toEqual([1]);
  });

  it("gives up a query over which it dies twice, and goes on with others", async () => {
    const refused = expect(records(store, { text: ENDLESS })).rejects.toMatchObject({ code: "store-crashed" });
    const first = store.pid;
    kill();
    await vi.waitFor(() => expect(store.pid).not.toBe(first), 20_000);
    await records(store, { text: "RETURN 1 AS one" });
    kill();
    await refused;
    expect(await records(store, { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("is ended when a query takes more memory than it may", async () => {
    await store.close();
    store = await EmbeddedStore.open({ folder, timeoutMs: 60_000, memory: 400 * 2 ** 20 });
    await expect(records(store, { text: "RETURN size(range(1, 1000000000)) AS size" })).rejects.toMatchObject({
      code: "store-crashed",
      hint: expect.stringContaining("memory"),
    });
    expect(await records(store, { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("says that it is busy, and does not wait for what it computes", async () => {
    expect(await store.describe()).toMatchObject({ busy: false });
    let computed = 0;
    const all = Array.from({ length: 8 }, () => records(store, { text: SLOW }).then(() => computed++));
    expect(await store.describe()).toMatchObject({ busy: true });
    expect(computed).toBe(0);
    await Promise.all(all);
    expect(await store.describe()).toMatchObject({ busy: false });
  });

  it("is ended for one query without any other noticing", async () => {
    const rows = "UNWIND range(1, 50000) AS i RETURN i AS i";
    const { batches } = await store.run({ text: rows });
    const reader = batches[Symbol.asyncIterator]();
    const first = await reader.next();
    const controller = new AbortController();
    const endless = expect(records(store, { text: ENDLESS, signal: controller.signal })).rejects.toMatchObject({
      code: "query-cancelled",
    });
    const others = Promise.all([
      records(store, { text: SLOW }),
      store.transact([{ text: "CREATE (:Kept {id: 1})" }, { text: SLOW }]),
      store.describe(),
    ]);
    const pid = store.pid;
    controller.abort();
    await endless;
    const later = ids();

    const [counted, written, described] = await others;
    expect(counted).toEqual([{ count: 428_572 }]);
    expect(written[1]?.rows).toEqual([[428_572]]);
    expect(described.engine).toBe("embedded");
    await later;
    expect(await ids()).toEqual([1]);
    const read = [...(first.value ?? [])];
    for (let next = await reader.next(); !next.done; next = await reader.next()) read.push(...next.value);
    expect(read.flat()).toEqual(Array.from({ length: 50_000 }, (_, i) => i + 1));
    expect(store.pid).not.toBe(pid);
    expect(alive(pid)).toBe(false);
  });

  it("is not ended for cancelled queries that are over soon anyway, and what they wrote is taken back", async () => {
    const text = "UNWIND range(1, 200) AS i CREATE (n:Kept {id: i}) RETURN i AS i";
    // on a machine that stands still even these may not be over within a sixth of a second: then it is tried again
    await vi.waitFor(async () => {
      const pid = store.pid;
      for (let i = 0; i < 10; i++) {
        const controller = new AbortController();
        const write = store.run({ text, access: "write", signal: controller.signal });
        const read = records(store, { text: "UNWIND range(1, 200) AS i RETURN i AS i", signal: controller.signal });
        controller.abort();
        await expect(write).rejects.toMatchObject({ code: "query-cancelled" });
        await expect(read).rejects.toMatchObject({ code: "query-cancelled" });
      }
      expect(await ids()).toEqual([]);
      expect(store.pid).toBe(pid);
    }, 20_000);
    await write("CREATE (:Kept {id: 1})");
    expect(await ids()).toEqual([1]);
  });

  it("is found locked by a second process, in words that name the folder", async () => {
    await expect(open()).rejects.toMatchObject({
      code: "store-locked",
      message: `Another process has the store in ${folder} open.`,
    });
    expect(await records(store, { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
  });

  it("says in words why a store cannot be opened", async () => {
    await store.close();
    await rm(folder, { recursive: true });
    await writeFile(folder, "not a folder");
    await expect(open()).rejects.toMatchObject({
      code: "store-unreadable",
      message: expect.stringContaining("EEXIST"),
    });
    await rm(folder);
  });

  it("refuses what is asked after the store was closed, and ends what runs", async () => {
    const running = expect(records(store, { text: ENDLESS })).rejects.toMatchObject({ code: "query-cancelled" });
    const pid = store.pid;
    await store.close();
    await running;
    expect(alive(pid)).toBe(false);
    await expect(store.describe()).rejects.toMatchObject({ code: "database-away" });
  });

  it("ends with the server, however the server ends", async () => {
    await store.close();
    const server = `
      const { EmbeddedStore } = await import(${JSON.stringify(resolve("server/store/embedded/store.ts"))});
      const store = await EmbeddedStore.open({ folder: ${JSON.stringify(folder)}, timeoutMs: 60000 });
      console.log(store.pid);
      await store.run({ text: ${JSON.stringify(ENDLESS)} });`;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", server], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(createInterface(parent.stdout), "line");
    const pid = Number(line);
    expect(alive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(alive(pid)).toBe(false), 20_000);
    store = await open();
  });
});
