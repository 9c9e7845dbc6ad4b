import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";
import type { FilterRecord } from "../../../client/graph/filters/filter.ts";
import { FILTERS, type FilterId, filterNamed } from "../../../client/graph/filters/list.ts";
import { checkValues, defaultValues, type Values } from "../../../client/graph/parameters.ts";
import { effectOf } from "../../../client/graph/sieve.ts";
import type { Properties, Value } from "../../../server/contract/typed.ts";
import { edge, node } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const filter = (type: FilterId, values: Values, id = type as string, on = true): FilterRecord => ({
  id,
  type,
  on,
  values: { ...defaultValues(filterNamed(type)!.parameters), ...values },
});

function explore(
  nodes: [key: string, label: string, properties?: Properties][],
  edges: [string, string, string, Properties?][],
) {
  const exploration = createExploration({ arranger: inPlace });
  exploration.add({
    nodes: nodes.map(([key, label, properties = {}]) => ({
      key,
      attributes: { labels: [label], caption: key, properties },
    })),
    edges: edges.map(([source, type, target, properties = {}], nth) => ({
      ...edge(source, target, type, nth),
      attributes: { type, properties },
    })),
  });
  return exploration;
}

/** Paris and three people, one of whom knows nobody. */
const city = () =>
  explore(
    [
      ["ann", "Person", { born: 1964, name: "Ann Élise" }],
      ["bob", "Person", { born: 1980 }],
      ["carla", "Person"],
      ["paris", "Place", { founded: { $type: "Date", _value: "0987-07-03" } }],
    ],
    [
      ["ann", "MET", "bob", { date: "2022-12", polarity: "asserted", modality: "fact", sources: 2 }],
      ["ann", "PLANS_TO_MEET", "bob", { date: "2023", polarity: "asserted", modality: "planned", sources: 1 }],
      ["bob", "LIVES_IN", "paris", { polarity: "denied", sources: 1 }],
    ],
  );

function left(exploration: Exploration, ...filters: FilterRecord[]): { nodes: string; edges: string } {
  exploration.setView({ filters });
  const { graph, isNodeShown, isEdgeShown } = exploration;
  return {
    nodes: graph
      .filterNodes((key) => isNodeShown(key))
      .sort()
      .join(" "),
    edges: graph
      .filterEdges((key) => isEdgeShown(key))
      .map((key) => graph.getEdgeAttribute(key, "type"))
      .sort()
      .join(" "),
  };
}
const nodes = (values: Values, type: FilterId) => left(city(), filter(type, values)).nodes;
const edges = (values: Values, type: FilterId) => left(city(), filter(type, values)).edges;

