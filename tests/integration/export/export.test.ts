import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { beforeAll, describe, expect, test } from "vitest";
import { ExportRequestSchema } from "../../../server/contract/export.ts";
import { exportFile } from "../../../server/export/export.ts";
import { load } from "../../fixtures/graph.ts";
import { meeting } from "../../fixtures/meeting.ts";
import { onBothStores } from "../../stores.ts";

const ANN = "person/ann";
const BOB = "person/bob";

onBothStores("export", ({ store }) => {
  beforeAll(() => load(store(), meeting()));

  const save = async (request: object) => {
    const { name, mediaType, content } = await exportFile(store(), ExportRequestSchema.parse(request));
    let text = "";
    for await (const piece of content) text += piece;
    return { name, mediaType, text };
  };
  const imported = async (request: object) => {
    const graph = new MultiDirectedGraph();
    graph.import(JSON.parse((await save({ format: "json", ...request })).text));
    return graph;
  };
  const read = async (request: object) =>
    parse(MultiDirectedGraph, (await save({ format: "gexf", ...request })).text, { respectInputGraphType: true });

  describe("of what is shown", () => {
    test("has the nodes, all that joins them, their properties and places", async () => {
      const graph = await imported({ nodes: [ANN, BOB], positions: { [ANN]: { x: 1.5, y: -2 } } });
      expect(graph.nodes()).toEqual([ANN, BOB]);
      expect(graph.edges().sort()).toEqual(["person/ann|MET|person/bob|2024-05", "person/ann|MET|person/bob|2024-07"]);
      expect(graph.getNodeAttributes(ANN)).toMatchObject({
        ...{ labels: ["Entity", "Person"], caption: "Ann Élise Œuvrard", x: 1.5, y: -2 },
        properties: { aliases: ["A. E. Œuvrard", "Annie"] },
      });
    });

    test("has only the edges that are asked for", async () => {
      const graph = await imported({ nodes: [ANN, BOB], edges: ["person/ann|MET|person/bob|2024-07"] });
      expect(graph.edges()).toEqual(["person/ann|MET|person/bob|2024-07"]);
      expect((await imported({ nodes: [ANN, BOB], edges: [] })).size).toBe(0);
    });

    test("is a GEXF file with captions, labels and types", async () => {
      const graph = await read({
        nodes: [ANN, "organization/acme", "person/dora"],
        positions: { [ANN]: { x: 3, y: 4 } },
      });
      expect(graph.getNodeAttributes(ANN)).toEqual({
        ...{ label: "Ann Élise Œuvrard", labels: ["Entity", "Person"], x: 3, y: 4 },
        ...{ "id (property)": ANN, name: "Ann Élise Œuvrard", aliases: ["A. E. Œuvrard", "Annie"] },
      });
      expect(graph.getNodeAttribute("organization/acme", "founded")).toBe(1999);
      expect(graph.getNodeAttribute("person/dora", "label")).toBe("<img src=x onerror=alert(1)>");
      expect(graph.getEdgeAttributes("person/ann|DECLINED_TO_SIGN|organization/acme|")).toMatchObject({
        ...{ label: "DECLINED_TO_SIGN", kind: "DECLINED_TO_SIGN", sources: 1 },
      });
    });

    test("is called by its format", async () => {
      expect(await save({ format: "gexf", nodes: [ANN] })).toMatchObject({
        ...{ name: "liaisons.gexf", mediaType: "application/gexf+xml" },
      });
    });

    test("names what is not there any more", async () => {
      await expect(save({ format: "json", nodes: [ANN, "person/nobody"] })).rejects.toMatchObject({
        code: "unknown-node",
      });
      await expect(save({ format: "json", nodes: [ANN], edges: ["nothing"] })).rejects.toMatchObject({
        code: "unknown-edge",
      });
    });
  });

  describe("of a query", () => {
    test("has the nodes, relationships and paths of its rows, and the ends of those relationships", async () => {
      const graph = await imported({ cypher: "MATCH ()-[r:LEADS]->() RETURN r" });
      expect(graph.nodes().sort()).toEqual(["organization/acme", BOB]);
      expect(graph.edges()).toEqual(["person/bob|LEADS|organization/acme|"]);

      const path = await imported({
        cypher: "MATCH p = (:Person {id: $id})-[:MET]->(b)-[:LEADS]->(c) RETURN p AS p, 1 AS one",
        params: { id: ANN },
      });
      expect([path.order, path.size]).toEqual([3, 3]);

      const lists = await imported({ cypher: "MATCH (n:Place) WITH collect(n) AS places RETURN places AS places" });
      expect(lists.nodes().sort()).toEqual(["place/nowhere", "place/paris"]);
    });

    test("that has neither is an empty file, which is read all the same", async () => {
      expect((await imported({ cypher: "RETURN 1 AS one" })).order).toBe(0);
      expect((await read({ cypher: "RETURN 1 AS one" })).order).toBe(0);
    });

    test("does not write, and says where its syntax is wrong", async () => {
      await expect(save({ format: "json", cypher: "CREATE (n:Person) RETURN n" })).rejects.toMatchObject({
        code: "write-in-read",
      });
      await expect(save({ format: "json", cypher: "MATCH (n RETURN n" })).rejects.toMatchObject({
        ...{ code: "query-syntax", position: { line: 1 } },
      });
      expect((await imported({ cypher: "MATCH (n:Person) RETURN n" })).order).toBe(4);
    });
  });

  describe("of a query's rows", () => {
    const cypher = "UNWIND range(1, 2500) AS i RETURN i AS i, CASE i % 2 WHEN 0 THEN 'a, \"b\"' ELSE null END AS text";

    test("is every row, whatever a page would show of them", async () => {
      const { name, mediaType, text } = await save({ format: "csv", cypher });
      expect({ name, mediaType }).toEqual({ name: "liaisons.csv", mediaType: "text/csv" });
      const lines = text.split("\n");
      expect(lines.slice(0, 3)).toEqual(["i,text", "1,", '2,"a, ""b"""']);
      expect(lines).toHaveLength(2_502);
    });

    test("keeps every value in the JSON formats", async () => {
      const records = JSON.parse((await save({ format: "records", cypher })).text);
      expect(records).toHaveLength(2_500);
      expect(records[1]).toEqual({ i: 2, text: 'a, "b"' });
      const values = "RETURN 9007199254740993 AS big, null AS nothing, [1, 'x'] AS list, {a: 1} AS map";
      const { text } = await save({ format: "ndjson", cypher: values });
      expect(text).toBe(
        '{"big":{"$type":"Integer","_value":"9007199254740993"},"nothing":null,"list":[1,"x"],"map":{"a":1}}\n',
      );
    });

    test("changes nothing", async () => {
      const writing = save({ format: "csv", cypher: "CREATE (n:Never) RETURN n AS n" });
      await expect(writing).rejects.toMatchObject({ code: "write-in-read" });
    });
  });
});
