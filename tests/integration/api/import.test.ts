/** Files that are sent to a running server. */
import { describe, expect, it } from "vitest";
import type { ImportLine, ImportRequest } from "../../../server/contract/import.ts";
import { onBothStores } from "../../stores.ts";
import { served } from "./served.ts";

const ARTICLE = "# A rally\n\nAda Moreau spoke for an hour in Angers.\n";
const FACTS = `
documents:
  - { id: document/rally, title: A rally, publisher: The Daily, publishedOn: 2025-02-05, language: en, file: rally.md }
entities:
  - { id: person/ada-moreau, kinds: [Person], name: Ada Moreau }
  - { id: event/rally, kinds: [Event], name: Rally in Angers }
claims:
  - subject: person/ada-moreau
    type: SPOKE_AT
    object: event/rally
    date: 2025-02-05
    document: document/rally
    evidence: Ada Moreau spoke for an hour
`;
const FOLDER = [
  { path: "my-facts/rally.facts.yaml", text: FACTS },
  { path: "my-facts/rally.md", text: ARTICLE },
];

onBothStores("files that are sent", (opened) => {
  const api = served(opened);
  const sealed = served(opened, { LIAISONS_READ_ONLY: true });

  const send = async (request: ImportRequest, to = api) => {
    const { status, body } = await to.post("/api/import", request);
    const lines =
      status === 200
        ? (body
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)) as ImportLine[])
        : [];
    return { status, body, lines, last: lines.at(-1) };
  };
  const nodes = async () => JSON.parse((await api.get("/api/schema")).body).nodeCount as number;
  const relations = (counts: { title: string }[]) => counts.find(({ title }) => title === "relations");

  it("are counted and not written by a dry run, also where nobody may write", async () => {
    for (const to of [api, sealed]) {
      const { last } = await send({ files: FOLDER, dryRun: true }, to);
      expect(last).toMatchObject({ summary: { nodes: { keys: ["person/ada-moreau", "event/rally"], total: 2 } } });
      if (last && "summary" in last) expect(relations(last.summary.counts)).toMatchObject({ created: 1, unchanged: 0 });
    }
    expect(await nodes()).toBe(0);
    expect(await send({ files: FOLDER }, sealed)).toMatchObject({ status: 403 });
    expect(await nodes()).toBe(0);
  });

  it("are in the graph then, with who says so, after lines that tell how far it is", async () => {
    const { lines, last } = await send({ files: FOLDER });
    expect(lines[0]).toMatchObject({ progress: { title: expect.any(String), total: expect.any(Number) } });
    expect(last).toHaveProperty("summary");
    const { graph } = JSON.parse((await api.get("/api/nodes/person%2Fada-moreau/neighbors")).body);
    expect(graph.edges).toMatchObject([{ source: "person/ada-moreau", target: "event/rally" }]);
    const evidence = JSON.parse((await api.get("/api/nodes/person%2Fada-moreau/evidence")).body);
    expect(evidence.claims).toMatchObject([{ evidence: "Ada Moreau spoke for an hour" }]);
  });

  it("change nothing when they are sent again, here without their folder", async () => {
    const loose = [
      { path: "rally.yaml", text: FACTS },
      { path: "rally.md", text: ARTICLE },
    ];
    const { last } = await send({ files: loose });
    if (!last || !("summary" in last)) throw new Error(JSON.stringify(last));
    expect(relations(last.summary.counts)).toEqual({
      ...{ title: "relations", created: 0, updated: 0, unchanged: 1, removed: 0 },
    });
  });

  it("add up when several people send some at the same time", async () => {
    const sent = ["one", "two", "three"].map((name) => [
      {
        path: `${name}.facts.yaml`,
        text: FACTS.replaceAll("rally.md", `${name}.md`).replaceAll("document/rally", `document/${name}`),
      },
      { path: `${name}.md`, text: `${ARTICLE} So says ${name}.` },
    ]);
    const answers = await Promise.all(sent.map((files) => send({ files })));
    for (const { last } of answers) expect(last).toHaveProperty("summary");
    const { graph } = JSON.parse((await api.get("/api/nodes/person%2Fada-moreau/neighbors")).body);
    // with the document that was sent before
    expect(graph.edges).toMatchObject([{ attributes: { properties: { sources: 4 } } }]);
  });

  it("may be a graph without claims, of which the best connected nodes are named first", async () => {
    const files = [
      { path: "nodes.csv", text: "id:ID,name,:LABEL\n1,Keanu,Actor\n2,Carrie-Anne,Actor\n3,The Matrix,Movie\n" },
      { path: "rels.csv", text: ":START_ID,:END_ID,:TYPE\n1,3,ACTED_IN\n2,3,ACTED_IN\n" },
    ];
    const { last } = await send({ files });
    expect(last).toMatchObject({ summary: { nodes: { keys: ["3", "1", "2"], total: 3 } } });
    const found = JSON.parse((await api.post("/api/nodes", { ids: ["3", "2"] })).body);
    expect(found).toMatchObject({ graph: { edges: [{ attributes: { type: "ACTED_IN" } }] }, missing: [] });
  });

  describe("that are wrong", () => {
    it("are refused with file, line and column, and nothing is written", async () => {
      const before = await nodes();
      const files = [
        { path: "f/a.facts.yaml", text: FACTS.replace("SPOKE_AT", "SANG_AT").replaceAll("ada", "eva") },
        { path: "f/rally.md", text: ARTICLE },
      ];
      const { status, lines } = await send({ files });
      expect(status).toBe(200);
      expect(lines).toEqual([
        {
          issues: [{ file: "f/a.facts.yaml", line: 9, column: 11, message: expect.stringContaining("SANG_AT") }],
          total: 1,
        },
      ]);
      expect(await nodes()).toBe(before);
    });

    it("cannot name a file of the server's", async () => {
      const outside = `${"../".repeat(12)}etc/hostname`;
      const { body, last } = await send({ files: [{ path: "a.yaml", text: FACTS.replace("rally.md", outside) }] });
      expect(last).toMatchObject({
        issues: [{ file: "a.yaml", line: 3, message: `${outside} is not among the files` }],
      });
      expect(body).not.toContain("liaisons-sent");
    });

    it("say so by the name under which they were sent when a text is missing", async () => {
      const { body, last } = await send({ files: FOLDER.slice(0, 1) });
      expect(last).toMatchObject({ issues: [{ message: "cannot read my-facts/rally.md: there is no such file" }] });
      expect(body).not.toContain("liaisons-sent");
    });

    it.each([
      ["a way out", ["../a.yaml"]],
      ["an absolute path", ["/etc/a.yaml"]],
      ["no name", ["a//b.yaml"]],
      ["a path of Windows", ["c:\\a.yaml"]],
      ["a file that is a folder too", ["a.yaml", "a.yaml/b.yaml"]],
      ["the same file twice", ["a.yaml", "a.yaml"]],
    ])("are not taken: %s", async (_, paths) => {
      expect(await send({ files: paths.map((path) => ({ path, text: "{}" })) })).toMatchObject({ status: 400 });
    });

    it("hold nothing that anybody reads", async () => {
      const { last } = await send({ files: [{ path: "photo.png", text: "…" }] });
      expect(last).toMatchObject({ issues: [{ file: "photo.png", message: expect.stringContaining("facts files") }] });
    });
  });
});
