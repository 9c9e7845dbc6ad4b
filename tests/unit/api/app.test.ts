import { expect, test } from "vitest";
import { createApp } from "../../../server/api/app.ts";
import { readConfig } from "../../../server/config.ts";
import { createLog } from "../../../server/log.ts";
import { Problem } from "../../../server/problems.ts";
import type { GraphStore } from "../../../server/store/store.ts";
import { ask, postJson, servingHere } from "../../http.ts";

/** A store with a bug: everything it does fails with this. */
const failingWith = (error: Error) =>
  new Proxy({ engine: "embedded" } as GraphStore, {
    get: (target, name) => (name === "engine" ? target.engine : () => Promise.reject(error)),
  });

const bug = new TypeError("a detail of the inside");

async function served(error: Error) {
  let logged = "";
  const output = { isTTY: false, write: (line: string) => (logged += line) } as unknown as NodeJS.WriteStream;
  const log = createLog({ LIAISONS_LOG: "info" }, output);
  const app = createApp({ store: failingWith(error), config: readConfig({}), log, pageFolder: "nowhere" });
  return { base: await servingHere(app), log: () => logged };
}

test.each([
  ["thrown as it is", bug],
  ["passed on by a store", new Problem("unexpected", "", { cause: bug })],
])("an error that nobody foresaw, %s, names its line in the log and tells no more", async (_, thrown) => {
  const { base, log } = await served(thrown);
  for (const [path, asking] of [
    ["/api/health", {}],
    ["/api/query", postJson({ cypher: "RETURN 1" })],
  ] as const) {
    const { status, body } = await ask(base, path, asking);
    expect(status).toBe(500);
    expect(body).not.toContain("detail");
    const { error } = JSON.parse(body);
    expect(error).toMatchObject({ code: "unexpected", message: expect.stringContaining(error.about) });
    await expect.poll(log).toContain(error.about);
    const line = log()
      .split("\n")
      .find((each) => each.includes(error.about));
    expect(JSON.parse(line!)).toMatchObject({ level: 50, path });
    expect(line).toContain(bug.message);
  }
});

test("every answer forbids what the page does not need, and none says what runs here", async () => {
  const { base } = await served(bug);
  const { headers } = await ask(base, "/api/nothing");
  expect(headers["content-security-policy"]).toBe(
    "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;" +
      "object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self'",
  );
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  });
  for (const name of ["x-powered-by", "strict-transport-security", "access-control-allow-origin"]) {
    expect(headers).not.toHaveProperty(name);
  }
});
