import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { matcher } from "../../../server/explore/match/matcher.ts";
import { load } from "../../fixtures/graph.ts";
import { onBothStores } from "../../stores.ts";
import { searches } from "../../unit/explore/searches.ts";
import { ask } from "./ask.ts";

/** Names of the kind that people search for, with all that makes that hard. */
const NAMES = fc.sample(searches(), { numRuns: 400, seed: 20250211 }).map(({ text }) => text);
const QUERIES = fc.sample(searches(), { numRuns: 150, seed: 19790401 }).map(({ asked }) => asked);

onBothStores("search", ({ store }) => {
  const { search } = ask(store);
  const nodes = NAMES.map((name, i) => ({
    ref: `thing/${i}`,
    labels: ["Entity", "Thing"],
    properties: { id: `thing/${i}`, name: i % 3 ? name : "unnamed", ...(i % 3 ? {} : { aliases: ["other", name] }) },
  }));
  beforeAll(() => load(store(), { nodes, relationships: [], ingested: true }));

  /** The score of each node that is found, by a look at each. */
  function reference(asked: string): Map<string, number> {
    const match = matcher(asked);
    const found = new Map<string, number>();
    for (const { ref, properties } of nodes) {
      const tiers = [properties.name, ...((properties.aliases as string[] | undefined) ?? [])].flatMap(
        (text) => match?.tierOf(String(text)) ?? [],
      );
      if (tiers.length > 0) found.set(ref, 1 - Math.min(...tiers) / 4);
    }
    return found;
  }

  test("the database finds what a look at each node finds, whatever is asked", { timeout: 120_000 }, async () => {
    let found = 0;
    for (const q of QUERIES) {
      const expected = reference(q);
      const { hits, total } = await search({ q, limit: 200 });
      expect([q, total]).toEqual([q, expected.size]);
      for (const { node, score } of hits) expect([q, node.key, score]).toEqual([q, node.key, expected.get(node.key)]);
      expect(hits).toHaveLength(Math.min(200, expected.size));
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      found += hits.length;
    }
    expect(found).toBeGreaterThan(QUERIES.length);
  });

  test.each([
    ["200 letters", "e".repeat(200)],
    ["200 signs", ".*+?()[]{}|^$\\/".repeat(20).slice(0, 200)],
    ["200 emoji", "😀".repeat(100)],
    ["quotes", "'\"`“”"],
    ["an unfinished class", "[a"],
    ["an escape", "\\Q\\E\\u{41}"],
    ["a flag", "(?i)"],
  ])("%s are text like any other", async (_, q) => {
    expect((await search({ q })).total).toBe(reference(q).size);
  });
});
