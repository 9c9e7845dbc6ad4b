import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ROOT } from "../../../server/root.ts";
import { startServer } from "../../process.ts";
import { takeTurn } from "../../turn.ts";

const neo4j = inject("neo4j");
const login = { NEO4J_URI: neo4j?.uri, NEO4J_USERNAME: neo4j?.username, NEO4J_PASSWORD: neo4j?.password };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaisons-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(neo4j ? ["embedded", "neo4j"] : ["embedded"])("liaisons query (%s)", (engine) => {
  if (engine === "neo4j") takeTurn();

  /** What a shell would see. */
  async function query(args: string[], input = "", more: Record<string, string> = {}) {
    const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/main.ts"), "query", ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, LIAISONS_DATA: join(folder, engine), ...(engine === "neo4j" && login), ...more },
    });
    child.stdin.end(input);
    const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    return { out, err, code };
  }

  test("answers rows on standard output and the rest beside it", async () => {
    const cypher = "UNWIND $list AS x RETURN x AS x, $name AS name";
    const asked = [cypher, "--param", "list=[1, null]", "--param", "name=Ada, the first"];
    expect(await query([...asked, "--format", "csv"])).toMatchObject({
      out: 'x,name\n1,"Ada, the first"\n,"Ada, the first"\n',
      err: expect.stringMatching(/^2 rows · \d+ ms\n$/),
      code: 0,
    });
    const { out } = await query([...asked, "--format", "table"]);
    expect(out).toBe("x     name\n────  ──────────────\n1     Ada, the first\nnull  Ada, the first\n");
    expect(JSON.parse((await query([...asked, "--format", "json"])).out)).toEqual([
      { x: 1, name: "Ada, the first" },
      { x: null, name: "Ada, the first" },
    ]);
  });

  test("reads the query from standard input and parameters from a file, and stops at a limit", async () => {
    const file = join(folder, "values.json");
    await writeFile(file, JSON.stringify({ most: 100 }));
    const answered = await query(["--params", file, "--limit", "2"], "UNWIND range(1, $most) AS i\nRETURN i AS i");
    expect(answered).toMatchObject({ out: '{"i":1}\n{"i":2}\n', code: 0 });
    expect(answered.err).toMatch(/^2 rows, cut at the limit · /);
  });

  test("draws a table of as many rows as it is told to", async () => {
    const many = ["UNWIND range(1, 150000) AS i RETURN i AS i", "--format", "table", "--limit", "150000"];
    const { out, err, code } = await query(many);
    expect(code, err).toBe(0);
    expect(out.split("\n").slice(-3)).toEqual(["149999", "150000", ""]);
  });

  test("a plan is a tree beside the rows, of which there are none", async () => {
    const { out, err, code } = await query(["EXPLAIN MATCH (n:Person) RETURN n.name AS name", "--format", "ndjson"]);
    expect({ out, code }).toEqual({ out: "", code: 0 });
    expect(err).toMatch(/^\w+.*\n( +\S.*\n)+\d+ ms\n$/);
  });

  test("changes nothing unless it is told to", async () => {
    const cypher = "CREATE (n:Made {by: 'hand'}) RETURN n.by AS by";
    const refused = await query([cypher]);
    expect(refused).toMatchObject({ out: "", code: 1 });
    expect(refused.err).toMatch(/^This query changes the graph/);
    expect((await query([cypher, "--write"], "", { LIAISONS_READ_ONLY: "true" })).err).toMatch(/read-only/);
    const written = await query([cypher, "--write"]);
    expect(written).toMatchObject({ out: '{"by":"hand"}\n', code: 0 });
    expect(written.err).toContain("nodes created: 1");
    expect((await query(["MATCH (n:Made) DETACH DELETE n", "--write"])).err).toContain("nodes deleted: 1");
  });

  test("says what is wrong in a sentence, and where", async () => {
    const wrong = await query(["RETURN 1 AS one\nRETRUN 2"]);
    expect(wrong).toMatchObject({ out: "", code: 1 });
    expect(wrong.err).toMatch(/^Line 2, column 1: .+\n/);
    expect(wrong.err).not.toContain("    at ");
    const slow = "UNWIND range(1, 1000000000) AS i WITH sum(i % 7) AS total RETURN total AS total";
    expect(await query([slow, "--timeout", "1"])).toMatchObject({
      err: "The query took longer than 1 s and was ended.\n",
      code: 1,
    });
  });

  test("says how it is used", async () => {
    for (const args of [
      ["--format", "xml", "RETURN 1"],
      ["--limit", "0", "RETURN 1"],
      ["--timeout", "9999999", "RETURN 1"],
      ["--param", "x", "RETURN 1"],
      [],
    ]) {
      expect(await query(args)).toMatchObject({ out: "", code: 2 });
    }
  });
});

test("a store that a server has open is not opened twice, and that is said", async () => {
  const data = join(folder, "served");
  const server = await startServer({ LIAISONS_DATA: data, LIAISONS_LOG: "silent" }, ["--no-sample"]);
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/main.ts"), "query", "RETURN 1 AS one"], {
    env: { PATH: process.env.PATH, LIAISONS_DATA: data },
  });
  child.stdin.end();
  const exit = new Promise((resolve) => child.on("close", resolve));
  expect(await text(child.stderr)).toMatch(
    /^Another process has the store in .+ open\.\nUse the page of the other Liaisons/,
  );
  expect(await exit).toBe(1);
  await server.stop();
});
