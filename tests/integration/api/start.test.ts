import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { ask, postJson } from "../../http.ts";
import { type Ended, liaisons, type Running, startServer } from "../../process.ts";
import { linesOf } from "./served.ts";

let data: string;
const running: Running[] = [];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "liaisons-start-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop("SIGKILL")));
  await rm(data, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}, args: string[] = []): Promise<Running> {
  const server = await startServer({ LIAISONS_DATA: data, ...environment }, args);
  running.push(server);
  return server;
}

const countNodes = async (base: string) => {
  const { body } = await ask(base, "/api/query", postJson({ cypher: "MATCH (n) RETURN count(n) AS nodes" }));
  return linesOf(body)[1];
};

describe("what cannot start says why and what to do, and nothing else", () => {
  /** One sentence, one hint, no stack, exit code 1. */
  function expectRefusal({ code, stdout, stderr }: Ended, sentence: RegExp): void {
    const [said, hint, ...rest] = stderr.trimEnd().split("\n");
    expect(said).toMatch(sentence);
    expect(hint).toMatch(/^[A-Z].*\.$/);
    expect(rest).toEqual([]);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  }

  test("the port is taken", async () => {
    const other: Server = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const port = String((other.address() as AddressInfo).port);
    const ended = await liaisons(["serve"], { LIAISONS_DATA: data, PORT: port });
    other.close();
    expectRefusal(ended, new RegExp(`^Port ${port} is already in use\\.$`));
  });

  test("another process has the store", async () => {
    await start();
    expectRefusal(await liaisons(["serve"], { LIAISONS_DATA: data }), /^Another process has the store in .* open\.$/);
  });

  test("the data folder cannot be made", async () => {
    expectRefusal(await liaisons(["serve"], { LIAISONS_DATA: "/dev/null/data" }), /^The store cannot be opened: .*\.$/);
  });

  test("Neo4j is not there", async () => {
    const ended = await liaisons(["serve"], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expectRefusal(ended, /^The database at bolt:\/\/127\.0\.0\.1:1 does not answer\.$/);
  });

  const neo4j = inject("neo4j");

  test.runIf(neo4j?.password)("Neo4j refuses the password", async () => {
    const ended = await liaisons(["serve"], { NEO4J_URI: neo4j?.uri, NEO4J_PASSWORD: "wrong password" });
    expectRefusal(ended, /^The database at .* refused the user name or password\.$/);
  });

  test.runIf(neo4j)("Neo4j has no such database", async () => {
    const environment = { NEO4J_URI: neo4j?.uri, NEO4J_USERNAME: neo4j?.username, NEO4J_PASSWORD: neo4j?.password };
    const ended = await liaisons(["serve"], { ...environment, NEO4J_DATABASE: "nothing" });
    expectRefusal(ended, /^There is no database called “nothing”\.$/);
  });

  test.each([
    [{ NEO4J_URI: "http://localhost:7474" }, /^NEO4J_URI has to start with neo4j:/],
    [{ PORT: "70000" }, /^PORT has to be at most 65535\.$/],
    [{ LIAISONS_READ_ONLY: "yes" }, /^LIAISONS_READ_ONLY has to be “true” or “false”\.$/],
    [{ HOST: "203.0.113.7" }, /^HOST 203\.0\.113\.7 is no address of this machine\.$/],
  ])("a setting is wrong: %j", async (environment, sentence) => {
    expectRefusal(await liaisons(["serve"], { LIAISONS_DATA: data, ...environment }), sentence);
  });

  test("a flag or a command that does not exist", async () => {
    for (const args of [["serve", "--prot", "3001"], ["srve"]]) {
      const { code, stderr } = await liaisons(args, { LIAISONS_DATA: data });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: unknown (option|command) .*\n\(Did you mean (--port|serve)\?\)\n$/);
    }
  });
});

test("an empty embedded store is given the sample once, and keeps what people did to it", async () => {
  const first = await start();
  expect(await countNodes(first.base)).not.toEqual({ row: [0] });
  await ask(first.base, "/api/query", postJson({ cypher: "MATCH (n) DETACH DELETE n", access: "write" }));
  await ask(first.base, "/api/query", postJson({ cypher: "CREATE (k:Kept)", access: "write" }));
  expect(await first.stop()).toBe(0);

  const second = await start();
  expect(await countNodes(second.base)).toEqual({ row: [1] });
});

test("--no-sample leaves it empty, and --read-only keeps it so", async () => {
  const { base } = await start({}, ["--no-sample", "--read-only"]);
  expect(JSON.parse((await ask(base, "/api/health")).body)).toMatchObject({ store: { writable: false } });
  const { status, body } = await ask(base, "/api/query", postJson({ cypher: "CREATE (n)", access: "write" }));
  expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 403, error: { code: "read-only" } });
  expect(await countNodes(base)).toEqual({ row: [0] });
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends it at once, whatever runs, and leaves the store unlocked",
  async (signal) => {
    const server = await start({}, ["--no-sample"]);
    const endless = ask(
      server.base,
      "/api/query",
      postJson({ cypher: "UNWIND range(1, 1000000000) AS i RETURN sum(i) AS s" }),
    );
    const cut = expect(endless).rejects.toThrow();
    await expect.poll(async () => (await ask(server.base, "/api/openapi.json")).status).toBe(200);
    const asked = performance.now();
    expect(await server.stop(signal)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(3_000);
    await cut;
    expect(server.output().stderr).not.toContain('"level":50');
    await start();
  },
);

test("says where it listens in words, and logs to standard error as JSON", async () => {
  const server = await start({ LIAISONS_LOG: "info" }, ["--no-sample"]);
  await ask(server.base, "/api/schema?nonsense=secret");
  await expect.poll(() => server.output().stderr).toContain("/api/schema");
  const { stdout, stderr } = server.output();
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  const line = JSON.parse(stderr.trimEnd().split("\n").at(-1)!);
  expect(line).toMatchObject({ method: "GET", path: "/api/schema", status: 400, problem: "bad-request" });
  expect(stderr).not.toContain("secret");
});
