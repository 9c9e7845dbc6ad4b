import { beforeAll, describe, expect, test } from "vitest";
import { isNode, isRelationship, type Properties, type Value } from "../../../server/contract/typed.ts";
import { type Names, statement, statements } from "../../../server/store/statements.ts";
import { load } from "../../fixtures/graph.ts";
import { meeting } from "../../fixtures/meeting.ts";
import { onBothStores, records } from "../../stores.ts";

interface Case {
  params?: Properties;
  /** Refs of nodes; the statement gets their element ids. */
  ids?: string[];
  /** Further parameters that are maps of true by element id. */
  sets?: Record<string, string[]>;
  names?: Names;
  /** How many rows it answers. */
  rows: number;
  /** The statement says in which order. */
  ordered?: boolean;
}

const ANN = "person/ann";
const BOB = "person/bob";
const ACME = "organization/acme";
const MET = "person/ann|MET|person/bob|2024-05";
const HIDDEN = ["Document", "Passage", "Claim"];
const KEYS = ["Entity", ...HIDDEN];
const matching = { part: ".*A.*", whole: "A", beginning: "A.*", word: "A.*", anywhere: ".*A.*" };
const searched = { texts: ["name"], lists: ["aliases"], ...matching };
const related = { source: ANN, target: BOB, type: "MET", key: MET, at: 7 };

/** Every file of cypher/read, with what it is asked on the graph of tests/fixtures/meeting.ts. */
const CASES: Record<string, Case> = {
  adjacency: { ids: [ANN, BOB], sets: { pool: [BOB, ACME] }, rows: 2 },
  "any-node": { rows: 1 },
  around: { ids: [ANN], sets: { pool: [ANN, BOB] }, params: { hidden: HIDDEN, limit: 5 }, rows: 1, ordered: true },
  "best-connected": { params: { hidden: HIDDEN, evidence: true, limit: 3 }, rows: 3, ordered: true },
  "claims-of-document": { ids: ["document/report"], rows: 3 },
  "claims-of-edges": { params: { edges: [MET, "no|SUCH|edge|"], limit: 5 }, rows: 1 },
  "claims-of-node": { ids: [BOB], params: { limit: 5 }, rows: 2, ordered: true },
  degree: { ids: [ANN], params: { hidden: HIDDEN }, rows: 2 },
  "document-claims": { params: { ids: ["document/report"] }, rows: 3 },
  "document-digests": { params: { ids: ["document/report", "document/none"] }, rows: 1 },
  "document-mentions": { params: { ids: ["document/report"] }, rows: 3 },
  "document-passages": { params: { ids: ["document/report"] }, rows: 3 },
  "edges-among": { ids: [ANN, BOB], sets: { shown: [ANN, BOB] }, rows: 2 },
  "edges-to": { ids: [ACME], params: { among: { [ANN]: true }, keyLabels: KEYS }, rows: 1 },
  "evidence-layer": { rows: 1 },
  "label-count": { names: { label: "Person" }, rows: 1 },
  "label-properties": { names: { label: "Organization" }, params: { sample: 10 }, rows: 4 },
  "label-sets": { rows: 6 },
  labels: { rows: 7 },
  "mentions-in-document": { ids: ["document/report"], rows: 3 },
  neighbors: {
    names: { label: "Entity" },
    params: {
      keys: [ANN, "person/carla"],
      ...{ types: [], direction: "both", labels: [], hidden: HIDDEN, evidence: true },
      ...{ among: { "place/paris": true }, keyLabels: KEYS, after: "", limit: 5 },
    },
    rows: 4,
  },
  "node-properties": { params: { stride: 1 }, rows: 34 },
  "nodes-by-element-id": { ids: [ANN, BOB], rows: 2 },
  "nodes-by-id": { params: { keys: [ANN, "claim/met", "n:999999"] }, names: { label: "Entity" }, rows: 1 },
  "passages-of-document": { ids: ["document/report"], rows: 3 },
  patterns: { params: { stride: 1 }, rows: 12 },
  "relationship-properties": { params: { stride: 1 }, rows: 15 },
  "relationship-types": { rows: 10 },
  "relationships-by-element-id": { ids: [MET], rows: 1 },
  remaining: {
    ids: [ANN],
    params: {
      ...{ types: [], direction: "both", labels: [], hidden: HIDDEN },
      ...{ among: { [BOB]: true }, keyLabels: KEYS },
    },
    rows: 1,
  },
  search: { params: { ...searched, label: "", hidden: HIDDEN, evidence: true, limit: 5 }, rows: 2, ordered: true },
  "shared-ids": { params: { labels: KEYS }, rows: 0 },
  size: { rows: 1 },
  "sources-of-edges": { params: { edges: [MET, "person/nobody|MET|person/ann|"] }, rows: 1 },
  steps: { ids: [ANN], params: { ends: [], types: [], avoid: [], hidden: HIDDEN }, rows: 3 },
  "stored-claims": { params: { edges: [MET] }, rows: 1 },
  "stored-links": { params: { ids: ["claim/met"] }, names: { from: "Claim", to: "Entity" }, rows: 2 },
  "stored-nodes": { params: { ids: [ANN, "person/nobody"] }, names: { label: "Entity" }, rows: 1 },
  "stored-relationships": {
    params: { rows: [related] },
    names: { from: "Entity", to: "Entity", key: "id" },
    rows: 1,
  },
  "stored-relationships-of-hubs": {
    params: { rows: [related] },
    names: { from: "Entity", to: "Entity", key: "id" },
    rows: 1,
  },
  "type-count": { names: { type: "MET" }, rows: 1 },
  "type-counts": { rows: 10 },
  "type-patterns": { names: { type: "SUBJECT" }, params: { sample: 10 }, rows: 1 },
  "type-properties": { names: { type: "MET" }, params: { sample: 10 }, rows: 4 },
  "written-claims": { rows: 3 },
  "written-mentions": { rows: 3 },
  "written-nodes": { names: { label: "Entity", mark: "aliases" }, rows: 1 },
};

