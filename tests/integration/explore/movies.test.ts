import { beforeAll, describe, expect, test } from "vitest";
import { load } from "../../fixtures/graph.ts";
import { movies } from "../../fixtures/movies.ts";
import { onBothStores, records } from "../../stores.ts";
import { ask, captions, told } from "./ask.ts";

onBothStores("the movies graph of Neo4j's documentation", ({ store }) => {
  const {
    schema,
    search,
    graph,
    node,
    nodes,
    neighbors,
    expand,
    paths,
    edgeEvidence,
    nodeEvidence,
    sources,
    document,
  } = ask(store);
  /** Its nodes have no id that could be a key. */
  const keys = new Map<string, string>();
  const key = (name: string) => {
    expect(keys.has(name)).toBe(true);
    return keys.get(name)!;
  };
  beforeAll(async () => {
    await load(store(), movies());
    const rows = await records(store(), {
      text: "MATCH (n) RETURN coalesce(n.name, n.title) AS name, elementId(n) AS id",
    });
    for (const { name, id } of rows) keys.set(String(name), String(id));
  });

  test("its schema: labels, types, captions and what joins what", async () => {
    const { nodeCount, relationshipCount, labels, relationshipTypes, patterns, sampled } = await schema();
    expect({ nodeCount, relationshipCount, sampled }).toEqual({
      nodeCount: 171,
      relationshipCount: 253,
      sampled: false,
    });
    expect(labels).toEqual([
      {
        ...{ name: "Person", count: 133, captionProperty: "name", evidence: false },
        properties: [
          { name: "born", types: ["INTEGER"] },
          { name: "name", types: ["STRING"] },
        ],
      },
      {
        ...{ name: "Movie", count: 38, captionProperty: "title", evidence: false },
        properties: [
          { name: "released", types: ["INTEGER"] },
          { name: "tagline", types: ["STRING"] },
          { name: "title", types: ["STRING"] },
        ],
      },
    ]);
    expect(relationshipTypes.map(({ name, count }) => [name, count])).toEqual([
      ["ACTED_IN", 172],
      ["DIRECTED", 44],
      ["PRODUCED", 15],
      ["WROTE", 10],
      ["REVIEWED", 9],
      ["FOLLOWS", 3],
    ]);
    expect(patterns).toEqual([
      { from: "Person", type: "ACTED_IN", to: "Movie", count: 172 },
      { from: "Person", type: "DIRECTED", to: "Movie", count: 44 },
      { from: "Person", type: "PRODUCED", to: "Movie", count: 15 },
      { from: "Person", type: "WROTE", to: "Movie", count: 10 },
      { from: "Person", type: "REVIEWED", to: "Movie", count: 9 },
      { from: "Person", type: "FOLLOWS", to: "Person", count: 3 },
    ]);
  });

  test("a first picture of all of it, and of a part that hangs together", async () => {
    const whole = await graph();
    expect([whole.shown, whole.total, whole.graph.edges.length]).toEqual([171, 171, 253]);
    const part = await graph({ limit: 30 });
    expect([part.shown, part.total]).toEqual([30, 171]);
    expect(captions(part.graph).slice(0, 3)).toEqual(["A Few Good Men", "Jerry Maguire", "Tom Hanks"]);
    expect(lonely(part.graph)).toEqual([]);
  });

  test("a node, captioned by its name, with its degree", async () => {
    const { node: tom, degree } = await node(key("Tom Hanks"));
    expect(tom.attributes).toEqual({
      labels: ["Person"],
      caption: "Tom Hanks",
      properties: { name: "Tom Hanks", born: 1956 },
    });
    expect(degree).toEqual({
      total: 13,
      by: [
        { type: "ACTED_IN", direction: "out", label: "Movie", count: 12 },
        { type: "DIRECTED", direction: "out", label: "Movie", count: 1 },
      ],
    });
  });

  test("neighbors: a movie in which someone acted and which they directed comes once, with both edges", async () => {
    const { graph: found, total } = await neighbors(key("Tom Hanks"));
    expect(total).toBe(12);
    expect(captions(found).slice(0, 3)).toEqual(["Tom Hanks", "Cloud Atlas", "The Green Mile"]);
    expect(told(found).filter((each) => each.includes("That Thing You Do"))).toEqual([
      "Tom Hanks ACTED_IN That Thing You Do",
      "Tom Hanks DIRECTED That Thing You Do",
    ]);
  });

  test("neighbors page by page are those of one page, in the same order", async () => {
    const all = await neighbors(key("Tom Hanks"));
    const pages: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await neighbors(key("Tom Hanks"), { limit: 5, ...(cursor && { cursor }) });
      expect(page.total).toBe(12);
      expect(page.shown).toBe(page.graph.nodes.length - 1);
      pages.push(...captions(page.graph).slice(1));
      cursor = page.cursor;
    } while (cursor);
    expect(pages).toEqual(captions(all.graph).slice(1));
  });

  test("going on with a cursor when what came before is shown by now leaves nobody out", async () => {
    const tom = key("Tom Hanks");
    const first = await expand({ ids: [tom], limit: 5 });
    const shown = first.graph.nodes.map((each) => each.key);
    const second = await expand({ ids: [tom], among: shown, limit: 100, cursor: first.cursor! });
    expect([second.shown, second.total]).toEqual([7, 7]);
  });

  test("neighbors of a label only, in one direction", async () => {
    const { graph: found } = await neighbors(key("Cloud Atlas"), {
      label: "Person",
      type: ["DIRECTED", "WROTE"],
      direction: "in",
    });
    expect(captions(found).sort()).toEqual([
      "Cloud Atlas",
      "David Mitchell",
      "Lana Wachowski",
      "Lilly Wachowski",
      "Tom Tykwer",
    ]);
  });

  test("expanding several brings the edges among the newcomers as well", async () => {
    const { graph: found } = await expand({ ids: [key("James Thompson"), key("Paul Blythe")], limit: 100 });
    expect(told(found)).toEqual([
      "Angela Scope FOLLOWS Jessica Thompson",
      "Angela Scope REVIEWED The Replacements",
      "James Thompson FOLLOWS Jessica Thompson",
      "James Thompson REVIEWED The Da Vinci Code",
      "James Thompson REVIEWED The Replacements",
      "Jessica Thompson REVIEWED The Da Vinci Code",
      "Jessica Thompson REVIEWED The Replacements",
      "Paul Blythe FOLLOWS Angela Scope",
    ]);
  });

  test("nodes by element id", async () => {
    const { graph: found, missing } = await nodes({ ids: [key("Keanu Reeves"), key("The Matrix"), "The Matrix"] });
    expect(missing).toEqual(["The Matrix"]);
    expect(told(found)).toEqual(["Keanu Reeves ACTED_IN The Matrix"]);
  });

  describe("paths", () => {
    const names = async (request: Parameters<typeof paths>[0]) => {
      const answer = await paths(request);
      const captionOf = new Map(answer.graph.nodes.map((each) => [each.key, each.attributes.caption]));
      return { told: answer.paths.map((path) => path.nodes.map((each) => captionOf.get(each))), ...answer };
    };

    test("the shortest from Kevin Bacon to Meg Ryan", async () => {
      const { told: shortest, truncated } = await names({ from: key("Kevin Bacon"), to: key("Meg Ryan") });
      expect(truncated).toBe(false);
      expect(shortest[0]).toEqual(["Kevin Bacon", "A Few Good Men", "Rob Reiner", "When Harry Met Sally", "Meg Ryan"]);
      expect(new Set(shortest.map((each) => each.length))).toEqual(new Set([5]));
      expect(shortest.map((each) => each[2])).toEqual([
        ...["Rob Reiner", "Rob Reiner", "Tom Cruise"],
        ...["Tom Hanks", "Tom Hanks", "Tom Hanks"],
      ]);
    });

    test("only by acting", async () => {
      const { told: shortest } = await names({ from: key("Kevin Bacon"), to: key("Meg Ryan"), types: ["ACTED_IN"] });
      expect(shortest).toHaveLength(4);
    });

    test("none where there are fewer hops than it takes", async () => {
      expect(await paths({ from: key("Kevin Bacon"), to: key("Meg Ryan"), maxHops: 3 })).toMatchObject({
        paths: [],
        truncated: false,
      });
    });

    test("all that Cypher finds, shorter ones first", async () => {
      const [from, to] = [key("Keanu Reeves"), key("Meg Ryan")];
      const { told: all, truncated } = await names({ from, to, mode: "all", maxHops: 6, limit: 500 });
      const [row] = await records(store(), {
        text: `MATCH p = (a)-[*1..6]-(b) WHERE elementId(a) = $from AND elementId(b) = $to
          AND all(n IN nodes(p) WHERE size([m IN nodes(p) WHERE elementId(m) = elementId(n)]) = 1)
          RETURN count(p) AS paths`,
        params: { from, to },
      });
      expect(truncated).toBe(false);
      expect(all).toHaveLength(row!.paths as number);
      const lengths = all.map((each) => each.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    });

    test("ten hops through the whole graph end in time and say that there are more", async () => {
      const { paths: found, truncated } = await paths({
        ...{ from: key("Emil Eifrem"), to: key("Penny Marshall") },
        ...{ mode: "all", maxHops: 10, limit: 500 },
      });
      expect([found.length, truncated]).toEqual([500, true]);
    });
  });

  test("nobody says why: there is no evidence layer", async () => {
    expect(await nodeEvidence(key("Tom Hanks"))).toEqual({ claims: [], total: 0 });
    const { graph: found } = await neighbors(key("Emil Eifrem"));
    expect(await edgeEvidence(found.edges[0]!.key)).toEqual({ claims: [], total: 0 });
    expect(await sources(found.edges[0]!.key)).toEqual({ documents: [], edges: {} });
    await expect(edgeEvidence("5:nothing:0")).rejects.toMatchObject({ code: "unknown-edge" });
    await expect(document("anything")).rejects.toMatchObject({ code: "unknown-document" });
  });

  test("search by name, title and tagline", async () => {
    const found = async (q: string) => (await search({ q })).hits.map((hit) => hit.node.attributes.caption);
    expect(await found("matrix")).toEqual(["The Matrix", "The Matrix Reloaded", "The Matrix Revolutions"]);
    expect(await found("the matrix")).toEqual(["The Matrix", "The Matrix Reloaded", "The Matrix Revolutions"]);
    expect(await found("tom h")).toEqual(["Tom Hanks"]);
    expect(await found("thompson")).toEqual(["Jessica Thompson", "James Thompson"]);
    expect(await found("houston, we have")).toEqual(["Apollo 13"]);
    expect((await search({ q: "t", limit: 3 })).total).toBe(
      movies().nodes.filter(({ properties: { name, title, tagline } }) =>
        /t/i.test(`${name ?? title} ${tagline ?? ""}`),
      ).length,
    );
  });
});

/** Nodes without an edge. */
function lonely({ nodes, edges }: Awaited<ReturnType<ReturnType<typeof ask>["graph"]>>["graph"]): string[] {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ key }) => !joined.has(key)).map(({ attributes }) => attributes.caption);
}