describe("each filter", () => {
  test("kind keeps some labels, or all others", () => {
    expect(nodes({ labels: ["Person"] }, "kind")).toBe("ann bob carla");
    expect(nodes({ labels: ["Person"], except: true }, "kind")).toBe("paris");
  });

  test("relationship keeps some types; nodes that it leaves alone go, those that were alone stay", () => {
    expect(left(city(), filter("type", { types: ["MET"] }))).toEqual({ nodes: "ann bob carla", edges: "MET" });
    expect(nodes({ types: ["MET"], strays: false }, "type")).toBe("ann bob carla paris");
    expect(edges({ types: ["MET"], except: true }, "type")).toBe("LIVES_IN PLANS_TO_MEET");
  });

  test.each<[string, Values, string]>([
    ["one of some values", { nodeProperty: "born", values: ["1964"] }, "ann"],
    ["none of them", { nodeProperty: "born", values: ["1964"], except: true }, "bob"],
    [
      "those, and what has no such property",
      { nodeProperty: "born", values: ["1964"], without: true },
      "ann carla paris",
    ],
    ["numbers from", { nodeProperty: "born", test: "range", least: "1970" }, "bob"],
    ["numbers to", { nodeProperty: "born", test: "range", most: "1964" }, "ann"],
    ["dates", { nodeProperty: "founded", test: "range", least: "1000" }, ""],
    ["a text, whatever its accents", { nodeProperty: "name", test: "contains", text: "elise" }, "ann"],
    ["any value at all", { nodeProperty: "born", test: "present" }, "ann bob"],
  ])("property keeps %s", (_what, values, kept) => {
    expect(nodes(values, "property")).toBe(kept);
  });

  test("property of relationships compares dates as the days that they may mean", () => {
    const dated = (values: Values) => edges({ of: "edge", edgeProperty: "date", test: "range", ...values }, "property");
    expect(dated({ least: "2023" })).toBe("PLANS_TO_MEET");
    expect(dated({ least: "2023-06-01", most: "2023-06-30" })).toBe("PLANS_TO_MEET");
    expect(dated({ most: "2022-12-24" })).toBe("MET");
    expect(dated({ least: "yesterday" })).toBe("");
  });

  test("degree counts relationships on the canvas", () => {
    expect(nodes({ least: 2 }, "degree")).toBe("ann bob");
    expect(nodes({ least: 0, most: 1 }, "degree")).toBe("carla paris");
    expect(nodes({ least: 1, direction: "in" }, "degree")).toBe("bob paris");
  });

  test("component keeps the largest, that of a node, or all of some size", () => {
    expect(nodes({ which: "largest" }, "component")).toBe("ann bob paris");
    expect(nodes({ which: "node", node: "carla" }, "component")).toBe("carla");
    expect(nodes({ which: "size", size: 1 }, "component")).toBe("ann bob carla paris");
    expect(nodes({ which: "size", size: 4 }, "component")).toBe("");
  });

  test("evidence keeps by polarity, modality and number of sources", () => {
    expect(edges({ polarity: "denied" }, "evidence")).toBe("LIVES_IN");
    expect(edges({ modality: "planned" }, "evidence")).toBe("PLANS_TO_MEET");
    expect(edges({ sources: 2 }, "evidence")).toBe("MET");
  });

  test("time keeps what may have been in its window, and the undated if asked to", () => {
    expect(edges({ first: "2022-12-24", last: "2022-12-31" }, "time")).toBe("LIVES_IN MET");
    expect(edges({ first: "2023-02-01", undated: false }, "time")).toBe("PLANS_TO_MEET");
    expect(nodes({ clock: "node:born", last: "1970-01-01", undated: false }, "time")).toBe("ann");
  });

  test("source document asks for the documents, and hides nothing before it knows them", () => {
    const exploration = city();
    const [met, plans, lives] = exploration.graph.edges() as [string, string, string];
    const byReport = filter("document", { documents: ["report"] });
    expect(left(exploration, byReport).edges).toBe("LIVES_IN MET PLANS_TO_MEET");
    const report = { id: "report", title: "A report", publishedOn: "2024-06-01" };
    exploration.learn([
      [met, [report]],
      [plans, []],
      [lives, [{ ...report, id: "other", publishedOn: "2020" }]],
    ]);
    expect(left(exploration, byReport)).toEqual({ nodes: "ann bob carla", edges: "MET" });
    expect(left(exploration, filter("time", { clock: "reported", first: "2024-01-01", undated: false })).edges).toBe(
      "MET",
    );
  });

  test("every one of the list has checked defaults and says nothing on an empty canvas", () => {
    const exploration = createExploration({ arranger: inPlace });
    for (const { id, parameters } of FILTERS) {
      expect(Object.keys(defaultValues(parameters))).toEqual(parameters.map((parameter) => parameter.id));
      exploration.setView({ filters: [filter(id, {})] });
      expect(exploration.snapshot().shown, id).toEqual({ nodes: 0, edges: 0 });
    }
    expect(checkValues(filterNamed("degree")!.parameters, { least: -1 }).invalid?.reason).toBe("range");
  });
});

describe("filters that cannot be asked", () => {
  const state = (record: FilterRecord) => {
    const exploration = city();
    exploration.setView({ filters: [record] });
    const { sieved, shown } = exploration.snapshot();
    expect(shown).toEqual({ nodes: 4, edges: 3 });
    return sieved.verdicts.get(record.id)!.state;
  };
  test.each<[FilterRecord, string]>([
    [filter("property", { nodeProperty: "height", values: ["2"] }), "gone"],
    [filter("kind", { labels: ["Starship"] }), "gone"],
    [filter("component", { which: "node", node: "dora" }), "gone"],
    [filter("time", { clock: "edge:height" }), "gone"],
    [filter("time", { clock: "nonsense" }), "gone"],
    [filter("property", {}), "invalid"],
    [filter("degree", { least: "many" }), "invalid"],
    [filter("degree", { least: 9 }, "off", false), "off"],
    [{ ...filter("degree", {}), type: "astrology" }, "unknown"],
  ])("stay, hide nothing and say why: %j", (record, why) => {
    expect(state(record)).toBe(why);
  });
});

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom("2022", "2022-12", "2025-02-11", "high", "low"),
  fc.constant(null),
);
const graphs = fc.record({
  nodes: fc.array(fc.tuple(fc.constantFrom("Person", "Place", "Event"), value), { minLength: 1, maxLength: 15 }),
  edges: fc.array(fc.tuple(fc.nat(14), fc.constantFrom("MET", "SIGNED"), fc.nat(14), value), { maxLength: 25 }),
});
const records = fc.array(
  fc.oneof(
    fc.subarray(["Person", "Place", "Event"]).map((labels) => filter("kind", { labels })),
    fc
      .tuple(fc.subarray(["MET", "SIGNED"]), fc.boolean(), fc.boolean())
      .map(([types, except, strays]) => filter("type", { types, except, strays })),
    fc.nat(4).map((least) => filter("degree", { least })),
    fc.constantFrom("largest", "size").map((which) => filter("component", { which })),
    fc.boolean().map((undated) => filter("time", { first: "2022-06-01", undated })),
    fc
      .constantFrom("1995", "2022", "high")
      .map((least) => filter("property", { nodeProperty: "p", test: "range", least })),
  ),
  { maxLength: 4 },
);

