import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reach } from "../../../client/graph/layouts/frame.ts";
import { arrange } from "../../../client/graph/layouts/job.ts";
import { LACKS, type LayoutGraph } from "../../../client/graph/layouts/layout.ts";
import { LAYOUTS, type LayoutId, layoutNamed } from "../../../client/graph/layouts/list.ts";
import { pack } from "../../../client/graph/layouts/pack.ts";
import { separate } from "../../../client/graph/layouts/separate.ts";
import { defaultValues, type Values } from "../../../client/graph/parameters.ts";
import { componentsOf } from "../../../client/graph/structure/links.ts";
import { random } from "../../fixtures/random.ts";
import { crowds, factsFor, layoutGraph } from "./graphs.ts";

const space = { width: 1_000, height: 700 };

/** On a graph whose nodes are of three kinds, counted by a number, here and there on Earth. */
function run(layout: LayoutId | null, graph: LayoutGraph, asked?: Values): LayoutGraph {
  const copy = structuredClone(graph);
  const job = layout ? prepared(layout, graph, asked) : { layout, values: {}, data: null };
  if (LACKS.some((lack) => lack === job.data)) return copy;
  // As it crosses to the worker.
  arrange({ ...structuredClone(job), graph: copy, space }, (prepare) => prepare());
  return copy;
}

function prepared(layout: LayoutId, graph: LayoutGraph, asked: Values = {}) {
  const { parameters, gather, begin } = layoutNamed(layout);
  const facts = factsFor(graph);
  const values = { ...defaultValues(parameters), ...(begin?.(facts) as object), ...asked };
  return { layout, values, data: gather?.(values, facts) ?? null };
}

/** Pairs whose boxes lie on each other by more than a pixel. */
function overlaps(graph: LayoutGraph): [number, number][] {
  const found: [number, number][] = [];
  for (let one = 0; one < graph.x.length; one++) {
    for (let other = 0; other < one; other++) {
      const [a, b] = [reach(graph, one), reach(graph, other)];
      const across = a.side + b.side - Math.abs(graph.x[one]! - graph.x[other]!);
      const dy = graph.y[one]! - graph.y[other]!;
      const along = dy >= 0 ? a.down + b.up - dy : a.up + b.down + dy;
      const isDisc = a.down === a.up && b.down === b.up;
      const apart = Math.hypot(graph.x[one]! - graph.x[other]!, dy) - a.side - b.side;
      if (isDisc ? apart < -1 : across > 1 && along > 1) found.push([one, other]);
    }
  }
  return found;
}

function withCaptions(graph: LayoutGraph): LayoutGraph {
  return { ...graph, side: graph.side.map(() => 40), down: graph.radius.map((radius) => radius + 17) };
}

const star = (leaves: number) =>
  layoutGraph(
    leaves + 1,
    Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1]),
  );

const GRAPHS: Record<string, LayoutGraph> = {
  "one node": layoutGraph(1, []),
  "two nodes": layoutGraph(2, [[0, 1]]),
  "nodes without edges": layoutGraph(17, []),
  "a self-loop and parallel edges": layoutGraph(3, [
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 0],
    [1, 2],
  ]),
  "a star": star(40),
  "crowds with captions": withCaptions(crowds(4, 15)),
  "many small components": layoutGraph(
    60,
    Array.from({ length: 20 }, (_, pair) => [pair * 3, pair * 3 + 1]),
  ),
  "some hundred nodes": crowds(6, 60),
};

describe.each(LAYOUTS.map(({ id }) => id))("the layout “%s”", (id) => {
  test("survives a graph without nodes", () => {
    expect(run(id, layoutGraph(0, [])).x).toHaveLength(0);
  });

  test.each(Object.entries(GRAPHS))("gives every node of %s a place of its own", (_name, graph) => {
    const result = run(id, graph);
    expect([...result.x, ...result.y].every(Number.isFinite)).toBe(true);
    expect(overlaps(result)).toEqual([]);
  });

  test("is the same each time", () => {
    const graph = crowds(5, 30);
    expect(run(id, graph)).toEqual(run(id, graph));
  });

  test("leaves fixed nodes exactly where they are", () => {
    const graph = crowds(3, 20);
    for (const [node, x, y] of [
      [4, -333.25, 120.5],
      [27, 410, -77.125],
    ] as const) {
      graph.fixed[node] = 1;
      graph.x[node] = x;
      graph.y[node] = y;
    }
    const { x, y } = run(id, graph);
    expect([x[4], y[4], x[27], y[27]]).toEqual([-333.25, 120.5, 410, -77.125]);
  });
});

