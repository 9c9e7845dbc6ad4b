import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import { EVERYTHING, expandedNodes, moreOf, type Neighborhood } from "../../../client/graph/expansion.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";
import type { GraphEdge, Subgraph } from "../../../server/contract/graph.ts";
import { edge, node, subgraph } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const explore = () => createExploration({ arranger: inPlace });
const keys = ({ graph }: Exploration) => graph.nodes().sort();

function picture({ graph }: Exploration) {
  const { nodes, edges, attributes } = graph.export();
  const byKey = (one: { key?: string }, other: { key?: string }) => (one.key! < other.key! ? -1 : 1);
  return structuredClone({ nodes: nodes.sort(byKey), edges: edges.sort(byKey), attributes });
}

/** Answers as the server does: so many new neighbors, all that joins them to the canvas, and what is left. */
class Database {
  readonly edges: GraphEdge[];
  constructor(pairs: readonly (readonly [string, string])[]) {
    this.edges = [...new Map(pairs.map(([from, to]) => [`${from} ${to}`, edge(from, to)])).values()];
  }
  neighbors(key: string, { direction }: Neighborhood = EVERYTHING): string[] {
    const out = direction === "in" ? [] : this.edges.filter(({ source }) => source === key).map(({ target }) => target);
    const into =
      direction === "out" ? [] : this.edges.filter(({ target }) => target === key).map(({ source }) => source);
    return [...new Set([...out, ...into])].filter((other) => other !== key).sort();
  }
  among(nodes: Iterable<string>): Subgraph {
    const shown = new Set(nodes);
    return {
      nodes: [...shown].map((key) => node(key)),
      edges: this.edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
    };
  }
  expand(exploration: Exploration, of: string[], limit: number, neighborhood: Neighborhood = EVERYTHING): string[] {
    const { graph } = exploration;
    const fresh = [...new Set(of.flatMap((key) => this.neighbors(key, neighborhood)))].filter(
      (key) => !graph.hasNode(key),
    );
    const chosen = fresh.sort().slice(0, limit);
    const there = new Set([...graph.nodes(), ...chosen]);
    const left = of.map(
      (key) => [key, this.neighbors(key, neighborhood).filter((each) => !there.has(each)).length] as const,
    );
    const answer = this.among(there);
    return exploration.expand(answer, { of, neighborhood, remaining: new Map(left) });
  }
}

const star = (hub: string, count: number) =>
  Array.from({ length: count }, (_, i) => [hub, `${hub}${String(i).padStart(3, "0")}`] as const);

describe("an expand", () => {
  test("that leaves some out says how many, whatever comes and goes, until all are there", () => {
    const database = new Database(star("h", 10));
    const exploration = explore();
    exploration.add(database.among(["h"]));
    database.expand(exploration, ["h"], 4);
    expect(moreOf(exploration.graph, "h")).toBe(6);
    exploration.remove(["h000", "h001"]);
    expect(moreOf(exploration.graph, "h")).toBe(8);
    exploration.undo();
    expect(moreOf(exploration.graph, "h")).toBe(6);
    database.expand(exploration, ["h"], 100);
    expect(moreOf(exploration.graph, "h")).toBe(0);
    exploration.undo();
    expect(moreOf(exploration.graph, "h")).toBe(6);
    exploration.clear();
    exploration.add(database.among(["h"]));
    expect(moreOf(exploration.graph, "h")).toBe(0);
  });

  test("of one kind of relations does not hide that there are others", () => {
    const database = new Database([...star("h", 10), ["other", "h"]]);
    const exploration = explore();
    exploration.add(database.among(["h"]));
    database.expand(exploration, ["h"], 4);
    database.expand(exploration, ["h"], 4, { ...EVERYTHING, direction: "in" });
    expect(exploration.graph.hasNode("other")).toBe(true);
    expect(moreOf(exploration.graph, "h")).toBe(6);
  });

  test("moves nobody that is there, and puts the newcomers around their parent", () => {
    const exploration = explore();
    const old = star("a", 60);
    exploration.add(new Database(old).among(["a", ...old.map(([, key]) => key)]));
    const database = new Database([...old, ...star("a007", 100)]);
    const before = picture(exploration).nodes;
    const added = database.expand(exploration, ["a007"], 100);
    expect(added).toHaveLength(100);
    for (const { key, attributes } of before) {
      const { x, y } = exploration.graph.getNodeAttributes(key!);
      expect([key, x, y]).toEqual([key, attributes!.x, attributes!.y]);
    }
    const parent = exploration.graph.getNodeAttributes("a007");
    const away = (key: string) => {
      const { x, y } = exploration.graph.getNodeAttributes(key);
      return Math.hypot(x - parent.x, y - parent.y);
    };
    const center = exploration.graph.getNodeAttributes("a");
    const outside = added.filter((key) => away(key) > 1.5 * Math.hypot(center.x - parent.x, center.y - parent.y) + 600);
    expect(outside).toEqual([]);
  });
});