describe("filters together", () => {
  test("hide no less than each alone and no more than all; the counts are of what is hidden", () => {
    fc.assert(
      fc.property(graphs, records, fc.infiniteStream(fc.boolean()), ({ nodes, edges }, drawn, switches) => {
        const filters = drawn.map(
          (each, index): FilterRecord => ({ ...each, id: String(index), on: switches.next().value }),
        );
        const exploration = explore(
          nodes.map(([label, p], index) => [String(index), label, { p }]),
          edges
            .filter(([from, , to]) => from < nodes.length && to < nodes.length)
            .map(([from, type, to, date]) => [String(from), type, String(to), { date }]),
        );
        const { graph } = exploration;
        exploration.setView({ filters });
        const { sieved, shown } = exploration.snapshot();
        const hiddenNodes = new Set(graph.filterNodes((key) => !exploration.isNodeShown(key)));
        const hiddenEdges = new Set(graph.filterEdges((key) => !exploration.isEdgeShown(key)));
        expect(shown).toEqual({ nodes: graph.order - hiddenNodes.size, edges: graph.size - hiddenEdges.size });
        // an edge is shown with both its ends only
        graph.forEachEdge((key, _edge, source, target) => {
          if (hiddenNodes.has(source) || hiddenNodes.has(target)) expect(hiddenEdges.has(key)).toBe(true);
        });

        for (const record of filters) {
          const alone = effectOf(graph, sieved.verdicts.get(record.id)!);
          exploration.setView({ filters: [record] });
          const { shown: rest } = exploration.snapshot();
          // what it says it hides alone is what it hides alone
          expect(alone).toEqual({ nodes: graph.order - rest.nodes, edges: graph.size - rest.edges });
          for (const key of graph.filterNodes((key) => !exploration.isNodeShown(key)))
            expect(hiddenNodes.has(key)).toBe(true);
          for (const key of graph.filterEdges((key) => !exploration.isEdgeShown(key)))
            expect(hiddenEdges.has(key)).toBe(true);
        }
        exploration.setView({ filters: filters.map((each) => ({ ...each, on: false })) });
        expect(exploration.snapshot().shown).toEqual({ nodes: graph.order, edges: graph.size });
      }),
      { numRuns: 300 },
    );
  });

  test("what is tried is seen and is no step; each change of the view is one", () => {
    const exploration = city();
    const filters = [filter("kind", { labels: ["Person"] })];
    exploration.preview({ filters });
    expect(exploration.snapshot().shown.nodes).toBe(3);
    exploration.preview(null);
    expect(exploration.snapshot().shown.nodes).toBe(4);
    exploration.preview({ filters });
    exploration.setView({ filters: [...filters, filter("degree", { least: 2 })] });
    expect(exploration.snapshot().shown.nodes).toBe(2);
    exploration.undo();
    expect(exploration.snapshot()).toMatchObject({ shown: { nodes: 4 }, view: { filters: [] } });
  });

  test("a filter sees what has come since", () => {
    const exploration = city();
    exploration.setView({ filters: [filter("degree", { least: 1 })] });
    expect(exploration.isNodeShown("carla")).toBe(false);
    exploration.add({ nodes: [node("carla"), node("dora")], edges: [edge("carla", "dora")] });
    expect([exploration.isNodeShown("carla"), exploration.isNodeShown("dora")]).toEqual([true, true]);
    exploration.undo();
    expect(exploration.isNodeShown("carla")).toBe(false);
  });
});
