import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { readConfig } from "../../../server/config.ts";
import { openStore } from "../../../server/store/open.ts";
import type { GraphStore } from "../../../server/store/store.ts";
import { records } from "../../stores.ts";
import { takeTurn } from "../../turn.ts";

const neo4j = inject("neo4j");
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a % 7 = b % 11 RETURN count(*) AS endless";

const open = (changes: Record<string, string> = {}) =>
  openStore(
    readConfig({ NEO4J_URI: neo4j?.uri, NEO4J_USERNAME: neo4j?.username, NEO4J_PASSWORD: neo4j?.password, ...changes }),
  );

/** A way to the database that can be cut and mended. */
class Wire {
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();
  #broken = false;
  port = 0;
  /** How often somebody came while it was broken. */
  refused = 0;

  async mend(): Promise<void> {
    const { hostname, port } = new URL(neo4j?.uri ?? "");
    this.#broken = false;
    const server = createServer((from) => {
      if (this.#broken) {
        this.refused++;
        from.destroy();
        return;
      }
      const to = connect(Number(port || 7687), hostname);
      from.pipe(to).pipe(from);
      for (const socket of [from, to]) {
        this.#sockets.add(socket);
        socket.on("error", () => {});
        socket.on("close", () => {
          from.destroy();
          to.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Whoever comes is turned away. */
  break(): void {
    this.#broken = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }
}

describe.runIf(neo4j)("a Neo4j that goes away and comes back", () => {
  takeTurn();
  const wire = new Wire();
  let store: GraphStore;

  beforeEach(async () => {
    await wire.mend();
    store = await open({ NEO4J_URI: `bolt://127.0.0.1:${wire.port}` });
  });
  afterEach(async () => {
    await store.close();
    wire.cut();
  });

  it("is away while it is away, and asked again when it is back", async () => {
    expect(await store.describe()).toMatchObject({
      engine: "neo4j",
      version: expect.stringMatching(/^\d+\./),
      writable: true,
    });
    for (let round = 0; round < 3; round++) {
      wire.cut();
      await expect(store.describe()).rejects.toMatchObject({
        code: "database-away",
        message: `The database at bolt://127.0.0.1:${wire.port} does not answer.`,
      });
      await expect(records(store, { text: "RETURN 1 AS one" })).rejects.toMatchObject({ code: "database-away" });
      await expect(store.explain("RETURN 1 AS one")).rejects.toMatchObject({ code: "database-away" });
      await wire.mend();
      expect(await records(store, { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
    }
  });

  it("may be away when the store is opened", async () => {
    wire.cut();
    const early = await open({ NEO4J_URI: `bolt://127.0.0.1:${wire.port}` });
    await expect(early.describe()).rejects.toMatchObject({ code: "database-away" });
    await wire.mend();
    expect((await early.describe()).engine).toBe("neo4j");
    await early.close();
  });

  it("takes the queries with it that were under way", async () => {
    const computing = expect(records(store, { text: ENDLESS })).rejects.toMatchObject({ code: "database-away" });
    const { batches, summary } = await store.run({ text: "UNWIND range(1, 1000000) AS i RETURN i AS i" });
    const reading = async () => {
      for await (const _ of batches) wire.cut();
    };
    await expect(reading()).rejects.toMatchObject({ code: "database-away" });
    await expect(summary()).rejects.toMatchObject({ code: "database-away" });
    await computing;
  });

  it("gets a write again that it lost, once it is back", async () => {
    await store.describe();
    wire.break();
    const written = store.transact([{ text: "RETURN 1 AS one" }]);
    await expect.poll(() => wire.refused, { timeout: 10_000 }).toBeGreaterThan(0);
    wire.cut();
    await wire.mend();
    expect((await written)[0]?.rows).toEqual([[1]]);
  });
});

describe.runIf(neo4j)("a way to Neo4j that is wrong", () => {
  const describeWith = async (changes: Record<string, string>) => {
    const store = await open(changes);
    try {
      return await store.describe();
    } finally {
      await store.close();
    }
  };

  it.runIf(neo4j?.password)("by its password is said without the password", async () => {
    const refused = await describeWith({ NEO4J_PASSWORD: "not-the-password" }).catch((problem) => problem);
    expect(refused).toMatchObject({ code: "database-refused-login" });
    expect(JSON.stringify(refused)).not.toContain("not-the-password");
  });

  it("by its database is said with the database's name", async () => {
    await expect(describeWith({ NEO4J_DATABASE: "nowhere" })).rejects.toMatchObject({
      code: "database-missing",
      message: "There is no database called “nowhere”.",
    });
  });

  it("by an address that holds credentials is said without them", async () => {
    const refused = await describeWith({ NEO4J_URI: "bolt://someone:secret@127.0.0.1:1" }).catch((problem) => problem);
    expect(refused).toMatchObject({
      code: "database-away",
      message: "The database at bolt://127.0.0.1:1 does not answer.",
    });
    expect(JSON.stringify(refused)).not.toContain("secret");
  });

  it("by its encryption is said with what to change", async () => {
    const uri = (neo4j?.uri ?? "").replace(/^\w+:/, "bolt+s:");
    await expect(describeWith({ NEO4J_URI: uri })).rejects.toMatchObject({
      code: "database-away",
      hint: expect.stringContaining("bolt://"),
    });
  });

  it("is right with routing too", async () => {
    const uri = (neo4j?.uri ?? "").replace(/^\w+:/, "neo4j:");
    expect(await describeWith({ NEO4J_URI: uri })).toMatchObject({ engine: "neo4j" });
  });
});

describe.runIf(neo4j)("a query on Neo4j", () => {
  takeTurn();
  it("is known to the database by the program that asks it, and only while it runs", async () => {
    const store = await open();
    const controller = new AbortController();
    const pending = expect(records(store, { text: ENDLESS, signal: controller.signal })).rejects.toMatchObject({
      code: "query-cancelled",
    });
    const mine = async () =>
      (
        await records(store, {
          text: "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'liaisons' RETURN currentQuery",
        })
      )
        .map(({ currentQuery }) => String(currentQuery))
        .filter((text) => text.includes("endless"));
    await vi.waitFor(async () => expect(await mine()).toHaveLength(1), 20_000);
    controller.abort();
    await pending;
    await vi.waitFor(async () => expect(await mine()).toHaveLength(0), 20_000);
    await store.close();
  });

  it("may commit in pieces: CALL {} IN TRANSACTIONS", async () => {
    const store = await open();
    const text = "UNWIND range(1, 25) AS i CALL { WITH i CREATE (:Piece {i: i}) } IN TRANSACTIONS OF 10 ROWS";
    const { batches, summary } = await store.run({ text, access: "write" });
    for await (const _ of batches);
    expect((await summary()).counters.nodesCreated).toBe(25);
    await records(store, { text: "MATCH (n:Piece) DELETE n", access: "write" });
    await store.close();
  });
});
