import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRecords } from "../../../server/ingest/graph/csv-records.ts";
import { planGraph } from "../../../server/ingest/graph/plan.ts";
import { readCsv } from "../../../server/ingest/graph/read-csv.ts";
import { Issues, issueLines } from "../../../server/ingest/issues.ts";
import { folderWith } from "./facts-files.ts";

async function plan(files: Record<string, string>) {
  const folder = folderWith(files);
  const issues = new Issues();
  const drafts = [];
  for (const name of Object.keys(files)) drafts.push(await readCsv(join(folder, name), issues));
  const planned = planGraph(drafts, issues);
  return { ...planned, lines: issueLines(issues.list).map((line) => line.replaceAll(`${folder}/`, "")) };
}

const nodes = 'id:ID,name,built:int,tags:string[],:LABEL\na,A,1970,x;y,Station;Old\nb,"B, ""the second""",,,Station\n';

test("a pair of files is nodes and relationships", async () => {
  const found = await plan({
    "n.csv": nodes,
    "r.csv": ":START_ID,:END_ID,:TYPE,load:float\na,b,LINE,0.5\na,b,LINE,\n",
  });
  expect(found.lines).toEqual([]);
  expect(found.uniqueIds).toEqual(["Station"]);
  expect(found.nodes).toEqual([
    {
      title: "nodes",
      label: "Station",
      rows: [
        { id: "a", labels: ["Old"], properties: { id: "a", name: "A", built: 1970, tags: ["x", "y"] } },
        { id: "b", labels: [], properties: { id: "b", name: 'B, "the second"' } },
      ],
    },
  ]);
  expect(found.relationships).toMatchObject([
    {
      ...{ from: "Station", to: "Station", key: "id" },
      rows: [
        { type: "LINE", source: "a", target: "b", key: "a|LINE|b", properties: { id: "a|LINE|b", load: 0.5 } },
        { type: "LINE", source: "a", target: "b", key: "a|LINE|b|2", properties: { id: "a|LINE|b|2" } },
      ],
    },
  ]);
});

describe("what is wrong has its line", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "a header of another kind",
      { "n.csv": "id,name\na,A\n" },
      "n.csv:1:1 — the header has neither :ID nor both :START_ID and :END_ID.",
    ],
    [
      "a type that is none",
      { "n.csv": "id:ID,x:point3\n" },
      "n.csv:1:1 — the header’s “x:point3” is no name with a known type, like year:int.",
    ],
    ["a node without an id", { "n.csv": "id:ID,name\n,A\n" }, "n.csv:2:1 — line 2: the node has no id."],
    [
      "a type that is none, though objects have something of its name",
      { "n.csv": "id:ID,x:constructor\na,1\n" },
      "n.csv:1:1 — the header’s “x:constructor” is no name with a known type, like year:int.",
    ],
    [
      "a value of another type",
      { "n.csv": "id:ID,year:int\n\na,MCM\n" },
      "n.csv:3:1 — year “MCM” has to be a whole number.",
    ],
    ["too few fields", { "n.csv": "id:ID,year:int\na\n" }, "n.csv:2:1 — there are 1 fields, and the header has 2."],
    ["an open quotation mark", { "n.csv": 'id:ID,name\na,"A\nb,B\n' }, "n.csv:2:1 — a quotation mark is never closed."],
    [
      "an id of two nodes",
      { "n.csv": "id:ID,x\na,1\na,2\n" },
      "n.csv:3:1 — line 3: the node “a” is another in n.csv:2.",
    ],
    [
      "a relationship that leads nowhere",
      { "n.csv": nodes, "r.csv": ":START_ID,:END_ID,:TYPE\na,c,LINE\n" },
      "r.csv:2:1 — line 2: no file has the node “c”; did you mean a?",
    ],
  ])("%s", async (_, files, line) => {
    expect((await plan(files)).lines).toEqual([line]);
  });
});

test("records are read as they were written, with their lines", () => {
  const field = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é") });
  const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(records, (written) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const read = [...csvRecords(written.map((fields) => `${fields.map(quoted).join(",")}\n`).join(""), ",")];
      expect(read.map(({ fields }) => fields)).toEqual(written);
      let line = 1;
      for (const [index, fields] of written.entries()) {
        expect(read[index]?.line).toBe(line);
        line += fields.join("").split("\n").length;
      }
    }),
  );
});

test("a field is read in its length, whatever it holds", async () => {
  const started = performance.now();
  const { lines } = await plan({ "n.csv": `id:ID,x:float\na,${"1".repeat(200_000)}x\nb,1.\nc,.5e3\nd,-2.5\n` });
  expect(lines).toEqual([expect.stringMatching(/^n\.csv:2:1 — x “1+x” has to be a number\.$/)]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