const files = [...statements().keys()].filter((name) => name.startsWith("read/")).map((name) => name.slice(5));

test("every file of cypher/read has a case, and every case a file", () => {
  expect(Object.keys(CASES).sort()).toEqual(files.sort());
});

/** What the first store answered, which the second has to answer too. */
const answers = new Map<string, unknown>();

onBothStores("cypher/read", ({ store }) => {
  const elementIds = new Map<string, string>();
  const refs = new Map<string, string>();

  beforeAll(async () => {
    await load(store(), meeting());
    const nodes = await records(store(), { text: "MATCH (n) RETURN n.id AS ref, elementId(n) AS id" });
    const relationships = await records(store(), {
      text: "MATCH (a)-[r]->(b) RETURN coalesce(r.id, a.id + type(r) + b.id) AS ref, elementId(r) AS id",
    });
    for (const { ref, id } of [...nodes, ...relationships]) {
      elementIds.set(String(ref), String(id));
      refs.set(String(id), String(ref));
    }
  });

  const idsOf = (list: string[]) =>
    list.map((ref) => {
      expect(elementIds.has(ref)).toBe(true);
      return elementIds.get(ref)!;
    });

  /** Without what differs from one store to the other by right: element ids, and the order of what has none. */
  function plain(value: Value): unknown {
    if (typeof value === "string") return refs.get(value) ?? value;
    if (Array.isArray(value)) return sorted(value.map(plain));
    if (isNode(value)) return { node: plain(value._value._element_id), labels: sorted([...value._value._labels]) };
    if (isRelationship(value)) {
      const { _element_id, _start_node_element_id, _end_node_element_id, _properties } = value._value;
      return [_element_id, _start_node_element_id, _end_node_element_id, _properties].map((each) => plain(each));
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, each]) => [name, plain(each as Value)]));
  }

  describe.each(files)("%s", (file) => {
    test("answers what its header promises, as the other store does", async () => {
      const { params = {}, ids, sets = {}, names, rows, ordered } = CASES[file]!;
      const given: Properties = { ...params };
      if (ids) given.ids = idsOf(ids);
      for (const [name, list] of Object.entries(sets)) {
        given[name] = Object.fromEntries(idsOf(list).map((id) => [id, true]));
      }
      const header = statements().get(`read/${file}`)!;
      expect(Object.keys(given).sort()).toEqual(Object.keys(header.params).sort());

      const found = await records(store(), { text: statement(`read/${file}`, names), params: given });
      expect(found).toHaveLength(rows);
      for (const row of found) expect(Object.keys(row).sort()).toEqual(Object.keys(header.columns).sort());
      // Any node will do: which one is the store's affair.
      const answer = file === "any-node" ? found.length : found.map((row) => plain(row));
      const compared = ordered || !Array.isArray(answer) ? answer : sorted(answer);
      if (answers.has(file)) expect(compared).toEqual(answers.get(file));
      else answers.set(file, compared);
    });
  });
});

const sorted = <T>(list: T[]): T[] => list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
