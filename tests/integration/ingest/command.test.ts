import { join } from "node:path";
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { run } from "../../../server/cli/run.ts";
import { readConfig } from "../../../server/config.ts";
import { openStore } from "../../../server/store/open.ts";
import { corpus, folderWith } from "./facts.ts";

let out: MockInstance;
let err: MockInstance;
const linesOf = (spy: MockInstance) => spy.mock.calls.flatMap(([text]) => String(text).split("\n"));

beforeEach(() => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const data = () => join(folderWith({}), "data");
const ingest = (folder: string, ...args: string[]) => run(["ingest", ...args], { LIAISONS_DATA: folder });

test("says what it did, and what it would do", async () => {
  const [store, files] = [data(), folderWith(corpus)];
  expect(await ingest(store, files)).toBe(0);
  expect(linesOf(out)).toEqual([
    "            created   updated   unchanged",
    "entities          4         0           0",
    "documents         2         0           0",
    "passages          4         0           0",
    "claims            4         0           0",
    "links            16         0           0",
    "mentions          6         0           0",
    "relations         3         0           0",
    expect.stringMatching(/^39 created, 0 updated, 0 unchanged, 0 refused\. Done in \d+\.\d s\.$/),
  ]);

  out.mockClear();
  const alone = folderWith({ "a.md": corpus["a.md"], "a.facts.json": corpus["a.facts.json"] });
  expect(await ingest(store, "--dry-run", "--prune", alone)).toBe(0);
  expect(linesOf(out)).toContain(
    "To be removed – claims: 2, passages: 2, documents: 1, entities: 1, relations: 1, links: 2, mentions: 2",
  );
  expect(linesOf(out).at(-1)).toMatch(/ removed, 0 refused\. Nothing was written: --dry-run\.$/);
});

test("says where files are wrong, and writes nothing", async () => {
  const files = folderWith({ ...corpus, "bad.facts.yaml": "claims:\n  - { subject: person/x }\n" });
  const store = data();
  expect(await ingest(store, files)).toBe(1);
  expect(linesOf(err)[0]).toBe(`${files}/bad.facts.yaml:2:5 — claim 1: type is missing.`);
  expect(linesOf(err).at(-1)).toBe("0 created, 0 updated, 0 unchanged, 4 refused. Nothing was written.");
  expect(await ingest(store, "--dry-run", folderWith(corpus))).toBe(0);
  expect(linesOf(out).at(-1)).toMatch(/^39 created/);
});

test("says that a path leads nowhere", async () => {
  expect(await ingest(data(), "no/such.facts.yaml", folderWith({ "notes.txt": "" }))).toBe(1);
  expect(linesOf(err)).toEqual([
    expect.stringMatching(/:1:1 — there is nothing to ingest here; known are facts files/),
    "no/such.facts.yaml:1:1 — there is no such file or folder.",
    "0 created, 0 updated, 0 unchanged, 2 refused. Nothing was written.",
  ]);
});

test("says in a sentence that another process has the store", async () => {
  const folder = data();
  const store = await openStore(readConfig({ LIAISONS_DATA: folder }));
  try {
    expect(await ingest(folder, folderWith(corpus))).toBe(1);
    expect(linesOf(err)[0]).toMatch(/^Another process has the store in .* open\.$/);
  } finally {
    await store.close();
  }
});

test("tells wrong usage from what goes wrong", async () => {
  const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  expect(await ingest(data())).toBe(2);
  expect(await ingest(data(), "--prnue", "x")).toBe(2);
  expect(linesOf(write).join("\n")).toContain("(Did you mean --prune?)");
});
