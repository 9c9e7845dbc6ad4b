import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { expect, test, vi } from "vitest";
import { QueryLineSchema } from "../../../server/contract/query.ts";
import { type Opened, onBothStores, records } from "../../stores.ts";
import { linesOf, type Served, served } from "./served.ts";

/** More rows than are ever read here: without end on Neo4j; the embedded engine has them all before it hands out one. */
const manyRows = ({ engine }: Opened) =>
  `UNWIND range(1, ${engine === "neo4j" ? 1_000_000_000 : 300_000}) AS i RETURN i AS i, 'row ' + toString(i) AS text`;
/** Computes without end before it has a row. */
const SLOW = "UNWIND range(1, 1000000000) AS i WITH sum(i % 7) AS total RETURN total AS total";

onBothStores("POST /api/query", (opened) => {
  const api = served(opened);

  test("answers columns, rows in their order, and a summary that counts them", async () => {
    const lines = await api.query({
      cypher: "UNWIND $names AS name RETURN name AS name",
      params: { names: ["b", "a"] },
    });
    for (const line of lines) expect(QueryLineSchema.parse(line)).toEqual(line);
    expect(lines.slice(0, 3)).toEqual([{ columns: ["name"] }, { row: ["b"] }, { row: ["a"] }]);
    expect(lines[3]).toMatchObject({ summary: { rows: 2, truncated: false } });
    expect(lines).toHaveLength(4);
  });

  test("an answer without rows still has its columns", async () => {
    const lines = await api.query({ cypher: "MATCH (n:Nobody) RETURN n.name AS name" });
    expect(lines).toMatchObject([{ columns: ["name"] }, { summary: { rows: 0, truncated: false } }]);
  });

  test("says when the row limit has cut the answer", async () => {
    const lines = await api.query({ cypher: "UNWIND range(1, 100) AS i RETURN i AS i", maxRows: 10 });
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toMatchObject({ summary: { rows: 10, truncated: true } });
  });

  test("counts what a write has changed, and a later read sees it", async () => {
    const written = await api.query({ cypher: "CREATE (n:Made {name: 'x'}) RETURN n.name AS name", access: "write" });
    expect(written.at(-1)).toMatchObject({ summary: { counters: { nodesCreated: 1, propertiesSet: 1 } } });
    const read = await api.query({ cypher: "MATCH (n:Made) RETURN n.name AS name" });
    expect(read[1]).toEqual({ row: ["x"] });
  });

  test("markup in the graph travels as text of a type that no browser renders", async () => {
    const name = '<img src=x onerror="alert(1)">';
    const { headers, body } = await api.post("/api/query", { cypher: "RETURN $name AS name", params: { name } });
    expect(headers["content-type"]).toBe("application/x-ndjson");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(linesOf(body)[1]).toEqual({ row: [name] });
  });

  test("the first rows arrive long before the last", async () => {
    const { response } = await asking(api, { cypher: manyRows(opened), maxRows: 10_000_000, timeoutMs: 20_000 });
    const [chunk] = await once(response, "data");
    response.destroy();
    expect(String(chunk).split("\n").slice(0, 2)).toEqual(['{"columns":["i","text"]}', '{"row":[1,"row 1"]}']);
    expect(String(chunk).split("\n").length).toBeLessThan(10_000);
    await nothingRuns(opened);
  });

  test("closing the connection ends the query in the database, be it sending rows or still computing", async () => {
    const streaming = await asking(api, { cypher: manyRows(opened), maxRows: 10_000_000 });
    await once(streaming.response, "data");
    streaming.request.destroy();
    await nothingRuns(opened);

    const computing = start(api, { cypher: SLOW });
    computing.on("error", () => {});
    await somethingRuns(opened, api);
    computing.destroy();
    await nothingRuns(opened);
    expect(api.log()).toContain("the client went away");
    expect(api.log()).not.toContain('"level":50');
  });

  test("a query that takes too long is ended, with a status as long as nothing was sent", async () => {
    const { status, body } = await api.post("/api/query", { cypher: SLOW, timeoutMs: 500 });
    expect(status).toBe(408);
    expect(JSON.parse(body).error).toMatchObject({
      code: "query-timeout",
      message: "The query took longer than 0.5 s and was ended.",
    });
    await nothingRuns(opened);
  });

  test("what fails once rows were sent is the last line; before that it has a status", async () => {
    const cypher = "UNWIND range(1, 5000) AS i RETURN 1 / (4000 - i) AS quotient";
    const { status, body } = await api.post("/api/query", { cypher, maxRows: 10_000 });
    if (opened.engine === "neo4j") {
      expect(linesOf(body)[0]).toEqual({ columns: ["quotient"] });
      expect(linesOf(body).at(-1)).toMatchObject({ error: { code: "query-invalid" } });
    } else {
      // this engine computes all rows before it hands out the first
      expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 400, error: { code: "query-invalid" } });
    }
  });

  test("neither the query nor its parameters are logged", async () => {
    await api.query({ cypher: "RETURN $key AS key, 'in the query' AS text", params: { key: "in a parameter" } });
    await api.post("/api/query", { cypher: "RETURN 'in the refused query' AS text oops" });
    await vi.waitFor(() => expect(api.log()).toContain("query-syntax"));
    for (const secret of ["in the query", "in a parameter", "in the refused query"]) {
      expect(api.log()).not.toContain(secret);
    }
  });
});

onBothStores("POST /api/query with a server's own timeout", (opened) => {
  const api = served(opened, { LIAISONS_QUERY_TIMEOUT: 1 });

  test("nobody may ask for longer than the server allows", async () => {
    const { body } = await api.post("/api/query", { cypher: SLOW, timeoutMs: 600_000 });
    expect(JSON.parse(body).error.message).toBe("The query took longer than 1 s and was ended.");
  });
});

function start(api: Served, body: object): ClientRequest {
  const sent = request(`${api.base()}/api/query`, { method: "POST", headers: { "content-type": "application/json" } });
  sent.end(JSON.stringify(body));
  return sent;
}

async function asking(api: Served, body: object): Promise<{ request: ClientRequest; response: IncomingMessage }> {
  const sent = start(api, body);
  const [response] = await once(sent, "response");
  response.on("error", () => {});
  return { request: sent, response };
}

const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000000' AND NOT currentQuery STARTS WITH 'SHOW' " +
  "RETURN currentQuery AS query";

/** On Neo4j its own list says so; the embedded store runs one query at a time, so that the next one proves it. */
async function nothingRuns({ engine, store }: Opened): Promise<void> {
  if (engine === "neo4j") {
    await expect.poll(() => records(store(), { text: RUNNING }), { timeout: 5_000 }).toEqual([]);
  } else {
    const started = performance.now();
    expect(await records(store(), { text: "RETURN 1 AS one" })).toEqual([{ one: 1 }]);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
}

async function somethingRuns({ engine, store }: Opened, api: Served): Promise<void> {
  if (engine === "neo4j")
    await expect.poll(() => records(store(), { text: RUNNING }), { timeout: 5_000 }).toHaveLength(1);
  // the server has read the request: it answers another one that came after
  else expect((await api.get("/api/openapi.json")).status).toBe(200);
}
