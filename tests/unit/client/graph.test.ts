import { describe, expect, it } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import { relationGroups, sourcesOf } from "../../../client/inspect/relations.ts";
import { createKinds } from "../../../client/look/kinds.ts";
import { findGraph, onlyReturned } from "../../../client/query/results/found.ts";
import { countLabels, countTypes } from "../../../client/search/legend.ts";
import type { GraphEdge, GraphNode, Subgraph } from "../../../server/contract/graph.ts";
import type { Properties, Row } from "../../../server/contract/typed.ts";
import { inPlace } from "../graph/in-place.ts";

const node = (key: string, ...labels: string[]): GraphNode => ({
  key,
  attributes: { labels, caption: key, properties: {} },
});
const edge = (source: string, type: string, target: string, properties: Properties = {}): GraphEdge => ({
  key: `${source}|${type}|${target}`,
  source,
  target,
  attributes: { type, properties },
});
const sourced = (sources: number): Properties => ({ sources, claims: ["c"], polarity: "asserted", modality: "fact" });

const SUMMIT: Subgraph = {
  nodes: [
    node("macron", "Entity", "Person"),
    node("musk", "Entity", "Person"),
    node("vance", "Entity", "Person"),
    node("france", "Entity", "Country"),
    node("uk", "Entity", "Country"),
    node("text", "Entity", "Declaration"),
  ],
  edges: [
    edge("macron", "INVITED", "musk", sourced(1)),
    edge("macron", "INVITED", "vance", sourced(3)),
    edge("musk", "MET", "macron", sourced(2)),
    edge("macron", "MET", "macron"),
    edge("france", "SIGNED", "text", sourced(1)),
    edge("uk", "DECLINED_TO_SIGN", "text", { polarity: "denied", modality: "fact" }),
    edge("macron", "LEADS", "france", { modality: "fact" }),
  ],
};

function explored(subgraph: Subgraph) {
  const exploration = createExploration({ arranger: inPlace });
  exploration.add(subgraph);
  return exploration.graph;
}

describe("the relations of a node", () => {
  it("stand in groups, those with most sources first, a self-loop once", () => {
    const groups = relationGroups(explored(SUMMIT), "macron");
    expect(
      groups.map(({ type, direction, relations }) => [type, direction, relations.map(({ other }) => other)]),
    ).toEqual([
      ["INVITED", "out", ["vance", "musk"]],
      ["LEADS", "out", ["france"]],
      ["MET", "out", ["macron"]],
      ["MET", "in", ["musk"]],
    ]);
  });

  it("say by label what the database holds beyond the canvas, the largest group first", () => {
    const by = [
      { type: "INVITED", direction: "out" as const, label: "Person", count: 3_400 },
      { type: "MET", direction: "in" as const, label: "Person", count: 1 },
      { type: "VISITED", direction: "out" as const, label: "Place", count: 7 },
    ];
    const groups = relationGroups(explored(SUMMIT), "macron", { total: 3_408, by });
    expect(groups.map(({ type, direction, remaining }) => [type, direction, remaining])).toEqual([
      ["INVITED", "out", [{ label: "Person", count: 3_400, shown: 2 }]],
      ["VISITED", "out", [{ label: "Place", count: 7, shown: 0 }]],
      ["LEADS", "out", []],
      ["MET", "out", []],
      ["MET", "in", []],
    ]);
  });

  it("count sources only where there is an evidence layer", () => {
    expect(sourcesOf({ type: "MET", properties: sourced(2), hidden: false })).toBe(2);
    expect(sourcesOf({ type: "CITES", properties: { sources: 2 }, hidden: false })).toBeNull();
  });
});

describe("the first picture", () => {
  it("is where the history begins: it cannot be undone, what follows can", () => {
    const exploration = createExploration({ arranger: inPlace });
    exploration.add(SUMMIT, { begins: true });
    expect(exploration.snapshot()).toMatchObject({ canUndo: false, shown: { nodes: SUMMIT.nodes.length } });
    exploration.undo();
    exploration.remove(["macron"]);
    exploration.undo();
    expect(exploration.snapshot()).toMatchObject({
      canUndo: false,
      canRedo: true,
      shown: { nodes: SUMMIT.nodes.length },
    });
  });
});