test("an unknown layout is refused", () => {
  expect(() => layoutNamed("spiral")).toThrow("spiral");
});

const MANY_EDGES = ["force", "circle-pack", "hierarchical"] as const;
test.each(MANY_EDGES)("“%s” bears very many edges between few nodes", (layout) => {
  const pairs = Array.from({ length: 90_000 }, (_, edge): [number, number] => [edge % 40, Math.floor(edge / 40) % 40]);
  const graph = layoutGraph(40, pairs);
  arrange({ ...prepared(layout, graph), graph, space }, () => {});
  expect([...graph.x, ...graph.y].every(Number.isFinite)).toBe(true);
  expect(new Set(graph.x).size).toBeGreaterThan(1);
});

describe("the force layout", () => {
  test("fills the canvas and stays in it", () => {
    const { x, y } = run("force", withCaptions(crowds(4, 12)));
    const width = Math.max(...x) - Math.min(...x);
    const height = Math.max(...y) - Math.min(...y);
    expect(width).toBeGreaterThan(space.width * 0.6);
    expect(width).toBeLessThan(space.width);
    expect(height).toBeGreaterThan(space.height * 0.6);
    expect(height).toBeLessThan(space.height);
  });

  test("does not tear a few nodes apart to fill it", () => {
    const { x, y } = run("force", GRAPHS["two nodes"]!);
    expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeLessThan(200);
  });

  test("crowds fall apart into regions", () => {
    const [groups, members] = [8, 100];
    const { x, y } = run("force", crowds(groups, members));
    const distance = (one: number, other: number) => Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!);
    const chance = random(3);
    const pick = () => Math.floor(chance() * groups * members);
    const inside: number[] = [];
    const between: number[] = [];
    for (let turn = 0; turn < 4_000; turn++) {
      const [one, other] = [pick(), pick()];
      const same = Math.floor(one / members) === Math.floor(other / members);
      (same ? inside : between).push(distance(one, other));
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(between) / mean(inside)).toBeGreaterThan(3);
  });

  test("does not part what hangs on a hub by the direction of its edges", () => {
    const leaves = 300;
    const { x, y } = run(
      "force",
      layoutGraph(
        leaves + 1,
        Array.from({ length: leaves }, (_, leaf) => (leaf % 2 ? [0, leaf + 1] : [leaf + 1, 0])),
      ),
    );
    const mean = [0, 0];
    for (let leaf = 0; leaf < leaves; leaf++) mean[leaf % 2]! += Math.hypot(x[leaf + 1]! - x[0]!, y[leaf + 1]! - y[0]!);
    expect(mean[0]! / mean[1]!).toBeCloseTo(1, 1);
  });

  test("what hangs on a pinned node is found near it", () => {
    const graph = star(12);
    graph.fixed[0] = 1;
    graph.x[0] = 3_000;
    graph.y[0] = -2_000;
    const { x, y } = run("force", graph);
    for (let leaf = 1; leaf <= 12; leaf++) expect(Math.hypot(x[leaf]! - 3_000, y[leaf]! + 2_000)).toBeLessThan(600);
  });
});

