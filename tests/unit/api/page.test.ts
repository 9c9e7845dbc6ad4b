import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express, { type ErrorRequestHandler } from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageFrom } from "../../../server/api/page.ts";
import { type Asking, ask, serving } from "../../http.ts";

let folder: string;
let base: string;
let close: () => Promise<void>;

const reports = ((error, _request, response, _next) =>
  void response.status(error.status).json({ error })) satisfies ErrorRequestHandler;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaisons-page-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html>the page");
  await writeFile(join(folder, "assets", "index-a1b2c3.js"), "export {}");
  ({ base, close } = await serving(express().use(pageFrom(folder), reports)));
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const html: Asking = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

test("the page is asked for again each time, and its hashed files never", async () => {
  const page = await ask(base, "/", html);
  expect(page).toMatchObject({ status: 200, body: "<!doctype html>the page" });
  expect(page.headers["cache-control"]).toBe("no-cache");
  const again = await ask(base, "/", { headers: { ...html.headers, "if-none-match": page.headers.etag! } });
  expect(again.status).toBe(304);

  const asset = await ask(base, "/assets/index-a1b2c3.js");
  expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("an address that only the page knows gets the page, a missing file does not", async () => {
  expect(await ask(base, "/a/view?of=it", html)).toMatchObject({ status: 200, body: "<!doctype html>the page" });
  expect((await ask(base, "/missing.js")).status).toBe(404);
  expect((await ask(base, "/assets/index-old.js", { headers: { accept: "*/*" } })).status).toBe(404);
});

test("nothing outside the folder is served, and nothing is posted to it", async () => {
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2fpackage.json",
  ]) {
    expect((await ask(base, path)).status).toBe(404);
  }
  const posted = await ask(base, "/", { method: "POST", ...html });
  expect(posted).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test("a page that has not been built says so", async () => {
  const empty = await serving(express().use(pageFrom(join(folder, "nothing")), reports));
  const { status, body } = await ask(empty.base, "/", html);
  await empty.close();
  expect(status).toBe(404);
  expect(JSON.parse(body).error.hint).toBe("Run npm run build.");
});
