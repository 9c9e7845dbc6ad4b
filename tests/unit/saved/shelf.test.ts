import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newSavedId, SavedIdSchema } from "../../../server/contract/saved.ts";
import { openSaved, type Saved } from "../../../server/saved/saved.ts";

let folder: string;
let saved: Saved;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaisons-saved-"));
  saved = openSaved(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const QUERY = { name: "Mine", description: "", folder: "", cypher: "RETURN 1 AS one", params: {} };
const SCENE = { name: "All", database: "here", graph: { nodes: [], edges: [] }, view: { rules: [{ any: "thing" }] } };

test("nothing is on the disk before something is saved", async () => {
  expect(await saved.queries.list()).toEqual({ entries: [], unreadable: [] });
  expect(await saved.history.list()).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test("what is saved is read again by another server, and leaves no drafts", async () => {
  const kept = await saved.scenes.save("all", SCENE);
  expect(kept).toMatchObject({ ...SCENE, id: "all", revision: 1 });
  expect(await openSaved(folder).scenes.read("all")).toEqual(kept);
  expect(await readdir(join(folder, "scenes"))).toEqual(["all.json"]);
});

test("the list is the latest first, and tells of a scene how much is on it", async () => {
  await saved.scenes.save("first", SCENE);
  await saved.scenes.save("second", SCENE);
  await saved.scenes.save("first", { ...SCENE, revision: 1, name: "Again" });
  const { entries } = await saved.scenes.list();
  expect(entries.map(({ name, revision }) => [name, revision])).toEqual([
    ["Again", 2],
    ["All", 1],
  ]);
  expect(entries[0]).not.toHaveProperty("graph");
  expect(entries[0]).toMatchObject({ nodes: 0, edges: 0 });
});

test("of two windows that change the same thing, the second is told", async () => {
  await saved.queries.save("mine", QUERY);
  const changes = ["RETURN 2 AS two", "RETURN 3 AS three"].map((cypher) =>
    saved.queries.save("mine", { ...QUERY, cypher, revision: 1 }),
  );
  const outcomes = await Promise.allSettled(changes);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  await expect(changes[1]).rejects.toMatchObject({ code: "saved-meanwhile", status: 409 });
  expect(await saved.queries.read("mine")).toMatchObject({ cypher: "RETURN 2 AS two", revision: 2 });
  // something new takes nobody's place, something deleted elsewhere does not come back
  await expect(saved.queries.save("mine", QUERY)).rejects.toMatchObject({ code: "saved-meanwhile" });
  await expect(saved.queries.save("gone", { ...QUERY, revision: 4 })).rejects.toMatchObject({
    code: "saved-meanwhile",
  });
});

test("deletes only what was seen, and only once", async () => {
  await saved.queries.save("mine", QUERY);
  await expect(saved.queries.remove("mine", 7)).rejects.toMatchObject({ code: "saved-meanwhile" });
  await saved.queries.remove("mine", 1);
  await expect(saved.queries.remove("mine")).rejects.toMatchObject({ code: "unknown-saved" });
  await expect(saved.queries.read("mine")).rejects.toMatchObject({ code: "unknown-saved", status: 404 });
});

test("a file that somebody has spoiled is named, and spoils nothing else", async () => {
  await saved.queries.save("mine", QUERY);
  await writeFile(join(folder, "queries", "torn.json"), '{"id": "torn", "na');
  await writeFile(join(folder, "queries", "other.json"), JSON.stringify({ ...QUERY, id: "not-other" }));
  await writeFile(join(folder, "queries", "notes.txt"), "mine");
  const { entries, unreadable } = await saved.queries.list();
  expect(entries.map(({ id }) => id)).toEqual(["mine"]);
  expect(unreadable.sort()).toEqual(["other.json", "torn.json"]);
  await expect(saved.queries.read("torn")).rejects.toMatchObject({ code: "saved-unreadable" });
});

test("a folder that cannot be written to is a sentence", async () => {
  await writeFile(join(folder, "queries"), "a file where the folder should be");
  await expect(saved.queries.save("mine", QUERY)).rejects.toMatchObject({ code: "saved-unwritable" });
});

test("ids are names of files on every system, and no path", () => {
  const isId = (id: string) => SavedIdSchema.safeParse(id).success;
  for (const id of ["a", "summit-2025", "0"]) expect(isId(id), id).toBe(true);
  const bad = ["", "..", "a/b", "a\\b", "A", "é", "con", "nul", "com1", "-a", "a-", "a--b", "a.json", "a\0", "a\n"];
  for (const id of [...bad, "a".repeat(81)]) expect(isId(id), id).toBe(false);
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => isId(newSavedId(name))));
  expect(newSavedId("Élysée, 2025")).toMatch(/^elysee-2025-[a-z0-9]{8}$/);
});

const ASKED = { params: {}, access: "read", outcome: "done", rows: 1, tookMs: 2 } as const;

test("the file of the history does not grow with each start of the server", async () => {
  const file = join(folder, "history.ndjson");
  const entry = { ...ASKED, id: "x", askedAt: new Date(0).toISOString(), cypher: "RETURN 0 AS i" };
  await writeFile(file, `${JSON.stringify(entry)}\n`.repeat(1_000));
  await openSaved(folder).history.record({ ...ASKED, cypher: "RETURN 1 AS i" });
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  expect(lines).toHaveLength(500);
  expect((await openSaved(folder).history.list())[0]?.cypher).toBe("RETURN 1 AS i");
});

test("the history keeps fewer queries when they bring much along", async () => {
  const params = { list: "x".repeat(900_000) };
  for (let i = 1; i <= 30; i++) await saved.history.record({ ...ASKED, params, cypher: `RETURN ${i} AS i` });
  const entries = await openSaved(folder).history.list();
  expect(entries).toHaveLength(11);
  expect(entries[0]?.cypher).toBe("RETURN 30 AS i");
  expect((await stat(join(folder, "history.ndjson"))).size).toBeLessThan(21_000_000);
  expect(await saved.history.forget(entries[0]!.id)).toBe(1);
});

test("the history is the latest first, bounded, and survives a line that was cut off", async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "history.ndjson"), '{"id": "cut');
  const history = saved.history;
  for (let i = 1; i <= 1_002; i++) await history.record({ ...ASKED, cypher: `RETURN ${i} AS i` });
  const entries = await openSaved(folder).history.list();
  expect(entries).toHaveLength(500);
  expect(entries[0]?.cypher).toBe("RETURN 1002 AS i");
  expect(await history.forget(entries[0]!.id)).toBe(1);
  expect((await history.list())[0]?.cypher).toBe("RETURN 1001 AS i");
  await history.forget();
  expect(await history.list()).toEqual([]);
});
