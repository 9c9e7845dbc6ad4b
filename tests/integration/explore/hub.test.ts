import { beforeAll, expect, test } from "vitest";
import { load } from "../../fixtures/graph.ts";
import { hub } from "../../fixtures/hub.ts";
import { onBothStores } from "../../stores.ts";
import { ask, captions } from "./ask.ts";

const CENTER = "hub/center";

onBothStores("4,500 relationships around a hub of 3,400", ({ store }) => {
  const { schema, search, graph, node, nodes, neighbors, expand, paths } = ask(store);
  beforeAll(() => load(store(), hub()));

  test("a first picture shows the hub and those of its neighbors that are best connected, and hangs together", async () => {
    const { graph: picture, shown, total } = await graph();
    expect([shown, total]).toEqual([300, 3_701]);
    expect(picture.nodes[0]!.key).toBe(CENTER);
    // The 400 that know each other come before the 3,000 that know the hub only.
    expect(picture.nodes.slice(1).every(({ key }) => Number(key.split("/")[1]) < 400)).toBe(true);
    expect(reached(picture, CENTER)).toBe(300);
    expect(picture.edges.length).toBeGreaterThan(600);
  });

  test("a picture larger than the hub's ring reaches what lies behind it", async () => {
    const { graph: picture, shown } = await graph({ limit: 3_600 });
    expect(shown).toBe(3_600);
    expect(reached(picture, CENTER)).toBe(3_600);
  });

  test("the hub's degree tells what expanding it would bring", async () => {
    const { degree } = await node(CENTER);
    expect(degree.total).toBe(3_400);
    expect(degree.by).toEqual([
      { type: "KNOWS", direction: "in", label: "Person", count: 1_133 },
      { type: "KNOWS", direction: "out", label: "Person", count: 1_133 },
      { type: "WORKS_WITH", direction: "in", label: "Person", count: 567 },
      { type: "WORKS_WITH", direction: "out", label: "Person", count: 567 },
    ]);
  });

  test("the best of its neighbors come first, and page by page all of them, each once", async () => {
    const first = await neighbors(CENTER);
    expect([first.shown, first.total]).toEqual([50, 3_400]);
    // Those with somebody behind them, who know others as well.
    expect(captions(first.graph).slice(1, 4)).toEqual(["spoke 0000", "spoke 0001", "spoke 0002"]);

    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof neighbors>> = await neighbors(CENTER, {
        limit: 1_000,
        ...(cursor && { cursor }),
      });
      seen.push(...page.graph.nodes.slice(1).map(({ key }) => key));
      cursor = page.cursor;
    }
    expect(seen).toHaveLength(3_400);
    expect(new Set(seen).size).toBe(3_400);
    expect(seen.slice(0, 50)).toEqual(first.graph.nodes.slice(1).map(({ key }) => key));
  });

  test("expanding several says what each of them has left", async () => {
    const first = await expand({ ids: [CENTER, "spoke/0"], limit: 10 });
    const [left, ofSpoke] = [CENTER, "spoke/0"].map((id) => first.remaining.find((each) => each.id === id)?.count ?? 0);
    const shown = first.graph.nodes.map(({ key }) => key);
    const next = await expand({ ids: [CENTER], among: shown, limit: 10 });
    expect(next.total).toBe(left);
    expect((await expand({ ids: ["spoke/0"], among: shown })).total).toBe(ofSpoke);
    const rest = await expand({ ids: ["spoke/0"], among: shown, limit: 1_000 });
    expect(rest.remaining).toEqual([]);
  });

  test("expanding beside 20,000 nodes that are shown brings the edges to them", async () => {
    const shown = hub().nodes.map(({ ref }) => ref);
    const among = [
      ...shown.filter((ref) => !ref.startsWith("outer")),
      ...Array.from({ length: 16_599 }, (_, i) => `x/${i}`),
    ];
    const { graph: found, shown: newcomers, total } = await expand({ ids: ["spoke/0", "spoke/1"], among });
    expect([newcomers, total]).toEqual([2, 2]);
    expect(found.edges.map(({ attributes }) => attributes.type)).toContain("REPORTS_TO");
    const { total: none } = await expand({ ids: [CENTER], among });
    expect(none).toBe(0);
  });

  test("a thousand nodes come with what joins them to 3,000 that are shown", async () => {
    const asked = Array.from({ length: 1_000 }, (_, i) => `spoke/${i}`);
    const among = [CENTER, ...Array.from({ length: 2_400 }, (_, i) => `spoke/${i + 1_000}`)];
    const { graph: found, missing } = await nodes({ ids: asked, among });
    expect(missing).toEqual([]);
    expect(found.edges).toHaveLength(1_800);
  });

  test("two leaves are joined by the hub and by nothing else", async () => {
    const found = await paths({ from: "spoke/3000", to: "spoke/3001", mode: "all", maxHops: 6 });
    expect(found.paths).toEqual([
      { nodes: ["spoke/3000", CENTER, "spoke/3001"], edges: [expect.any(String), expect.any(String)] },
    ]);
  });

  test("through the hub there are more ways than anyone would read, and the answer says so", async () => {
    const found = await paths({ from: "outer/0", to: "outer/1", mode: "all", maxHops: 8, limit: 100 });
    expect([found.paths.length, found.truncated]).toEqual([100, true]);
    const hops = found.paths.map(({ edges }) => edges.length);
    expect(hops).toEqual(hops.toSorted((a, b) => a - b));
    expect(found.paths.every((path) => new Set(path.nodes).size === path.nodes.length)).toBe(true);
  });

  test("search finds one of many, and counts many", async () => {
    expect((await search({ q: "SPOKE 3399" })).hits.map(({ node: { key } }) => key)).toEqual(["spoke/3399"]);
    const { hits, total } = await search({ q: "spoke", limit: 1 });
    expect([hits[0]!.node.key, total]).toEqual(["spoke/0", 3_400]);
  });

  test("the schema is of all of it", async () => {
    const { nodeCount, relationshipCount, patterns, sampled } = await schema();
    expect([nodeCount, relationshipCount, sampled]).toEqual([3_701, 4_500, false]);
    expect(patterns).toContainEqual({ from: "Organization", type: "KNOWS", to: "Person", count: 1_133 });
  });
});

/** How many nodes can be reached from one of them. */
function reached({ edges }: Awaited<ReturnType<ReturnType<typeof ask>["graph"]>>["graph"], from: string): number {
  const beside = new Map<string, string[]>();
  for (const { source, target } of edges) {
    beside.set(source, [...(beside.get(source) ?? []), target]);
    beside.set(target, [...(beside.get(target) ?? []), source]);
  }
  const seen = new Set([from]);
  for (const key of seen) for (const other of beside.get(key) ?? []) seen.add(other);
  return seen.size;
}