describe("collapse", () => {
  const database = new Database([...star("a", 3), ...star("b", 2), ["a", "b"], ["b", "a000"], ["a001", "far"]]);
  const opened = () => {
    const exploration = explore();
    exploration.add(database.among(["a", "b"]));
    return exploration;
  };

  test("takes back what the expand brought, in one step", () => {
    const exploration = opened();
    const before = keys(exploration);
    database.expand(exploration, ["a"], 2);
    expect(exploration.collapse(["a"]).sort()).toEqual(["a000", "a001"]);
    expect(keys(exploration)).toEqual(before);
    expect(moreOf(exploration.graph, "a")).toBe(0);
    exploration.undo();
    expect(keys(exploration)).toEqual(["a", "a000", "a001", "b"]);
    expect(moreOf(exploration.graph, "a")).toBe(1);
  });

  test("leaves what another expand holds, until that one is collapsed too", () => {
    const exploration = opened();
    database.expand(exploration, ["a"], 10);
    database.expand(exploration, ["b"], 10);
    expect(exploration.collapse(["a"]).sort()).toEqual(["a001", "a002"]);
    expect(exploration.graph.hasNode("a000")).toBe(true);
    expect(exploration.collapse(["b"]).sort()).toEqual(["a000", "b000", "b001"]);
  });

  test("leaves what is pinned and what was expanded itself", () => {
    const exploration = opened();
    database.expand(exploration, ["a"], 10);
    exploration.pin(["a002"], true);
    database.expand(exploration, ["a001"], 10);
    expect(exploration.collapse(["a"])).toEqual(["a000"]);
    expect(exploration.collapse(["a001"])).toEqual(["far"]);
    exploration.pin(["a002"], false);
    expect(exploration.collapse(["a"]).sort()).toEqual(["a001", "a002"]);
  });

  test("never takes what came otherwise", () => {
    const exploration = opened();
    database.expand(exploration, ["a"], 10);
    exploration.add(subgraph("a other"));
    exploration.collapse(["a"]);
    expect(keys(exploration)).toEqual(["a", "b", "other"]);
  });
});

describe("expanding, collapsing, pinning, removing and undoing in any order", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const name = fc.constantFrom(...names);
  const pairs = fc.uniqueArray(fc.tuple(name, name), { minLength: 4, maxLength: 24, selector: ([a, b]) => `${a}${b}` });
  const some = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
  const command = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("expand" as const), of: some, limit: fc.integer({ min: 1, max: 4 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("collapse" as const), of: some }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("pin" as const), of: some }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), of: some }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "redo" as const) }) },
  );

  test("keeps the graph true: nothing that is not in the database, nothing lost that anyone holds, counts that are right", () => {
    fc.assert(
      fc.property(
        pairs,
        fc.subarray(names, { minLength: 1, maxLength: 3 }),
        fc.array(command, { maxLength: 20 }),
        (all, first, done) => {
          const database = new Database(all);
          const exploration = explore();
          exploration.add(database.among(first), { begins: true });
          const start = picture(exploration);
          for (const each of done) {
            const { graph } = exploration;
            const of = ("of" in each ? each.of : []).filter((key) => graph.hasNode(key));
            const before = new Map(graph.mapNodes((key, attributes) => [key, attributes]));
            const expanded = expandedNodes(graph);
            if (each.do === "expand" && of.length > 0) database.expand(exploration, of, each.limit);
            if (each.do === "pin") exploration.pin(of, true);
            if (each.do === "remove") exploration.remove(of);
            if (each.do === "undo") exploration.undo();
            if (each.do === "redo") exploration.redo();
            if (each.do === "collapse") {
              for (const key of exploration.collapse(of)) {
                const { broughtBy = [], pinned } = before.get(key)!;
                expect(pinned || expanded.has(key) || of.includes(key)).toBe(false);
                expect(broughtBy.filter((holder) => before.has(holder) && !of.includes(holder))).toEqual([]);
                expect(broughtBy.some((holder) => of.includes(holder))).toBe(true);
              }
            }
            expect(graph.edges().sort()).toEqual(
              database
                .among(graph.nodes())
                .edges.map(({ key }) => key)
                .sort(),
            );
            graph.forEachNode((key, { x, y, portion }) => {
              expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
              if (!portion) return;
              const left = database.neighbors(key, portion).filter((other) => !graph.hasNode(other)).length;
              expect(moreOf(graph, key)).toBe(left);
            });
          }
          while (exploration.snapshot().canUndo) exploration.undo();
          expect(picture(exploration)).toEqual(start);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("an expand that is collapsed at once leaves the nodes that were there before", () => {
    fc.assert(
      fc.property(
        pairs,
        fc.subarray(names, { minLength: 1 }),
        name,
        fc.integer({ min: 1, max: 8 }),
        (all, first, of, limit) => {
          const database = new Database(all);
          const exploration = explore();
          exploration.add(database.among([...first, of]));
          const before = picture(exploration);
          database.expand(exploration, [of], limit);
          exploration.collapse([of]);
          expect(picture(exploration)).toEqual(before);
        },
      ),
    );
  });
});
