import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../../server/store/open.ts";
import { ask, postJson } from "../../http.ts";
import { onBothStores, records } from "../../stores.ts";
import { served } from "./served.ts";

onBothStores("what people save", (opened) => {
  const api = served(opened);
  const put = async (path: string, body: object) => {
    const { status, body: text } = await ask(api.base(), `/api${path}`, { ...postJson(body), method: "PUT" });
    return { status, ...JSON.parse(text) };
  };
  const read = async (path: string) => JSON.parse((await api.get(`/api${path}`)).body);
  const QUERY = {
    name: "All",
    cypher: "MATCH (n) RETURN n AS n",
    params: { since: { $type: "Date", _value: "2025-02-11" } },
  };

  test("is kept beside the graph and never in it", async () => {
    expect(await put("/queries/all", QUERY)).toMatchObject({ status: 200, revision: 1, folder: "", ...QUERY });
    const { queries } = await read("/queries");
    expect(queries).toMatchObject([{ id: "all", params: QUERY.params }]);
    expect(await records(opened.store(), { text: "MATCH (n) RETURN count(n) AS nodes" })).toEqual([{ nodes: 0 }]);
  });

  test("a scene comes back as it went, with what only the page knows", async () => {
    const attributes = { labels: ["Person"], caption: "Ada", properties: { born: 1815 }, x: -1.5, y: 2, pinned: true };
    const edge = { key: "e", source: "ada", target: "ada", attributes: { type: "KNEW", properties: {} } };
    const scene = {
      name: "Ada, \u0000 and “others”",
      database: (await read("/health")).store.database,
      graph: { nodes: [{ key: "ada", attributes }], edges: [edge] },
      view: { filters: [{ on: "born", over: 1800 }], rules: { any: ["thing"] } },
      camera: { x: 12.5, y: -40, zoom: 2, width: 900, height: 700 },
    };
    expect(await put("/scenes/ada", scene)).toMatchObject({ status: 200 });
    expect(await read("/scenes/ada")).toMatchObject(scene);
    const [listed] = (await read("/scenes")).scenes;
    expect(listed).toMatchObject({ id: "ada", database: scene.database, nodes: 1, edges: 1 });
    expect(listed).not.toHaveProperty("graph");
  });

  test("two windows cannot overwrite each other without knowing", async () => {
    await put("/queries/ours", QUERY);
    expect(await put("/queries/ours", { ...QUERY, name: "One", revision: 1 })).toMatchObject({
      status: 200,
      revision: 2,
    });
    expect(await put("/queries/ours", { ...QUERY, name: "Other", revision: 1 })).toMatchObject({
      status: 409,
      error: { code: "saved-meanwhile" },
    });
    const gone = await ask(api.base(), "/api/queries/ours?revision=1", { method: "DELETE" });
    expect(gone.status).toBe(409);
    expect((await read("/queries/ours")).name).toBe("One");
  });

  test("what is no id, no scene or too large is refused with a sentence", async () => {
    for (const id of ["..%2Fetc", "A", "con", "a.json", "%00"]) {
      expect(await put(`/queries/${id}`, QUERY)).toMatchObject({ status: 400, error: { code: "bad-request" } });
    }
    expect(await put("/queries/x", { ...QUERY, cypher: "" })).toMatchObject({ status: 400 });
    expect(await put("/queries/x", { ...QUERY, cypher: "x".repeat(100_001) })).toMatchObject({
      status: 400,
      error: { message: "“cypher” in the body has to have at most 100000 characters." },
    });
    expect(await put("/queries/x", { ...QUERY, description: "x".repeat(1_100_000) })).toMatchObject({ status: 413 });
    expect(await read("/queries/x")).toMatchObject({ error: { code: "unknown-saved" } });
    const wrong = await ask(api.base(), "/api/queries/x", { method: "PATCH" });
    expect(wrong.headers.allow).toBe("PUT, GET, HEAD, DELETE");
  });

  test("the history remembers how it went, and forgets when asked", async () => {
    const asked = { cypher: "RETURN 1 AS one", access: "read", outcome: "done", rows: 1, tookMs: 12.5 };
    await api.post("/api/history", asked);
    const problem = { code: "query-syntax", message: "Invalid input" };
    await api.post("/api/history", { ...asked, cypher: "RETRUN", outcome: "failed", rows: 0, problem });
    const { entries } = await read("/history");
    expect(entries).toMatchObject([{ cypher: "RETRUN", problem }, asked]);
    await ask(api.base(), `/api/history?id=${entries[0].id}`, { method: "DELETE" });
    expect((await read("/history")).entries).toMatchObject([asked]);
    await ask(api.base(), "/api/history", { method: "DELETE" });
    expect(await read("/history")).toEqual({ entries: [] });
  });

  test("a database is recognised after a restart, and told from another one", async () => {
    const here = (await read("/health")).store.database;
    expect(here).toBe((await opened.store().describe()).database);
    if (opened.engine === "neo4j") {
      const again = await openStore(opened.config());
      expect((await again.describe()).database).toBe(here);
      await again.close();
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), "liaisons-"));
    const other = await openStore({ ...opened.config(), LIAISONS_DATA: folder });
    const { database } = await other.describe();
    await other.close();
    const again = await openStore({ ...opened.config(), LIAISONS_DATA: folder });
    expect((await again.describe()).database).toBe(database);
    expect(database).not.toBe(here);
    await again.close();
    await rm(folder, { recursive: true });
  });
});
