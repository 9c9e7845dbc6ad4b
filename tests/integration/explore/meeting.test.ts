import { beforeAll, describe, expect, test } from "vitest";
import { load } from "../../fixtures/graph.ts";
import { meeting } from "../../fixtures/meeting.ts";
import { onBothStores } from "../../stores.ts";
import { ask, captions, told } from "./ask.ts";

const ANN = "person/ann";
const MET = "person/ann|MET|person/bob|2024-05";
const ANN_CAPTION = "Ann Élise Œuvrard";

onBothStores("a graph with an evidence layer", ({ store }) => {
  const questions = ask(store);
  const { schema, search, graph, node, nodes, neighbors, expand, degree, paths } = questions;
  const { edgeEvidence, edgesEvidence, nodeEvidence, document } = questions;
  beforeAll(() => load(store(), meeting()));

  describe("schema", () => {
    test("counts all, says what captions what and which labels are evidence", async () => {
      const { nodeCount, relationshipCount, labels, relationshipTypes, patterns, sampled } = await schema();
      expect({ nodeCount, relationshipCount, sampled }).toEqual({
        nodeCount: 14,
        relationshipCount: 21,
        sampled: false,
      });
      expect(
        labels.map(({ name, count, captionProperty, evidence }) => [name, count, captionProperty, evidence]),
      ).toEqual([
        ["Entity", 7, "name", false],
        ["Person", 4, "name", false],
        ["Claim", 3, "evidence", true],
        ["Passage", 3, "text", true],
        ["Place", 2, "name", false],
        ["Document", 1, "title", true],
        ["Organization", 1, "name", false],
      ]);
      expect(labels.find(({ name }) => name === "Organization")?.properties).toEqual([
        { name: "founded", types: ["INTEGER"] },
        { name: "id", types: ["STRING"] },
        { name: "name", types: ["STRING"] },
        { name: "tags", types: ["LIST"] },
      ]);
      expect(relationshipTypes.find(({ name }) => name === "MET")).toEqual({
        name: "MET",
        count: 2,
        properties: [
          { name: "claims", types: ["LIST"] },
          { name: "date", types: ["STRING"] },
          { name: "id", types: ["STRING"] },
          { name: "sources", types: ["INTEGER"] },
        ],
      });
      expect(patterns).toContainEqual({ from: "Person", type: "MET", to: "Person", count: 2 });
      expect(patterns).toContainEqual({ from: "Claim", type: "OBJECT", to: "Organization", count: 2 });
    });
  });

  describe("first picture", () => {
    test("is all there is of a small graph, without the evidence layer, nodes that stand alone last", async () => {
      const { graph: picture, shown, total } = await graph();
      expect({ shown, total }).toEqual({ shown: 7, total: 7 });
      expect(captions(picture).slice(0, 4)).toEqual([ANN_CAPTION, "Bob Strauß", "Acme", "Carla"]);
      expect(captions(picture).slice(5).sort()).toEqual(["<img src=x onerror=alert(1)>", "Nowhere"]);
      expect(told(picture)).toEqual([
        `${ANN_CAPTION} DECLINED_TO_SIGN Acme`,
        `${ANN_CAPTION} MET Bob Strauß`,
        `${ANN_CAPTION} MET Bob Strauß`,
        "Bob Strauß LEADS Acme",
        "Carla CRITICIZED Carla",
        "Carla LIVES_IN Paris",
      ]);
    });

    test("of fewer nodes hangs together and says how many there are", async () => {
      const { graph: picture, shown, total } = await graph({ limit: 3 });
      expect({ shown, total, captions: captions(picture) }).toEqual({
        shown: 3,
        total: 7,
        captions: [ANN_CAPTION, "Bob Strauß", "Acme"],
      });
    });
  });

  describe("node", () => {
    test("has its degree without the evidence layer, the most first", async () => {
      const { node: ann, degree } = await node(ANN);
      expect(ann).toEqual({
        key: ANN,
        attributes: {
          labels: ["Entity", "Person"],
          caption: ANN_CAPTION,
          properties: { id: ANN, name: ANN_CAPTION, aliases: ["A. E. Œuvrard", "Annie"] },
        },
      });
      expect(degree).toEqual({
        total: 3,
        by: [
          { type: "MET", direction: "out", label: "Person", count: 2 },
          { type: "DECLINED_TO_SIGN", direction: "out", label: "Organization", count: 1 },
        ],
      });
    });

    test("a relationship that leads back counts once, as going out", async () => {
      const { degree } = await node("person/carla");
      expect(degree.total).toBe(2);
      expect(degree.by).toContainEqual({ type: "CRITICIZED", direction: "out", label: "Person", count: 1 });
    });

    test("of the evidence layer shows what it belongs to", async () => {
      const { node: claim, degree } = await node("claim/met");
      expect(claim.attributes.caption).toBe("Ann met Bob in Paris");
      expect(degree.total).toBe(3);
    });

    test("is found by element id as well", async () => {
      const { batches } = await store().run({
        text: "MATCH (n:Entity {id: $id}) RETURN elementId(n) AS id",
        params: { id: ANN },
      });
      for await (const [[id]] of batches as AsyncIterable<[[string]]>) expect((await node(id)).node.key).toBe(ANN);
    });

    test("that is not there is a problem", async () => {
      await expect(node("person/nobody")).rejects.toMatchObject({ code: "unknown-node", status: 404 });
      await expect(neighbors("4:0:0")).rejects.toMatchObject({ code: "unknown-node" });
      await expect(expand({ ids: [ANN, ""].map((id) => id || "n:999999") })).rejects.toMatchObject({
        code: "unknown-node",
      });
      await expect(nodeEvidence("person/nobody")).rejects.toMatchObject({ code: "unknown-node" });
      await expect(paths({ from: ANN, to: "person/nobody" })).rejects.toMatchObject({ code: "unknown-node" });
    });
  });

  test("the degree of several nodes counts what each of them is linked to", async () => {
    const { total, by } = await degree([ANN, "person/bob"]);
    expect(total).toBe(6);
    expect(by).toContainEqual({ type: "MET", direction: "in", label: "Person", count: 2 });
    expect(by).toContainEqual({ type: "MET", direction: "out", label: "Person", count: 2 });
  });

  describe("nodes", () => {
    test("by key come with what joins them, and the missing are named", async () => {
      const { graph: found, missing } = await nodes({ ids: [ANN, "person/nobody", "person/bob"] });
      expect(missing).toEqual(["person/nobody"]);
      expect(captions(found)).toEqual([ANN_CAPTION, "Bob Strauß"]);
      expect(told(found)).toEqual([`${ANN_CAPTION} MET Bob Strauß`, `${ANN_CAPTION} MET Bob Strauß`]);
    });

    test("are joined to what is shown already", async () => {
      const { graph: found } = await nodes({ ids: ["organization/acme"], among: [ANN, "place/paris", "gone"] });
      expect(told(found)).toEqual([`${ANN_CAPTION} DECLINED_TO_SIGN Acme`]);
    });

    test("of the evidence layer can be asked for", async () => {
      const { graph: found } = await nodes({ ids: ["claim/met", ANN] });
      expect(told(found)).toEqual([`Ann met Bob in Paris SUBJECT ${ANN_CAPTION}`]);
    });
  });

  describe("neighbors", () => {
    test("lead on: those with most to show first, with all parallel edges and what joins them", async () => {
      const { graph: found, shown, total, cursor } = await neighbors(ANN);
      expect({ shown, total, cursor }).toEqual({ shown: 2, total: 2, cursor: null });
      expect(captions(found)).toEqual([ANN_CAPTION, "Bob Strauß", "Acme"]);
      expect(found.edges.map(({ key }) => key).sort()).toEqual([
        "person/ann|DECLINED_TO_SIGN|organization/acme|",
        "person/ann|MET|person/bob|2024-05",
        "person/ann|MET|person/bob|2024-07",
        "person/bob|LEADS|organization/acme|",
      ]);
    });

    test("take the edge that leads from the node to itself along", async () => {
      const { graph: found, total } = await neighbors("person/carla");
      expect(total).toBe(1);
      expect(told(found)).toEqual(["Carla CRITICIZED Carla", "Carla LIVES_IN Paris"]);
    });

    test("of a node that has none are none, and the node is there", async () => {
      const { graph: found, shown, total } = await neighbors("place/nowhere");
      expect({ captions: captions(found), shown, total }).toEqual({ captions: ["Nowhere"], shown: 0, total: 0 });
    });

    test("by type, direction and label", async () => {
      expect(captions((await neighbors(ANN, { type: "MET" })).graph)).toEqual([ANN_CAPTION, "Bob Strauß"]);
      expect(captions((await neighbors("person/bob", { direction: "in" })).graph)).toEqual(["Bob Strauß", ANN_CAPTION]);
      expect(captions((await neighbors("person/bob", { direction: "out" })).graph)).toEqual(["Bob Strauß", "Acme"]);
      expect(captions((await neighbors(ANN, { label: ["Organization", "Place"] })).graph)).toEqual([
        ANN_CAPTION,
        "Acme",
      ]);
      expect((await neighbors(ANN, { type: "NO_SUCH_TYPE" })).total).toBe(0);
    });

    test("of the evidence layer come when asked for by label, and around one of its nodes", async () => {
      const asked = await neighbors(ANN, { label: "Claim" });
      expect(captions(asked.graph).slice(1).sort()).toEqual(["Ann met Bob in Paris", "Ann will not sign"]);
      const around = await neighbors("document/report");
      expect(around.total).toBe(3);
    });

    test("a cursor that no answer gave is a problem", async () => {
      await expect(neighbors(ANN, { cursor: "x" })).rejects.toMatchObject({ code: "bad-request" });
    });
  });

  describe("expand", () => {
    test("brings what is not shown yet, and the edges to what is", async () => {
      const { graph: found, shown, total } = await expand({ ids: [ANN], among: [ANN, "person/bob"] });
      expect({ shown, total }).toEqual({ shown: 1, total: 1 });
      expect(told(found)).toEqual([`${ANN_CAPTION} DECLINED_TO_SIGN Acme`, "Bob Strauß LEADS Acme"]);
    });

    test("several nodes in one go", async () => {
      const { graph: found, total } = await expand({ ids: [ANN, "person/carla"] });
      expect(total).toBe(3);
      expect(captions(found)).toEqual([ANN_CAPTION, "Carla", "Bob Strauß", "Acme", "Paris"]);
      expect(told(found)).toContain("Carla CRITICIZED Carla");
    });
  });

  describe("paths", () => {
    test("shortest, with every parallel edge", async () => {
      const found = await paths({ from: ANN, to: "person/bob" });
      expect(found.paths).toEqual([
        { nodes: [ANN, "person/bob"], edges: ["person/ann|MET|person/bob|2024-05"] },
        { nodes: [ANN, "person/bob"], edges: ["person/ann|MET|person/bob|2024-07"] },
      ]);
      expect(found.truncated).toBe(false);
    });

    test("all, the shorter ones first, against the direction of edges too", async () => {
      const found = await paths({ from: "organization/acme", to: ANN, mode: "all" });
      expect(found.paths.map(({ nodes }) => nodes.join(" "))).toEqual([
        "organization/acme person/ann",
        "organization/acme person/bob person/ann",
        "organization/acme person/bob person/ann",
      ]);
      expect(told(found.graph)).toHaveLength(4);
    });

    test("by the types that they may use, and as many as asked for", async () => {
      const found = await paths({ from: "organization/acme", to: ANN, types: ["MET", "LEADS"], limit: 1 });
      expect(found.paths).toHaveLength(1);
      expect(found.paths[0]!.nodes).toEqual(["organization/acme", "person/bob", ANN]);
      expect(found.truncated).toBe(true);
    });

    test("by the types that they must not use", async () => {
      const found = await paths({ from: "organization/acme", to: ANN, avoid: ["DECLINED_TO_SIGN"] });
      expect(found.paths.map(({ nodes }) => nodes)).toEqual([
        ["organization/acme", "person/bob", ANN],
        ["organization/acme", "person/bob", ANN],
      ]);
      const none = await paths({ from: "organization/acme", to: ANN, avoid: ["DECLINED_TO_SIGN", "MET"] });
      expect(none.paths).toEqual([]);
    });

    test("never cross the evidence layer: a mention in the same report joins nobody", async () => {
      const found = await paths({ from: ANN, to: "person/carla", maxHops: 10, mode: "all" });
      expect(found).toEqual({ paths: [], graph: { nodes: [], edges: [] }, truncated: false });
    });

    test("may begin in the evidence layer", async () => {
      const found = await paths({ from: "claim/leads", to: ANN });
      expect(found.paths.map(({ nodes }) => nodes)).toContainEqual(["claim/leads", "person/bob", ANN]);
    });

    test("from a node to itself are a problem", async () => {
      await expect(paths({ from: ANN, to: ANN })).rejects.toMatchObject({ code: "bad-request" });
    });
  });

  describe("evidence", () => {
    test("of several edges comes in one go", async () => {
      const { claims, total } = await edgesEvidence({
        edges: [MET, "person/bob|LEADS|organization/acme|", "no|SUCH|edge|"],
      });
      expect(total).toBe(2);
      expect(claims.map(({ id, document }) => [id, document?.title])).toEqual([
        ["claim/met", "A report"],
        ["claim/leads", "A report"],
      ]);
    });

    test("of an edge: who says so, in which words of which document", async () => {
      const { claims, total } = await edgeEvidence(MET);
      expect(total).toBe(1);
      expect(claims[0]).toMatchObject({
        id: "claim/met",
        subject: { key: ANN, caption: ANN_CAPTION, labels: ["Entity", "Person"] },
        object: { key: "person/bob" },
        type: "MET",
        edge: MET,
        date: "2024-05",
        place: "Paris",
        attributedTo: null,
        properties: { topic: "work" },
        passage: { id: "document/report:0", position: 0, text: "Ann met Bob in Paris.", start: 0, end: 21 },
        document: { id: "document/report", title: "A report", url: null },
      });
      const { document: report } = await document("document/report");
      const { evidence, start, end } = claims[0]!;
      expect(report.text.slice(start, end)).toBe(evidence);
    });

    test("of an edge that nobody speaks of is empty, by element id too", async () => {
      expect(await edgeEvidence("person/ann|MET|person/bob|2024-07")).toEqual({ claims: [], total: 0 });
      const { batches } = await store().run({
        text: "MATCH ()-[r:LEADS]->() RETURN elementId(r) AS id",
      });
      for await (const [[id]] of batches as AsyncIterable<[[string]]>) {
        expect((await edgeEvidence(id)).claims.map((claim) => claim.id)).toEqual(["claim/leads"]);
      }
    });

    test("of a node, as subject and as object, dated claims first; a limit says how many there are", async () => {
      expect((await nodeEvidence("person/bob")).claims.map(({ id }) => id)).toEqual(["claim/met", "claim/leads"]);
      expect(await nodeEvidence("person/bob", { limit: 1 })).toMatchObject({ total: 2, claims: [{ id: "claim/met" }] });
      expect(await nodeEvidence("place/nowhere")).toEqual({ claims: [], total: 0 });
    });

    test("a denied claim says so", async () => {
      const { claims } = await edgeEvidence("person/ann|DECLINED_TO_SIGN|organization/acme|");
      expect(claims[0]).toMatchObject({ polarity: "denied", modality: "fact" });
    });

    test("of an edge that is not there is a problem", async () => {
      for (const id of ["nothing", "5:0:0", "person/ann|MET|person/dora|"]) {
        await expect(edgeEvidence(id)).rejects.toMatchObject({ code: "unknown-edge", status: 404 });
      }
    });

    test("a document has its text, sentences, mentions and claims in the order of the text", async () => {
      const { document: report, passages, mentions, claims } = await document("document/report");
      expect(report).toMatchObject({ title: "A report", publisher: "The Paper", language: "en", url: null });
      expect(passages.map(({ text, start, end }) => report.text.slice(start, end) === text)).toEqual([
        true,
        true,
        true,
      ]);
      expect(mentions.map(({ entity, text }) => [entity, text])).toEqual([
        [ANN, "Ann"],
        ["place/paris", "Paris"],
        ["person/carla", "Carla"],
      ]);
      expect(claims.map(({ id }) => id)).toEqual(["claim/met", "claim/leads", "claim/refused"]);
    });

    test("a document that is not there, or is none, is a problem", async () => {
      for (const id of ["document/none", ANN]) {
        await expect(document(id)).rejects.toMatchObject({ code: "unknown-document", status: 404 });
      }
    });
  });

  describe("search", () => {
    const found = async (q: string, label?: string) => {
      const { hits } = await search({ q, label });
      return hits.map(({ node: { key }, score, matched }) => [key, score, matched.property, matched.text]);
    };

    test("by the whole name, its beginning, the beginning of a word, anywhere", async () => {
      expect(await found("acme")).toEqual([["organization/acme", 1, "name", "Acme"]]);
      expect(await found("Bob S")).toEqual([["person/bob", 0.75, "name", "Bob Strauß"]]);
      expect(await found("strauss")).toEqual([["person/bob", 0.5, "name", "Bob Strauß"]]);
      expect(await found("rau")).toEqual([["person/bob", 0.25, "name", "Bob Strauß"]]);
    });

    test("without accents, with ligatures, with accents of their own, by alias", async () => {
      const ann = [ANN, 0.5, "name", ANN_CAPTION];
      for (const q of ["elise", "ÉLISE", "e\u0301lise", "oeuvrard", "œuvrard"]) expect(await found(q)).toEqual([ann]);
      expect(await found("annie")).toEqual([[ANN, 1, "aliases", "Annie"]]);
    });

    test("the evidence layer is found when asked for only", async () => {
      expect(await found("report")).toEqual([]);
      expect(await found("report", "Document")).toEqual([["document/report", 0.5, "title", "A report"]]);
      expect(await found("met bob", "Claim")).toEqual([["claim/met", 0.5, "evidence", "Ann met Bob in Paris"]]);
      expect(await found("person", "Person")).toEqual([]);
    });

    test("by label, and a name that looks like markup is text", async () => {
      expect(await found("<img", "Person")).toEqual([["person/dora", 0.75, "name", "<img src=x onerror=alert(1)>"]]);
      expect(await found("acme", "Person")).toEqual([]);
      expect(await found("acme", "No such label")).toEqual([]);
    });

    test("the better connected first among equals, and a limit says how many there are", async () => {
      const { hits, total } = await search({ q: "a", limit: 2 });
      expect(hits.map(({ node: { key } }) => key)).toEqual([ANN, "organization/acme"]);
      expect(total).toBe(6);
    });
  });
});