describe("the legend", () => {
  it("counts nodes by the kind that they are drawn as", () => {
    expect(countLabels(explored(SUMMIT), createKinds())).toEqual([
      { name: "Person", count: 3 },
      { name: "Country", count: 2 },
      { name: "Declaration", count: 1 },
    ]);
  });

  it("dashes a type as the canvas draws all that is of it", () => {
    const alleged = { nodes: [node("a"), node("b")], edges: [edge("a", "OWNS", "b", { modality: "alleged" })] };
    expect(countTypes(explored(alleged))[0]?.dashed).toBe(false);
    const dashed = countTypes(explored(SUMMIT)).filter((type) => type.dashed);
    expect(dashed.map(({ name }) => name)).toEqual(["DECLINED_TO_SIGN"]);
  });
});

describe("kinds", () => {
  it("give labels of a foreign database colours of their own, most frequent first", () => {
    const kinds = createKinds([
      { name: "Genre", count: 20 },
      { name: "Movie", count: 900 },
      { name: "Person", count: 400 },
    ]);
    const looks = ["Movie", "Person", "Genre"].map((label) => kinds.named(label));
    expect(new Set(looks.map(({ light }) => light)).size).toBe(3);
    expect(looks.map(({ initial, pictogram }) => pictogram !== null || initial)).toEqual(["M", true, "G"]);
    expect(kinds.named("Movie").light).toBe(
      createKinds([
        { name: "Movie", count: 1 },
        { name: "Person", count: 1 },
      ]).named("Movie").light,
    );
  });

  it("draw a node as its known kind, else as its rarest label", () => {
    const kinds = createKinds([
      { name: "Agent", count: 500 },
      { name: "Director", count: 20 },
    ]);
    expect(kinds.of(["Entity", "Person"]).label).toBe("Person");
    expect(kinds.of(["Agent", "Director"]).label).toBe("Director");
    expect(kinds.of([]).initial).toBe("?");
    expect(kinds.named("JustCreated").light).toMatch(/^#/);
  });

  it("never run out of colours", () => {
    const labels = Array.from({ length: 500 }, (_, index) => ({ name: `L${index}`, count: 500 - index }));
    const kinds = createKinds(labels);
    for (const { name } of labels) expect(kinds.named(name).dark).toMatch(/^#[0-9A-F]{6}$/i);
  });
});

describe("the graph in a query's rows", () => {
  const value = (id: string) => ({ $type: "Node" as const, _value: { _element_id: id, _labels: [], _properties: {} } });
  const relation = (id: string, from: string, to: string, properties: Properties = {}) => ({
    $type: "Relationship" as const,
    _value: {
      _element_id: id,
      _start_node_element_id: from,
      _end_node_element_id: to,
      _type: "T",
      _properties: properties,
    },
  });

  it("is found in lists, maps and paths; a relationship brings its ends", () => {
    const rows: Row[] = [
      [value("1"), "text", null],
      [[{ inside: value("2") }], { $type: "Path", _value: [value("3"), relation("r1", "3", "4"), value("4")] }, 1],
      [relation("r2", "5", "6", { id: "a|T|b|" }), { $type: "Map", _value: { $type: value("7") } }, true],
    ];
    const { nodes, edges } = findGraph(rows);
    expect([...nodes].sort()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect([...edges]).toEqual(["r1", "a|T|b|"]);
  });

  it("goes to the canvas with the relationships that were returned, and no others", () => {
    const asked = findGraph([[relation("macron|INVITED|musk", "macron", "musk")]]);
    expect(onlyReturned(SUMMIT, asked).edges.map(({ key }) => key)).toEqual(["macron|INVITED|musk"]);
    expect(onlyReturned(SUMMIT, findGraph([[value("macron")]])).edges).toEqual([]);
  });
});
