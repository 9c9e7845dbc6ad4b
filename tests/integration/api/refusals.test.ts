import { expect, test } from "vitest";
import { ErrorAnswerSchema } from "../../../server/contract/problem.ts";
import { PROBLEMS, type ProblemCode } from "../../../server/problems.ts";
import { type Answer, type Asking, ask, postJson } from "../../http.ts";
import { onBothStores, records } from "../../stores.ts";
import { served } from "./served.ts";

/** The one form of every error; answers what it carries. */
function problemOf({ status, headers, body }: Answer) {
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  const { error, ...rest } = JSON.parse(body);
  expect(rest).toEqual({});
  expect(ErrorAnswerSchema.parse({ error })).toEqual({ error });
  expect(PROBLEMS[error.code as ProblemCode]?.status).toBe(status);
  expect(error.message).toMatch(/^[A-Z“/].*\S$/s);
  return error;
}

const post = (headers: Record<string, string>, body: string): Asking => ({ method: "POST", headers, body });
const cypher = (text: string, more: object = {}) => postJson({ cypher: text, ...more });
const JSON_TYPE = { "content-type": "application/json" };
const FIVE_MEGABYTES = JSON.stringify({ cypher: "x".repeat(5_000_000) });
const DEEP = `{"cypher": "RETURN $a", "params": {"a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
/** Clients say this of themselves; browsers cannot be made to lie. */
const foreign = { "content-type": "application/json", origin: "https://evil.example" };

const REFUSED: [title: string, path: string, asking: Asking, code: ProblemCode, about?: RegExp | object][] = [
  // the address
  ["an address that is none", "/api/nothing", {}, "not-found", /no \/api\/nothing/],
  ["the API's own root", "/api", {}, "not-found"],
  ["a file that is none", "/nothing.js", {}, "not-found"],
  ["a broken escape", "/api/nodes/%E0%A4%A", {}, "bad-request"],
  ["capitals", "/api/Health", {}, "not-found"],
  ["a method that is none", "/api/health", { method: "DELETE" }, "method-not-allowed"],
  ["a GET of what is posted", "/api/query", {}, "method-not-allowed"],
  ["a POST to the page", "/", postJson({}), "method-not-allowed"],
  ["a foreign host", "/api/health", { headers: { host: "evil.example" } }, "foreign-host"],
  ["a foreign host and the page", "/", { headers: { host: "evil.example:80" } }, "foreign-host"],
  ["a foreign page", "/api/query", post(foreign, '{"cypher": "RETURN 1"}'), "foreign-origin"],
  ["a foreign page that only reads", "/api/schema", { headers: { origin: "null" } }, "foreign-origin"],
  ["a foreign image", "/api/graph", { headers: { "sec-fetch-site": "cross-site" } }, "foreign-origin"],
  // parameters
  ["a limit below", "/api/graph?limit=-1", {}, "bad-request", /“limit” in the query string has to be at least 1\./],
  ["a limit above", "/api/graph?limit=5001", {}, "bad-request", /at most 5000/],
  ["a limit of words", "/api/search?q=a&limit=many", {}, "bad-request", /has to be a number/],
  ["a limit twice", "/api/graph?limit=1&limit=2", {}, "bad-request"],
  ["no words to search", "/api/search", {}, "bad-request", /“q” in the query string is missing/],
  ["blank words to search", "/api/search?q=%20", {}, "bad-request"],
  ["a parameter nobody knows", "/api/graph?lmit=3", {}, "bad-request", /does not take “lmit”; it takes limit/],
  ["a parameter where none is taken", "/api/health?x=1", {}, "bad-request"],
  ["a parameter beside a body", "/api/query?limit=3", cypher("RETURN 1"), "bad-request"],
  // what is not there
  ["an unknown node", "/api/nodes/person%2Fnobody", {}, "unknown-node", /“person\/nobody”/],
  ["its neighbors", "/api/nodes/person%2Fnobody/neighbors", {}, "unknown-node"],
  ["its evidence", "/api/nodes/person%2Fnobody/evidence", {}, "unknown-node"],
  ["markup as a node", "/api/nodes/%3Cimg%20src%3Dx%3E", {}, "unknown-node", /“<img src=x>”/],
  ["an unknown edge", "/api/edges/a%7CMET%7Cb%7C/evidence", {}, "unknown-edge", /“a\|MET\|b\|”/],
  ["an unknown document", "/api/documents/document%2Fnone", {}, "unknown-document"],
  ["an unknown node to expand", "/api/expand", postJson({ ids: ["person/nobody"] }), "unknown-node"],
  ["an unknown end of a path", "/api/paths", postJson({ from: "a", to: "b" }), "unknown-node"],
  ["an unknown node to export", "/api/export", postJson({ format: "gexf", nodes: ["a"] }), "unknown-node"],
  [
    "a format that is none",
    "/api/export",
    postJson({ format: "doc", nodes: ["a"] }),
    "bad-request",
    /“json” or “gexf”/,
  ],
  [
    "an export that writes",
    "/api/export",
    postJson({ format: "json", cypher: "CREATE (n) RETURN n" }),
    "write-in-read",
  ],
  ["an id that was not encoded", "/api/nodes/person/nobody", {}, "not-found"],
  // bodies
  ["no body", "/api/query", { method: "POST" }, "wrong-media-type"],
  ["an empty body", "/api/query", post(JSON_TYPE, ""), "bad-request"],
  ["a form", "/api/query", post({ "content-type": "application/x-www-form-urlencoded" }, "a=1"), "wrong-media-type"],
  ["text that is JSON", "/api/query", post({ "content-type": "text/plain" }, "{}"), "wrong-media-type"],
  ["another charset", "/api/query", post({ "content-type": "application/json; charset=x" }, "{}"), "wrong-media-type"],
  ["another encoding", "/api/query", post({ ...JSON_TYPE, "content-encoding": "x" }, "{}"), "wrong-media-type"],
  ["broken JSON", "/api/query", post(JSON_TYPE, '{"cypher": '), "bad-json"],
  ["a body of 5 MB", "/api/query", post(JSON_TYPE, FIVE_MEGABYTES), "body-too-large", /1 MB/],
  ["a body that is no object", "/api/query", postJson(5), "bad-request", /The body has to be an object/],
  ["a body nested 100,000 levels deep", "/api/query", post(JSON_TYPE, DEEP), "bad-request", /too deeply/],
  ["a field nobody knows", "/api/query", cypher("RETURN 1", { acces: "write" }), "bad-request", /“acces”/],
  ["a row limit below", "/api/query", cypher("RETURN 1", { maxRows: 0 }), "bad-request", /“maxRows” in the body/],
  ["a timeout below", "/api/query", cypher("RETURN 1", { timeoutMs: 0 }), "bad-request"],
  ["an access that is none", "/api/query", cypher("RETURN 1", { access: "admin" }), "bad-request", /“read” or “write”/],
  ["an empty query", "/api/query", cypher(""), "bad-request", /“cypher” in the body must not be empty/],
  // queries
  [
    "a syntax error",
    "/api/query",
    cypher("MATCH (n)\nRETURN n oops"),
    "query-syntax",
    { position: expect.objectContaining({ line: 2, column: 10 }) },
  ],
  [
    "a syntax error to explain",
    "/api/query/explain",
    cypher("MATCH (n) RETRUN n"),
    "query-syntax",
    { position: expect.objectContaining({ line: 1, column: 11 }) },
  ],
  ["a write that asks to read", "/api/query", cypher("CREATE (n:Made) RETURN n"), "write-in-read"],
  ["a write that asks to read and returns nothing", "/api/query", cypher("MATCH (n) DETACH DELETE n"), "write-in-read"],
  [
    "a schema command that asks to read",
    "/api/query",
    cypher("CREATE INDEX made FOR (n:Made) ON (n.x)"),
    "write-in-read",
  ],
  ["a parameter that was not given", "/api/query", cypher("RETURN $missing AS x"), "query-invalid", /missing/],
];

onBothStores("what the API refuses", (opened) => {
  const api = served(opened);

  test.for(REFUSED)("%s: %s", async ([, path, asking, code, about]) => {
    await records(opened.store(), { text: "MERGE (k:Kept {id: 'kept'})", access: "write" });
    const problem = problemOf(await ask(api.base(), path, asking));
    expect(problem.code).toBe(code);
    if (about instanceof RegExp) expect(problem.message).toMatch(about);
    else if (about) expect(problem).toMatchObject(about);
    const left = await records(opened.store(), { text: "MATCH (n) RETURN labels(n) AS labels" });
    expect(left).toEqual([{ labels: ["Kept"] }]);
  });

  test("LOAD CSV reads nobody's files", async () => {
    const text = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS line";
    const answer = await api.post("/api/query", { cypher: text });
    expect(problemOf(answer).code).toMatch(/^query-/);
    expect(answer.body).not.toContain("root:");
  });
});
