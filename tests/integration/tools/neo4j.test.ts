import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serving } from "../../http.ts";
import { node } from "./node.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "liaisons-tools-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const neo4j = (args: string[], env: Record<string, string> = {}) =>
  node(["tools/neo4j.js", "--home", join(folder, "home"), ...args], env);

test("--help names every option", async () => {
  const { code, said } = await neo4j(["--help"]);
  expect(code).toBe(0);
  for (const option of ["--port", "--http-port", "--home", "--password"]) expect(said).toContain(option);
});

test.each([
  [["--prot", "7687"], "Unknown option '--prot'"],
  [["--port", "70000"], "--port has to be a number from 1 to 65535."],
  [["--http-port", "web"], "--http-port has to be a number from 1 to 65535."],
])("%j is refused", async (args, sentence) => {
  const { code, said } = await neo4j(args);
  expect(code).toBe(1);
  expect(said).toContain(sentence);
  expect(said).not.toContain("    at ");
});

test("a port that is taken is named", async () => {
  const other = await serving(() => {});
  const { port } = new URL(other.base);
  expect(await neo4j(["--port", port])).toEqual({
    code: 1,
    said: `Starting Neo4j …\nPort ${port} is already in use; give another with --port or --http-port.\n`,
  });
  await other.close();
});

test("what is missing is said in one sentence, with what was found", async () => {
  const free = await serving(() => {});
  await free.close();
  const ports = ["--port", new URL(free.base).port, "--http-port", new URL(free.base).port];
  expect(await neo4j(ports, { JAVA_HOME: folder })).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^Starting Neo4j …\nNeo4j 5\.26\.\d+ needs Java 17 or newer, and no Java was found .*\n$/,
    ),
  });

  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", "java"), "#!/bin/sh\necho 'openjdk version \"11.0.20\" 2023-07-18' >&2\n", {
    mode: 0o755,
  });
  expect((await neo4j(ports, { JAVA_HOME: folder })).said).toMatch(
    /needs Java 17 or newer; the one found is 11\.0\.20\.\n$/,
  );
});
