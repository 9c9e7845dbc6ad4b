import fc from "fast-check";
import { MultiUndirectedGraph, UndirectedGraph } from "graphology";
import libraryBetweenness from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, test } from "vitest";
import { METRICS } from "../../../client/graph/metrics/list.ts";
import { measure } from "../../../client/graph/metrics/measurer.ts";
import type { Links } from "../../../client/graph/structure/links.ts";
import { layoutGraph } from "./graphs.ts";

const run = (metric: string, links: Links) => [...measure({ metric, links }, () => {})];

/** Two triangles joined by one edge, a leaf on the second, and a pair apart. */
const GRAPH = layoutGraph(9, [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 3],
  [5, 6],
  [7, 8],
]);

/** Zachary's karate club: who met whom outside of it; and how many shortest paths lead through each, as published. */
const KARATE: [number, number[]][] = [
  [0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]],
  [1, [2, 3, 7, 13, 17, 19, 21, 30]],
  [2, [3, 7, 8, 9, 13, 27, 28, 32]],
  [3, [7, 12, 13]],
  [4, [6, 10]],
  [5, [6, 10, 16]],
  [6, [16]],
  [8, [30, 32, 33]],
  [9, [33]],
  [13, [33]],
  [14, [32, 33]],
  [15, [32, 33]],
  [18, [32, 33]],
  [19, [33]],
  [20, [32, 33]],
  [22, [32, 33]],
  [23, [25, 27, 29, 32, 33]],
  [24, [25, 27, 31]],
  [25, [31]],
  [26, [29, 33]],
  [27, [33]],
  [28, [31, 33]],
  [29, [32, 33]],
  [30, [32, 33]],
  [31, [32, 33]],
  [32, [33]],
];
const karate = layoutGraph(
  34,
  KARATE.flatMap(([from, ends]) => ends.map((to): [number, number] => [from, to])),
);

describe("metrics of a small graph", () => {
  test("count relationships, both ways and each way", () => {
    expect(run("degree", GRAPH)).toEqual([2, 2, 3, 3, 2, 3, 1, 1, 1]);
    expect(run("in-degree", GRAPH)).toEqual([1, 1, 1, 2, 1, 1, 1, 0, 1]);
    expect(run("out-degree", GRAPH)).toEqual([1, 1, 2, 1, 1, 2, 0, 1, 0]);
  });

  test("tell components, the largest first", () => {
    expect(run("component", GRAPH)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  test("tell cores", () => {
    expect(run("core", GRAPH)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1]);
  });
});

describe("the karate club", () => {
  test("has 78 friendships", () => {
    expect(karate.source).toHaveLength(78);
  });

  test("has the betweenness that is known of it", () => {
    const found = run("betweenness", karate);
    expect(found[0]).toBeCloseTo(0.437635, 5);
    expect(found[33]).toBeCloseTo(0.304075, 5);
    expect(found[32]).toBeCloseTo(0.145247, 5);
    expect(found[2]).toBeCloseTo(0.143657, 5);
    expect(found[11]).toBe(0);
  });

  test("has four communities, as Louvain finds", () => {
    expect(new Set(run("community", karate)).size).toBe(4);
  });

  test("has cores up to the fourth, of ten members", () => {
    const cores = run("core", karate);
    expect(Math.max(...cores)).toBe(4);
    expect(cores.filter((core) => core === 4)).toHaveLength(10);
  });

  test("has ranks that sum to one, the president's and the instructor's first", () => {
    const both = layoutGraph(
      34,
      [...karate.source].flatMap((from, edge): [number, number][] => [
        [from, karate.target[edge]!],
        [karate.target[edge]!, from],
      ]),
    );
    const ranks = run("page-rank", both);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
    const best = [...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]!);
    expect(best.slice(0, 2)).toEqual([33, 0]);
    expect(ranks[33]).toBeCloseTo(0.100918, 3);
  });
});

const graphs = fc
  .integer({ min: 0, max: 24 })
  .chain((order) =>
    fc.tuple(
      fc.constant(order),
      order === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 60 }),
    ),
  )
  .map(([order, edges]) => layoutGraph(order, edges as [number, number][]));

test("whatever the graph, betweenness is the library's", () => {
  fc.assert(
    fc.property(graphs, (links) => {
      fc.pre(links.order > 0);
      const graph = new UndirectedGraph();
      for (let node = 0; node < links.order; node++) graph.addNode(node);
      links.source.forEach((from, edge) => {
        if (from !== links.target[edge]) graph.mergeEdge(from, links.target[edge]);
      });
      const expected = libraryBetweenness(graph, { getEdgeWeight: null });
      run("betweenness", links).forEach((value, node) => {
        expect(value).toBeCloseTo(links.order > 2 ? expected[node]! : 0, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test("a core of k is a part in which all have k neighbors", () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const graph = new MultiUndirectedGraph();
      for (let node = 0; node < links.order; node++) graph.addNode(node);
      links.source.forEach((from, edge) => void graph.addEdge(from, links.target[edge]));
      const cores = run("core", links);
      for (const [node, core] of cores.entries()) {
        const inside = graph.filterNeighbors(node, (other) => other !== String(node) && cores[Number(other)]! >= core);
        expect(inside.length).toBeGreaterThanOrEqual(core);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(METRICS.map(({ id }) => id))("%s is finite on any graph, the empty one too", (id) => {
  fc.assert(
    fc.property(graphs, (links) => {
      const values = run(id, links);
      expect(values).toHaveLength(links.order);
      expect(values.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
