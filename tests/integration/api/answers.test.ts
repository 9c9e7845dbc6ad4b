import { beforeAll, expect, test } from "vitest";
import { endpoints } from "../../../server/api/endpoints/index.ts";
import type { SchemaAnswer } from "../../../server/contract/schema.ts";
import { loadSample } from "../../../server/ingest/sample.ts";
import { type Answer, type Asking, ask, postJson } from "../../http.ts";
import { onBothStores } from "../../stores.ts";
import { linesOf, served } from "./served.ts";

const id = encodeURIComponent;
const MACRON = "person/emmanuel-macron";
const MUSK = "person/elon-musk";
const MET = `${MACRON}|MET|${MUSK}|2022-12`;
const cypher = "MATCH (a:Person {name: $name})-[met:MET]->(b) RETURN a AS a, met AS met, b AS b, size([1, 2]) AS two";

const SCENE = {
  name: "Summit",
  database: "of the tests",
  graph: {
    nodes: [{ key: MACRON, attributes: { labels: ["Person"], caption: "Macron", properties: {}, x: 1, y: -2.5 } }],
    edges: [],
  },
  view: { hiddenLabels: ["Country"] },
};
const putJson = (body: unknown): Asking => ({ ...postJson(body), method: "PUT" });

/** At least one request for every endpoint, by its method and path. */
const ASKED: Record<string, [path: string, asking?: Asking][]> = {
  "get /health": [["/health"]],
  "get /schema": [["/schema"]],
  "get /search": [["/search?q=elysee"], [`/search?q=${id("É")}&limit=1&label=Person`]],
  "get /graph": [["/graph"], ["/graph?limit=3"]],
  "get /nodes/:id": [[`/nodes/${id(MACRON)}`]],
  "get /nodes/:id/neighbors": [
    [`/nodes/${id(MACRON)}/neighbors`],
    [`/nodes/${id(MACRON)}/neighbors?type=MET&type=SPOKE_AT&direction=out&label=Person&limit=2`],
  ],
  "post /nodes": [["/nodes", postJson({ ids: [MACRON, "nobody"], among: [MUSK] })]],
  "post /expand": [["/expand", postJson({ ids: [MACRON], among: [MUSK], limit: 3 })]],
  "post /degree": [["/degree", postJson({ ids: [MACRON, MUSK] })]],
  "post /paths": [
    ["/paths", postJson({ from: MACRON, to: "person/j-d-vance" })],
    ["/paths", postJson({ from: MACRON, to: MUSK, mode: "all", maxHops: 2, limit: 2 })],
  ],
  "post /query": [["/query", postJson({ cypher, params: { name: "Emmanuel Macron" } })]],
  "post /query/explain": [["/query/explain", postJson({ cypher, params: { name: "x" } })]],
  "get /language": [["/language"]],
  "get /edges/:id/evidence": [[`/edges/${id(MET)}/evidence`]],
  "post /evidence": [["/evidence", postJson({ edges: [MET, "nothing"] })]],
  "post /edges/sources": [["/edges/sources", postJson({ ids: [MET, "nothing"] })]],
  "get /nodes/:id/evidence": [[`/nodes/${id(MUSK)}/evidence`]],
  "get /documents/:id": [[`/documents/${id("document/d1-vivatech-2023")}`]],
  "post /export": [
    ["/export", postJson({ format: "json", nodes: [MACRON, MUSK] })],
    ...["csv", "tsv", "records", "ndjson"].map((format): [string, Asking] => [
      "/export",
      postJson({ format, cypher: "MATCH (a:Person) RETURN a AS a" }),
    ]),
    ["/export", postJson({ format: "gexf", cypher: "MATCH (a:Person)-[r]->(b:Person) RETURN a AS a, r AS r, b AS b" })],
  ],
  "post /import": [
    ["/import", postJson({ files: [{ path: "a.csv", text: "id:ID,:LABEL\n1,A\n2,B\n" }], dryRun: true })],
    ["/import", postJson({ files: [{ path: "a.yaml", text: "claims: 1" }] })],
  ],
  "get /scenes": [["/scenes"]],
  "put /scenes/:id": [["/scenes/summit", putJson(SCENE)]],
  "get /scenes/:id": [["/scenes/summit"]],
  "delete /scenes/:id": [["/scenes/summit?revision=1", { method: "DELETE" }]],
  "get /queries": [["/queries"]],
  "put /queries/:id": [["/queries/who-met", putJson({ name: "Who met whom", cypher, params: { name: "x" } })]],
  "get /queries/:id": [["/queries/who-met"]],
  "delete /queries/:id": [["/queries/who-met", { method: "DELETE" }]],
  "get /history": [["/history"]],
  "post /history": [["/history", postJson({ cypher, access: "read", outcome: "done", rows: 1, tookMs: 2.5 })]],
  "delete /history": [["/history", { method: "DELETE" }]],
  "post /statements": [["/statements", postJson({ question: "expand", request: { ids: [MACRON] } })]],
  "get /openapi.json": [["/openapi.json"]],
};

