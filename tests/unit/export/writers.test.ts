import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../server/contract/formats.ts";
import type { Properties, Value } from "../../../server/contract/typed.ts";
import { columnsOf, textOf } from "../../../server/export/writers/columns.ts";
import { WRITERS } from "../../../server/export/writers/index.ts";
import type { Drawing } from "../../../server/export/writers/writer.ts";
import { possible } from "../../../server/export/writers/xml.ts";
import { drawings } from "./drawings.ts";

const write = (format: keyof typeof WRITERS, drawing: Drawing) => [...WRITERS[format].write(drawing)].join("");

const one = (properties: Properties, key = "a"): Drawing => ({
  graph: { nodes: [{ key, attributes: { labels: ["A", "B, C"], caption: "An A", properties } }], edges: [] },
  positions: new Map(),
});
const read = (drawing: Drawing) => parse(MultiDirectedGraph, write("gexf", drawing), { respectInputGraphType: true });

test("every format has a writer, and loses what its record says", () => {
  expect(Object.keys(WRITERS)).toEqual(FORMATS.map(({ id }) => id));
  expect(FORMATS.map(({ loses }) => loses)).toEqual([[], ["types", "control-characters"]]);
});

describe("graphology JSON", () => {
  test("is imported by graphology as it is, and loses nothing", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(drawings(), (drawing) => {
        const graph = new MultiDirectedGraph();
        graph.import(JSON.parse(write("json", drawing)));
        expect(graph.nodes()).toEqual(drawing.graph.nodes.map(({ key }) => key));
        for (const { key, attributes } of drawing.graph.nodes) {
          // JSON has no minus zero.
          expect(graph.getNodeAttributes(key)).toEqual(plusZero({ ...attributes, ...drawing.positions.get(key) }));
        }
        for (const { key, source, target, attributes } of drawing.graph.edges) {
          expect(graph.extremities(key)).toEqual([source, target]);
          expect(graph.getEdgeAttributes(key)).toEqual(plusZero(attributes));
        }
      }),
    );
  });
});

describe("GEXF", () => {
  test("is read by graphology with all that GEXF can carry", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(drawings(), (drawing) => {
        const graph = read(drawing);
        const { nodes, edges } = drawing.graph;
        expect([graph.order, graph.size]).toEqual([nodes.length, edges.length]);
        const ids = new Map(nodes.map(({ key }, i) => [key, graph.nodes()[i]!]));
        const nodeColumns = expected(nodes, ["id", "label", "labels", "x", "y", "z", "color", "size", "shape"]);
        for (const { key, attributes } of nodes) {
          expect(graph.getNodeAttributes(ids.get(key)!)).toEqual({
            label: possible(attributes.caption),
            labels: attributes.labels.map(possible),
            ...drawing.positions.get(key),
            ...nodeColumns(attributes.properties),
          });
        }
        const edgeColumns = expected(edges, [
          ...["id", "label", "kind", "type", "source", "target", "weight", "color", "shape", "thickness"],
        ]);
        for (const { key, source, target, attributes } of edges) {
          expect(graph.extremities(key)).toEqual([ids.get(source), ids.get(target)]);
          const type = possible(attributes.type);
          expect(graph.getEdgeAttributes(key)).toEqual({
            label: type,
            kind: type,
            ...edgeColumns(attributes.properties),
          });
        }
      }),
    );
  });

  test("has markup, quotes and line ends as text", () => {
    const name = '<img src=x onerror=alert(1)> & "quotes"\nsecond line';
    expect(write("gexf", one({ name }))).not.toContain("<img");
    expect(read(one({ name })).getNodeAttribute("a", "name")).toBe(name);
  });

  test("has signs for control characters, so that the file stays whole", () => {
    const graph = read(one({ name: "a\0b\u0007c\ud800d" }, "k\u0001"));
    expect(graph.nodes()).toEqual(["k␁"]);
    expect(graph.getNodeAttribute("k␁", "name")).toBe("a␀b␇c\ufffdd");
  });

  test("tells apart keys that differ by such a character only", () => {
    const nodes = ["k␁", "k\u0001"].map((key) => ({ key, attributes: { labels: [], caption: key, properties: {} } }));
    const edges = [{ key: "e", source: "k\u0001", target: "k␁", attributes: { type: "T", properties: {} } }];
    const graph = read({ graph: { nodes, edges }, positions: new Map() });
    expect(graph.nodes()).toEqual(["k␁", "k␁_"]);
    expect(graph.extremities("e")).toEqual(["k␁_", "k␁"]);
  });

  test("gives each property the narrowest type that holds its values", () => {
    const types = (...values: Value[]) =>
      [
        ...columnsOf(
          values.map((value) => ({ p: value })),
          [],
        ).values(),
      ][0]?.type;
    expect(types(1, 2)).toBe("integer");
    expect(types(1, 2 ** 40)).toBe("long");
    expect(types(1, { $type: "Integer", _value: "9007199254740993" })).toBe("long");
    expect(types(2 ** 40, 0.5)).toBe("double");
    expect(types(1, "1")).toBe("string");
    expect(types(true, 1)).toBe("string");
    expect(types(true, false)).toBe("boolean");
    expect(types([1], [], [2])).toBe("listinteger");
    expect(types(["a"], [])).toBe("liststring");
    expect(types([1], 1)).toBe("string");
    expect(types([])).toBe("liststring");
    expect(types({ $type: "Date", _value: "2025-02-11" })).toBe("string");
    expect(types(null)).toBeUndefined();
  });

  test("keeps a property that is called like something of the format's own", () => {
    const graph = read({ ...one({ label: "mine", x: 7 }), positions: new Map([["a", { x: 1, y: 2 }]]) });
    expect(graph.getNodeAttributes("a")).toEqual({
      ...{ label: "An A", labels: ["A", "B, C"], x: 1, y: 2 },
      ...{ "label (property)": "mine", "x (property)": 7 },
    });
  });
});

/** What is read of properties: values under the titles of their columns, as the types of those have them. */
function expected(elements: { attributes: { properties: Properties } }[], taken: string[]) {
  const columns = columnsOf(
    elements.map(({ attributes }) => attributes.properties),
    taken,
  );
  const scalar = (value: Value, type: string) => {
    if (type === "string") return possible(textOf(value));
    return type === "boolean" ? value : Number(textOf(value));
  };
  return (properties: Properties) =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) => {
        const column = columns.get(name);
        if (!column || value === null) return [];
        const { title, type } = column;
        const item = type.replace("list", "");
        return [[title, type === item ? scalar(value, type) : (value as Value[]).map((each) => scalar(each, item))]];
      }),
    );
}

const plusZero = (value: unknown) => JSON.parse(JSON.stringify(value));
