import { describe, expect, test } from "vitest";
import type { LabelInfo } from "../../../server/contract/schema.ts";
import type { NodeValue, Properties, RelationshipValue } from "../../../server/contract/typed.ts";
import { type Model, tellingLabel } from "../../../server/explore/learn/model.ts";
import { toSubgraph } from "../../../server/explore/subgraph.ts";

const label = (name: string, count: number, captionProperty: string | null = null): [string, LabelInfo] => [
  name,
  { name, count, properties: [], captionProperty, evidence: false },
];
const model: Model = {
  ...{ size: { nodes: 9, relationships: 9 }, relationshipTypes: [], patterns: [], sampled: false, evidence: [] },
  labels: new Map([label("Entity", 9), label("Person", 3), label("Company", 6, "companyName")]),
  keyLabels: ["Entity"],
  searchable: { texts: [], lists: [] },
};

const node = (id: string, labels: string[], properties: Properties = {}): NodeValue => ({
  $type: "Node",
  _value: { _element_id: id, _labels: labels, _properties: properties },
});
const relationship = (id: string, from: string, to: string, properties: Properties = {}): RelationshipValue => ({
  $type: "Relationship",
  _value: {
    _element_id: id,
    _start_node_element_id: from,
    _end_node_element_id: to,
    _type: "KNOWS",
    _properties: properties,
  },
});
const keys = (nodes: NodeValue[], relationships: RelationshipValue[] = []) => {
  const graph = toSubgraph(nodes, relationships, model);
  return [graph.nodes.map(({ key }) => key), graph.edges.map(({ key }) => key)];
};

describe("a subgraph", () => {
  test("calls a node by its id where a label has unique ones, else by its element id", () => {
    const nodes = [
      node("n:1", ["Entity", "Person"], { id: "person/a" }),
      node("n:2", ["Company"], { id: "17" }),
      node("n:3", ["Entity"], { id: 17 }),
      node("n:4", ["Entity"], { id: "" }),
      node("n:5", []),
    ];
    expect(keys(nodes)).toEqual([["person/a", "n:2", "n:3", "n:4", "n:5"], []]);
  });

  test("calls an edge by the id that ingestion gave it; other ids may be those of several", () => {
    const nodes = [node("n:1", ["Company"]), node("n:2", ["Company"])];
    const ours = relationship("e:1", "n:1", "n:2", { id: "a|KNOWS|b|" });
    const numbered = relationship("e:2", "n:1", "n:2", { id: "1" });
    expect(keys(nodes, [ours, numbered])).toEqual([
      ["n:1", "n:2"],
      ["a|KNOWS|b|", "e:2"],
    ]);
  });

  test("holds everything once, and no edge without its ends", () => {
    const [a, b] = [node("n:1", ["Company"]), node("n:2", ["Company"])];
    const edges = [
      relationship("e:1", "n:1", "n:2"),
      relationship("e:1", "n:1", "n:2"),
      relationship("e:2", "n:1", "n:9"),
    ];
    expect(keys([a, b, a], edges)).toEqual([["n:1", "n:2"], ["e:1"]]);
  });

  test("tells nodes apart that have come to have the same id", () => {
    const twins = [node("n:1", ["Entity"], { id: "x" }), node("n:2", ["Entity"], { id: "x" })];
    expect(keys(twins, [relationship("e:1", "n:1", "n:2")])).toEqual([["x", "n:2"], ["e:1"]]);
  });

  test("captions a node by its name, else by what captions its label, else by its key", () => {
    const caption = (...given: Parameters<typeof node>) =>
      toSubgraph([node(...given)], [], model).nodes[0]!.attributes.caption;
    expect(caption("n:1", ["Company"], { name: "Acme", companyName: "Acme Ltd." })).toBe("Acme");
    expect(caption("n:1", ["Company"], { name: "  ", title: 7, companyName: "Acme Ltd." })).toBe("Acme Ltd.");
    expect(caption("n:1", ["Company"], { companyName: ["Acme"] })).toBe("n:1");
    expect(caption("n:1", ["Entity"], { id: "person/a" })).toBe("person/a");
  });
});

test("of several labels the rarest tells most, and Entity least", () => {
  expect(tellingLabel(["Entity", "Person"], model.labels)).toBe("Person");
  expect(tellingLabel(["Company", "Person"], model.labels)).toBe("Person");
  expect(tellingLabel(["Entity", "Thing"], new Map([label("Entity", 3), label("Thing", 3)]))).toBe("Thing");
  expect(tellingLabel([], model.labels)).toBe("");
});