onBothStores("what the API answers", (opened) => {
  const api = served(opened);
  beforeAll(() => loadSample(opened.store()));

  for (const { method, path, answers } of endpoints) {
    const name = `${method} ${path}`;

    test(`${name} answers what it declares, and nothing besides`, async () => {
      expect(Object.keys(ASKED)).toContain(name);
      for (const [asked, asking] of ASKED[name]!) {
        const answer = await ask(api.base(), `/api${asked}`, asking);
        expect(answer, asked).toMatchObject({ status: 200 });
        check(answer, answers[200]!);
      }
    });
  }

  function check({ headers, body }: Answer, declared: (typeof endpoints)[number]["answers"][number]) {
    switch (declared.kind) {
      case "json":
        expect(headers["content-type"]).toBe("application/json; charset=utf-8");
        return expect(declared.schema.parse(JSON.parse(body))).toEqual(JSON.parse(body));
      case "lines":
        expect(headers["content-type"]).toBe("application/x-ndjson");
        for (const line of linesOf(body)) expect(declared.schema.parse(line)).toEqual(line);
        return;
      case "file":
        expect(declared.mediaTypes).toContain(headers["content-type"]?.replace("; charset=utf-8", ""));
        expect(headers["content-disposition"]).toMatch(/^attachment; filename=liaisons\.\w+$/);
        expect(body.length).toBeGreaterThan(100);
    }
  }

  test("JSON is compressed for whoever takes it from afar, lines are not", async () => {
    const near = { "accept-encoding": "gzip, br", "content-type": "application/json" };
    const headers = { ...near, "x-forwarded-for": "203.0.113.7" };
    expect((await ask(api.base(), "/api/graph", { headers })).headers["content-encoding"]).toBe("br");
    expect((await ask(api.base(), "/api/graph", { headers: near })).headers).not.toHaveProperty("content-encoding");
    const many = "UNWIND range(1, 2000) AS i RETURN i AS i";
    const lines = await ask(api.base(), "/api/query", { ...postJson({ cypher: many }), headers });
    expect(lines.headers).not.toHaveProperty("content-encoding");
  });

  test("whoever follows the links of the answers comes from Macron to the sentence that says he met Musk", async () => {
    const get = async (path: string) => JSON.parse((await api.get(path)).body);
    const { hits } = await get(`/api/search?q=${id("emmanuel mac")}`);
    const [{ node }] = hits;
    expect(node.key).toBe(MACRON);

    const { graph } = await get(`/api/nodes/${id(node.key)}/neighbors?type=MET`);
    const edge = graph.edges.find((each: { target: string }) => each.target === MUSK);
    const { claims } = await get(`/api/edges/${id(edge.key)}/evidence`);
    const [{ document, start, end, evidence }] = claims;
    const { document: article } = await get(`/api/documents/${id(document.id)}`);
    expect(article.text.slice(start, end)).toBe(evidence);
  });

  test("the openapi document lists what is served", async () => {
    const { paths } = JSON.parse((await api.get("/api/openapi.json")).body);
    const listed = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replace("/api", "").replace(/\{(\w+)\}/g, ":$1")}`),
    );
    expect(listed.sort()).toEqual(Object.keys(ASKED).sort());
  });

  test("the schema knows the sample", async () => {
    const { labels }: SchemaAnswer = JSON.parse((await api.get("/api/schema")).body);
    expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(["Person", "Country", "Claim"]));
  });
});
