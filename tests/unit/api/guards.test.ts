import express, { type ErrorRequestHandler } from "express";
import { expect, test } from "vitest";
import { hostGuard, originGuard } from "../../../server/api/guards.ts";
import { readConfig } from "../../../server/config.ts";
import { ask, serving } from "../../http.ts";

/** The code that the guards answer with, or `ok`. */
async function verdict(
  settings: Record<string, string>,
  headers: Record<string, string>,
  method = "GET",
): Promise<string> {
  const config = readConfig(settings);
  const app = express();
  app.use(hostGuard(config), originGuard(config), (_request, response) => void response.send("ok"));
  app.use(((error, _request, response, _next) => void response.send(error.code)) satisfies ErrorRequestHandler);
  const { base, close } = await serving(app);
  try {
    return (await ask(base, "/", { method, headers })).body;
  } finally {
    await close();
  }
}

test.each([
  ["127.0.0.1:3000", "ok"],
  ["localhost", "ok"],
  ["LOCALHOST:80", "ok"],
  ["[::1]:3000", "ok"],
  ["liaisons.localhost:3000", "ok"],
  ["evil.example", "foreign-host"],
  ["localhost.evil.example", "foreign-host"],
  ["127.0.0.1.evil.example:3000", "foreign-host"],
  ["192.168.1.5:3000", "foreign-host"],
])("on this machine only, the name %j is %s", async (host, expected) => {
  expect(await verdict({}, { host })).toBe(expected);
});

test.each([
  [{ HOST: "0.0.0.0" }, "192.168.1.5:3000", "ok"],
  [{ HOST: "0.0.0.0" }, "evil.example", "foreign-host"],
  [{ HOST: "192.168.1.5" }, "192.168.1.5:3000", "ok"],
  [{ LIAISONS_ALLOWED_HOSTS: "graph.example, other.example" }, "Graph.Example:443", "ok"],
  [{ LIAISONS_ALLOWED_HOSTS: "graph.example" }, "x.graph.example", "foreign-host"],
])("with %j, the name %s is %s", async (settings, host, expected) => {
  expect(await verdict(settings, { host })).toBe(expected);
});

const host = "localhost:3000";

test.each([
  [{}, "ok"],
  [{ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }, "ok"],
  [{ origin: "http://localhost:5173" }, "foreign-origin"],
  [{ origin: "https://evil.example" }, "foreign-origin"],
  [{ origin: "null" }, "foreign-origin"],
  [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, "foreign-origin"],
  [{ "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }, "foreign-origin"],
  [{ "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, "ok"],
  [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, "ok"],
])("what comes with %j is %s", async (headers, expected) => {
  expect(await verdict({}, { host, ...headers })).toBe(expected);
});

test("a form of another site that navigates here by POST is refused", async () => {
  const headers = { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect(await verdict({}, headers, "POST")).toBe("foreign-origin");
});

test("behind a proxy that ends TLS, the page's own origin is its public name", async () => {
  const settings = { LIAISONS_ALLOWED_HOSTS: "graph.example" };
  expect(await verdict(settings, { host: "graph.example", origin: "https://graph.example" })).toBe("ok");
  expect(await verdict(settings, { host, origin: "https://graph.example" })).toBe("ok");
});
