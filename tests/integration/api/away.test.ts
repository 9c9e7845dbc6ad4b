import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createApp } from "../../../server/api/app.ts";
import { readConfig } from "../../../server/config.ts";
import { AwayAnswerSchema, HealthAnswerSchema } from "../../../server/contract/health.ts";
import { ErrorAnswerSchema } from "../../../server/contract/problem.ts";
import { createLog } from "../../../server/log.ts";
import { openStore } from "../../../server/store/open.ts";
import type { GraphStore } from "../../../server/store/store.ts";
import { ask, postJson, serving } from "../../http.ts";
import { type Line, lineTo } from "../../line.ts";
import { takeTurn } from "../../turn.ts";
import { linesOf } from "./served.ts";

const neo4j = inject("neo4j");

describe.runIf(neo4j)("while Neo4j is away", () => {
  let line: Line;
  let store: GraphStore;
  let server: Awaited<ReturnType<typeof serving>>;

  takeTurn();
  beforeAll(async () => {
    const { hostname, port } = new URL(neo4j!.uri);
    line = await lineTo(hostname, Number(port));
    const config = readConfig({
      NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
      NEO4J_USERNAME: neo4j?.username,
      NEO4J_PASSWORD: neo4j?.password,
    });
    store = await openStore(config);
    const log = createLog({ LIAISONS_LOG: "silent" }, process.stderr);
    server = await serving(createApp({ store, config, log, pageFolder: "no such folder" }));
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await line.cut();
  });

  const health = () => ask(server.base, "/api/health");
  const query = () => ask(server.base, "/api/query", postJson({ cypher: "RETURN 1 AS one" }));

  test("every answer says so within seconds, and all is well again as soon as it is back", async () => {
    const before = await health();
    expect(before.status).toBe(200);
    HealthAnswerSchema.parse(JSON.parse(before.body));

    await line.cut();
    const asked = performance.now();
    const away = await health();
    expect(away.status).toBe(503);
    expect(AwayAnswerSchema.parse(JSON.parse(away.body))).toMatchObject({
      status: "away",
      store: { engine: "neo4j", version: null },
      error: {
        code: "database-away",
        message: `The database at bolt://127.0.0.1:${line.port} does not answer.`,
        hint: expect.stringContaining("NEO4J_URI"),
      },
    });
    const refused = await query();
    expect(refused.status).toBe(503);
    expect(ErrorAnswerSchema.parse(JSON.parse(refused.body)).error.code).toBe("database-away");
    expect(performance.now() - asked).toBeLessThan(10_000);

    await line.mend();
    await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200);
    const answered = await query();
    expect(linesOf(answered.body)[1]).toEqual({ row: [1] });
  });

  test("a query that loses the database midway ends with that as its last line", async () => {
    const cypher = "UNWIND range(1, 100000000) AS i RETURN i AS i";
    const response = await fetch(`${server.base}/api/query`, {
      ...postJson({ cypher, maxRows: 10_000_000 }),
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value ?? "";
    await line.cut();
    for (let next = await reader.read(); !next.done; next = await reader.read()) text = text.slice(-1_000) + next.value;
    expect(linesOf(text.slice(text.lastIndexOf("\n", text.length - 2) + 1))).toMatchObject([
      { error: { code: "database-away" } },
    ]);
    await line.mend();
    await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200);
  });
});
