import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PathSearch, type Step } from "../../../server/explore/path-search.ts";

interface Edge {
  edge: string;
  from: string;
  to: string;
}

const graphs = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 18 })
  .map((pairs) => pairs.map(([from, to], i): Edge => ({ edge: `e${i}`, from: `n${from}`, to: `n${to}` })));

/** Drives a search as the question does, over edges instead of a database. */
function search(edges: Edge[], options: { maxHops: number; shortest: boolean }) {
  const found = new PathSearch("n0", "n1", options);
  for (let ring = found.next(); ring.length > 0; ring = found.next()) {
    const steps = ring.flatMap((id) => edges.flatMap((each) => stepsOf(each, id)));
    found.take(steps.slice(0, found.room), steps.length > found.room);
  }
  return found;
}

function stepsOf({ edge, from, to }: Edge, id: string): Step[] {
  if (from === id) return [{ from, edge, type: "T", to }];
  return to === id ? [{ from: to, edge, type: "T", to: from }] : [];
}

/** Every way that passes no node twice, by trying all. */
function every(edges: Edge[], maxHops: number, path = ["n0"], used: string[] = []): string[][] {
  const at = path.at(-1)!;
  if (at === "n1") return [used];
  if (used.length === maxHops) return [];
  return edges.flatMap((each) =>
    stepsOf(each, at)
      .filter(({ to }) => !path.includes(to))
      .flatMap(({ to, edge }) => every(edges, maxHops, [...path, to], [...used, edge])),
  );
}

describe("a search for paths", () => {
  test("finds all of them, shorter ones first, each once", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), (edges, maxHops) => {
        const { found, truncated } = search(edges, { maxHops, shortest: false }).paths(10_000, (id) => id);
        const told = found.map((path) => path.edges.join(" "));
        expect(truncated).toBe(false);
        expect([...told].sort()).toEqual(
          every(edges, maxHops)
            .map((path) => path.join(" "))
            .sort(),
        );
        const lengths = found.map((path) => path.edges.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });

  test("finds the shortest only, where that is asked", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), (edges, maxHops) => {
        const { found } = search(edges, { maxHops, shortest: true }).paths(10_000, (id) => id);
        const all = every(edges, maxHops);
        const least = Math.min(...all.map((path) => path.length));
        const shortest = all.filter((path) => path.length === least);
        expect(found.map((path) => path.edges.join(" ")).sort()).toEqual(shortest.map((path) => path.join(" ")).sort());
      }),
    );
  });

  test("gives as many as asked for, in the order of the names they pass, and says that there are more", () => {
    const edges = ["c", "a", "b"].flatMap((id): Edge[] => [
      { edge: `to ${id}`, from: "n0", to: id },
      { edge: `from ${id}`, from: id, to: "n1" },
    ]);
    const names = new Map([
      ["a", "Zoe"],
      ["b", "Ann"],
      ["c", "Mia"],
    ]);
    const found = search(edges, { maxHops: 4, shortest: true });
    expect(found.passed().sort()).toEqual(["a", "b", "c", "n0", "n1"]);
    const told = (limit: number) => {
      const { found: paths, truncated } = found.paths(limit, (id) => names.get(id) ?? id);
      return [paths.map(({ nodes }) => nodes[1]), truncated];
    };
    expect(told(2)).toEqual([["b", "c"], true]);
    expect(told(3)).toEqual([["b", "c", "a"], false]);
  });

  test("stops looking when there is no room for more, and says that it has not seen all", () => {
    const edges = Array.from({ length: 160_000 }, (_, i): Edge => ({ edge: `e${i}`, from: "n0", to: `x${i}` }));
    edges.push({ edge: "last", from: "n1", to: "x0" });
    const found = new PathSearch("n0", "n1", { maxHops: 4, shortest: false });
    found.next();
    found.take(
      edges.slice(0, 160_000).map(({ edge, from, to }) => ({ edge, from, type: "T", to })),
      false,
    );
    expect(found.room).toBe(0);
    found.take([], true);
    expect(found.next()).toEqual([]);
    expect(found.paths(10, (id) => id)).toEqual({ found: [], truncated: true });
  });
});
