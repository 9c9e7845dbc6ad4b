import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";
import type { Properties } from "../../../server/contract/typed.ts";
import { edge, node } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

function explored(nodes: Record<string, Properties>, ...pairs: [string, string, Properties?][]): Exploration {
  const exploration = createExploration({ arranger: inPlace });
  exploration.add({
    nodes: Object.entries(nodes).map(([key, properties]) => ({
      key,
      attributes: { ...node(key).attributes, properties },
    })),
    edges: pairs.map(([from, to, properties = {}], nth) => ({
      ...edge(from, to, "MET", nth),
      attributes: { type: "MET", properties },
    })),
  });
  return exploration;
}

const placesOf = ({ graph }: Exploration) => graph.mapNodes((key, { x, y }) => ({ key, x, y }));
const placeOf = ({ graph }: Exploration, key: string) => graph.getNodeAttributes(key);

describe("a layout of an exploration", () => {
  test("is one step, and is remembered with its values", () => {
    const exploration = explored({ a: {}, b: {}, c: {} }, ["a", "b"], ["b", "c"]);
    const before = placesOf(exploration);
    expect(exploration.arrange("hierarchical", { direction: "right" })).toBeNull();
    expect(placesOf(exploration)).not.toEqual(before);
    expect(exploration.snapshot().view.arrangement).toMatchObject({
      layout: "hierarchical",
      values: { direction: "right", types: [] },
    });
    exploration.undo();
    expect(placesOf(exploration)).toEqual(before);
    expect(exploration.snapshot().view.arrangement).toBeNull();
  });

  test("does not begin on a graph that lacks what it needs, and says what", () => {
    const exploration = explored({ a: {}, b: { name: "b" } });
    expect(exploration.arrange("geographic")).toEqual({ lack: "coordinates" });
    expect(exploration.arrange("on-axis")).toEqual({ lack: "amounts" });
    expect(exploration.arrange("hierarchical")).toEqual({ lack: "edges" });
    expect(exploration.snapshot().settling).toBe(false);
  });

  test("does not begin with values that will not do", () => {
    const exploration = explored({ a: { born: 1977 }, b: {} });
    expect(exploration.arrange("on-axis", { of: "node", property: "died" })).toMatchObject({
      invalid: { parameter: "property", reason: "gone" },
    });
    expect(exploration.arrange("radial", { gap: Number.NaN })).toMatchObject({ invalid: { reason: "kind" } });
  });
});

describe("layers", () => {
  test("put what points above what it points at", () => {
    const exploration = explored({ a: {}, b: {}, c: {}, d: {} }, ["a", "b"], ["b", "c"], ["a", "d"], ["d", "c"]);
    exploration.arrange("hierarchical");
    const [a, b, c, d] = ["a", "b", "c", "d"].map((key) => placeOf(exploration, key).y) as [
      number,
      number,
      number,
      number,
    ];
    expect(a).toBeGreaterThan(b);
    expect(b).toBeGreaterThan(c);
    expect(d).toBeCloseTo(b, 0);
  });

  test("survive circles", () => {
    const exploration = explored({ a: {}, b: {}, c: {} }, ["a", "b"], ["b", "c"], ["c", "a"], ["a", "a"]);
    exploration.arrange("hierarchical");
    expect(new Set(placesOf(exploration).map(({ y }) => Math.round(y))).size).toBe(3);
  });
});

test("around a node, each ring is a step further out", () => {
  const exploration = explored({ a: {}, b: {}, c: {}, d: {}, e: {} }, ["b", "a"], ["b", "c"], ["c", "d"], ["d", "e"]);
  exploration.select({ nodes: ["b"] });
  exploration.arrange("radial");
  const middle = placeOf(exploration, "b");
  const distance = (key: string) =>
    Math.hypot(placeOf(exploration, key).x - middle.x, placeOf(exploration, key).y - middle.y);
  expect(distance("a")).toBeCloseTo(distance("c"), 0);
  expect(distance("d")).toBeGreaterThan(distance("c") + 40);
  expect(distance("e")).toBeGreaterThan(distance("d") + 40);
});

describe("along an axis", () => {
  test("nodes stand by their dates, however precise those are", () => {
    const exploration = explored({
      a: { on: "2022" },
      b: { on: "2022-12" },
      c: { on: { $type: "Date", _value: "2024-01-01" } },
      d: { on: "unknown" },
    });
    exploration.arrange("on-axis");
    const [a, b, c] = ["a", "b", "c"].map((key) => placeOf(exploration, key).x) as [number, number, number];
    expect((b - a) / (c - a)).toBeCloseTo(334 / 730, 2);
    const { axis } = exploration.snapshot().view.arrangement!;
    expect(axis?.ticks.map(({ text }) => text)).toContain("2023-01");
  });

  test("nodes stand by the dates of their relations", () => {
    const exploration = explored(
      { hub: {}, early: {}, late: {} },
      ["hub", "early", { date: "2020" }],
      ["hub", "late", { date: "2024" }],
    );
    exploration.arrange("on-axis");
    const [early, hub, late] = ["early", "hub", "late"].map((key) => placeOf(exploration, key).x) as number[];
    expect(early!).toBeLessThan(hub!);
    expect(hub!).toBeLessThan(late!);
  });

  test("numbers that are not finite have no place on it", () => {
    const exploration = explored({
      a: { age: 1 },
      b: { age: 5 },
      c: { age: { $type: "Float", _value: "NaN" } },
      d: { age: { $type: "Float", _value: "Infinity" } },
    });
    exploration.arrange("on-axis");
    expect(placesOf(exploration).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

test("on the map north is up, west is left, and Neo4j's points have a place on it", () => {
  const exploration = explored(
    {
      paris: { latitude: 48.86, longitude: 2.35 },
      rio: { at: { $type: "Point", _value: "SRID=4326;POINT (-43.2 -22.9)" } },
      nowhere: { latitude: 480, longitude: 2 },
    },
    ["paris", "nowhere"],
  );
  exploration.arrange("geographic");
  const [paris, rio, nowhere] = [
    placeOf(exploration, "paris"),
    placeOf(exploration, "rio"),
    placeOf(exploration, "nowhere"),
  ];
  expect(paris.y).toBeGreaterThan(rio.y);
  expect(paris.x).toBeGreaterThan(rio.x);
  expect(Math.hypot(nowhere.x - paris.x, nowhere.y - paris.y)).toBeLessThan(300);
});
