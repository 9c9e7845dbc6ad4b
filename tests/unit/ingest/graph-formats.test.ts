import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "../../../server/ingest/files.ts";
import { planGraph } from "../../../server/ingest/graph/plan.ts";
import { Issues, issueLines } from "../../../server/ingest/issues.ts";
import { folderWith } from "./facts-files.ts";

/** Files in a folder go to the reader that knows them. */
async function read(files: Record<string, string>) {
  const folder = folderWith(files);
  const issues = new Issues();
  const found = await findFiles([folder], issues);
  const drafts = [];
  for (const { path, reader } of found) drafts.push(await reader.read(path, issues));
  const { nodes, relationships } = planGraph(
    drafts.filter((draft) => draft.kind === "graph"),
    issues,
  );
  const lines = issueLines(issues.list).map((line) => line.replaceAll(join(folder, "/"), ""));
  return { readers: found.map(({ reader }) => reader.id), nodes, relationships, lines };
}

const graph = {
  nodes: [{ label: "Person", rows: [{ id: "a", properties: { id: "a", name: "A <b>", born: 1970 } }, { id: "b" }] }],
  relationships: [
    {
      from: "Person",
      to: "Person",
      rows: [{ type: "KNOWS", source: "a", target: "b", key: "e", properties: { id: "e", since: 2001 } }],
    },
  ],
  lines: [],
};

test("graphology JSON, as Liaisons exports it", async () => {
  const nodes = [
    { key: "a", attributes: { labels: ["Person"], caption: "A", properties: { id: "a", name: "A <b>", born: 1970 } } },
    { key: "b", attributes: { labels: ["Person"], caption: "B", properties: { id: "b" } } },
  ];
  const edges = [{ key: "e", source: "a", target: "b", attributes: { type: "KNOWS", properties: { since: 2001 } } }];
  const options = { type: "mixed", multi: true, allowSelfLoops: true };
  const found = await read({ "g.json": JSON.stringify({ options, nodes, edges }) });
  expect(found).toMatchObject({ readers: ["graphology"], ...graph });
});

test("GEXF", async () => {
  const found = await read({
    "g.gexf": `<?xml version="1.0"?><gexf version="1.3" xmlns="http://gexf.net/1.3"><graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="labels" type="liststring"/><attribute id="1" title="born" type="integer"/></attributes>
      <attributes class="edge"><attribute id="0" title="since" type="integer"/></attributes>
      <nodes><node id="a" label="A &lt;b&gt;"><attvalues><attvalue for="0" value="[Person]"/><attvalue for="1" value="1970"/></attvalues></node>
      <node id="b" label="B"><attvalues><attvalue for="0" value="[Person]"/></attvalues></node></nodes>
      <edges><edge id="e" source="a" target="b" label="KNOWS"><attvalues><attvalue for="0" value="2001"/></attvalues></edge></edges></graph></gexf>`,
  });
  expect(found).toMatchObject({ readers: ["gexf"], ...graph });
});

test("GraphML", async () => {
  const found = await read({
    "g.graphml": `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="l" for="node" attr.name="labels" attr.type="string"/><key id="n" for="node" attr.name="name" attr.type="string"/>
      <key id="b" for="node" attr.name="born" attr.type="int"/><key id="t" for="edge" attr.name="type" attr.type="string"/>
      <key id="s" for="edge" attr.name="since" attr.type="int"/>
      <graph edgedefault="directed"><node id="a"><data key="l">Person</data><data key="n">A &lt;b&gt;</data><data key="b">1970</data></node>
      <node id="b"><data key="l">Person</data></node>
      <edge id="e" source="a" target="b"><data key="t">KNOWS</data><data key="s">2001</data></edge></graph></graphml>`,
  });
  expect(found).toMatchObject({ readers: ["graphml"], ...graph });
});

test("nodes may be called what every object of a program inherits", async () => {
  const names = ["constructor", "__proto__"];
  const nodes = names.map((key) => ({ key, attributes: { labels: ["Word"], caption: key, properties: {} } }));
  const edges = ["e", "f"].map((key) => ({ key, source: names[0], target: names[1], attributes: { type: "NEXT" } }));
  const options = { type: "mixed", multi: true, allowSelfLoops: true };
  const found = await read({ "g.json": JSON.stringify({ options, nodes, edges }) });
  expect(found.nodes[0]!.rows.map(({ id }) => id)).toEqual(names);
  expect(found.relationships[0]!.rows.map(({ key }) => key)).toEqual(["e", "f"]);
  const changed = [];
  for (const name in {}) changed.push(name);
  expect([...changed, ...Object.keys(Object)]).toEqual([]);
});

test("what is not of its format is said", async () => {
  const { lines } = await read({ "a.gexf": "no xml", "b.graphml": "<other/>", "c.json": `{ "nodes": [ { "key": 1 ` });
  expect(lines.map((line) => line.slice(0, line.indexOf(" —")))).toEqual(["a.gexf:1:1", "b.graphml:1:1", "c.json:1:1"]);
});

test("GraphML of 10,000 relationships: the time it takes grows as the file does", async () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => i);
  const edge = (id: string, i: number) => `<edge id="${id}${i}" source="n${i}" target="n${(i * 7) % 5_000}"/>`;
  const { relationships, lines } = await read({
    "g.graphml": `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
      ${ids.map((i) => `<node id="n${i}"/>`).join("")}
      ${ids.map((i) => edge("a", i) + edge("b", i)).join("")}</graph></graphml>`,
  });
  expect(lines).toEqual([]);
  expect(relationships.map(({ rows }) => rows.length)).toEqual([10_000]);
});