describe("newcomers", () => {
  /** A picture that stands, and nodes with these edges that come to it. */
  function joined(standing: LayoutGraph, newcomers: number, edges: readonly [number, number][]) {
    const before = run("force", standing);
    const count = standing.x.length;
    const all = layoutGraph(count + newcomers, [
      ...Array.from(before.source, (from, edge): [number, number] => [from, before.target[edge]!]),
      ...edges,
    ]);
    all.x.set(before.x);
    all.y.set(before.y);
    all.x.fill(Number.NaN, count);
    all.y.fill(Number.NaN, count);
    all.fixed.fill(1, 0, count);
    const after = run(null, all);
    return { before, after, count };
  }

  test("nothing that stands moves, and newcomers settle around their parent without touching anything", () => {
    const { before, after, count } = joined(
      crowds(3, 20),
      25,
      Array.from({ length: 25 }, (_, turn) => [7, 60 + turn]),
    );
    expect(after.x.slice(0, count)).toEqual(before.x);
    expect(after.y.slice(0, count)).toEqual(before.y);
    expect(overlaps(after)).toEqual([]);
    for (let node = count; node < after.x.length; node++) {
      expect(Math.hypot(after.x[node]! - after.x[7]!, after.y[node]! - after.y[7]!)).toBeLessThan(420);
    }
  });

  test("those that hang on newcomers only come after them", () => {
    const { after, count } = joined(crowds(2, 20), 3, [
      [0, 40],
      [40, 41],
      [41, 42],
    ]);
    for (const [one, other] of [
      [0, count],
      [count, count + 1],
      [count + 1, count + 2],
    ] as const) {
      expect(Math.hypot(after.x[one]! - after.x[other]!, after.y[one]! - after.y[other]!)).toBeLessThan(300);
    }
  });

  test.each([
    ["few", 4, [[60, 61]]],
    ["more than there is", 300, [[60, 61]]],
    ["more than there is, beside many around one node", 500, Array.from({ length: 200 }, (_, turn) => [7, 60 + turn])],
  ] as [string, number, [number, number][]][])(
    "what hangs on nothing is put beside the picture: %s",
    (_, many, edges) => {
      const { before, after, count } = joined(crowds(3, 20), many, edges);
      expect(after.x.slice(0, count)).toEqual(before.x);
      const [left, right] = [Math.min(...before.x), Math.max(...before.x)];
      const [low, high] = [Math.min(...before.y), Math.max(...before.y)];
      const hanging = new Set(edges.flatMap(([from, to]) => (from < count ? [to] : [])));
      for (let node = count; node < after.x.length; node++) {
        if (hanging.has(node)) continue;
        const inside = after.x[node]! > left && after.x[node]! < right && after.y[node]! > low && after.y[node]! < high;
        expect(inside).toBe(false);
        expect(Number.isFinite(after.x[node]!)).toBe(true);
      }
    },
  );

  test("many around one node make a picture of their own, and that node stays", () => {
    const { before, after } = joined(
      layoutGraph(1, []),
      200,
      Array.from({ length: 200 }, (_, turn) => [0, turn + 1]),
    );
    expect([after.x[0], after.y[0]]).toEqual([before.x[0], before.y[0]]);
    expect(overlaps(after)).toEqual([]);
  });
});

describe("parting what overlaps", () => {
  test("nodes in one place come apart, and a fixed one does not give way", () => {
    const graph = layoutGraph(30, []);
    graph.fixed[3] = 1;
    expect(separate(graph, 4)).toBe(true);
    expect(overlaps(graph)).toEqual([]);
    expect([graph.x[3], graph.y[3]]).toEqual([0, 0]);
  });

  test("nodes that do not touch stay where they are", () => {
    const graph = layoutGraph(2, []);
    graph.x.set([0, 50]);
    expect(separate(graph, 4)).toBe(true);
    expect([...graph.x]).toEqual([0, 50]);
  });
});

test("packed boxes lie beside each other and inside the whole, whatever their sizes", () => {
  const side = fc.integer({ min: 1, max: 300 });
  const box = fc.record({ width: side, height: side });
  fc.assert(
    fc.property(
      fc.array(box, { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      (boxes, shape) => {
        const { width, height, places } = pack(boxes, shape);
        const placed = boxes.map((each, index) => ({ ...each, ...places[index]! }));
        for (const [index, one] of placed.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
          for (const other of placed.slice(0, index)) {
            const beside = one.x >= other.x + other.width - 1e-6 || other.x >= one.x + one.width - 1e-6;
            const above = one.y >= other.y + other.height - 1e-6 || other.y >= one.y + one.height - 1e-6;
            expect(beside || above).toBe(true);
          }
        }
      },
    ),
  );
});

test("components are told apart, the largest first", () => {
  const graph = layoutGraph(6, [
    [0, 1],
    [2, 3],
    [3, 4],
    [5, 5],
  ]);
  expect(componentsOf(graph).map((nodes) => nodes.sort())).toEqual([[2, 3, 4], [0, 1], [5]]);
});
