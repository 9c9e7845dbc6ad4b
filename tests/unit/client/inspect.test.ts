import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import { EVERYTHING } from "../../../client/graph/expansion.ts";
import { chosenOf, groupsOf, newcomersBeside } from "../../../client/inspect/groups.ts";
import { edgesAmong, sharedOf } from "../../../client/inspect/shared.ts";
import { finderOf } from "../../../client/search/match.ts";
import { edge, node, subgraph } from "../graph/graphs.ts";
import { inPlace } from "../graph/in-place.ts";

function exploring(pairs: string) {
  const exploration = createExploration({ arranger: inPlace });
  exploration.add(subgraph(pairs));
  return exploration;
}

describe("what several nodes share", () => {
  test("are nodes that two of them at least are linked to, most shared first, by which relations", () => {
    const exploration = exploring("a x, b x, y a, y b, c x, c z, a b, x w");
    expect(sharedOf(exploration, ["a", "b", "c"])).toEqual([
      { key: "x", links: 3, by: [{ type: "KNOWS", reversed: false }] },
      { key: "y", links: 2, by: [{ type: "KNOWS", reversed: true }] },
    ]);
    expect(edgesAmong(exploration, ["a", "b", "c"])).toHaveLength(1);
  });

  test("is nothing that is hidden", () => {
    const exploration = exploring("a x, b x, a b");
    exploration.hide(["x"], true);
    expect(sharedOf(exploration, ["a", "b"])).toEqual([]);
    exploration.setTypeHidden("KNOWS", true);
    expect(edgesAmong(exploration, ["a", "b"])).toEqual([]);
  });
});

describe("what expanding would bring", () => {
  test("is counted beside what of it is shown", () => {
    const { graph } = exploring("a x, b x, y a, a b");
    const by = [
      { type: "KNOWS", direction: "out" as const, label: "Person", count: 9 },
      { type: "KNOWS", direction: "in" as const, label: "Person", count: 3 },
      { type: "KNOWS", direction: "in" as const, label: "Place", count: 1 },
    ];
    expect(groupsOf(graph, ["a", "b"], { total: 13, by }).map(({ shown }) => shown)).toEqual([3, 2, 0]);
  });

  test("comes as far as it was chosen, with what joins it", () => {
    const [first, second] = [
      subgraph("hub a, hub b, a b"),
      { nodes: [node("hub"), node("c")], edges: [edge("c", "hub")] },
    ];
    const chosen = chosenOf([first, second], (key) => key !== "b");
    expect(chosen.nodes.map(({ key }) => key)).toEqual(["hub", "a", "c"]);
    expect(chosen.edges.map(({ source, target }) => source + target)).toEqual(["huba", "chub"]);
    const { graph } = exploring("hub a");
    expect(newcomersBeside(graph, "hub", chosen, EVERYTHING)).toBe(1);
    expect(newcomersBeside(graph, "hub", chosen, { ...EVERYTHING, direction: "out" })).toBe(0);
    expect(newcomersBeside(graph, "hub", chosen, { ...EVERYTHING, types: ["MET"] })).toBe(0);
  });
});

describe("finding among names", () => {
  const names = ["Paris", "Comparison", "AI Paris", "Île-de-France", "PARIS SUMMIT", ""];
  const find = finderOf(names, (name) => name);

  test("puts the whole name first, then its beginning, a word of it, anything in it", () => {
    expect(find("paris")).toEqual(["Paris", "PARIS SUMMIT", "AI Paris", "Comparison"]);
  });

  test("folds accents and case, and finds nothing by nothing", () => {
    expect(find("ile")).toEqual(["Île-de-France"]);
    expect(find("  ")).toEqual([]);
    expect(find("zzz")).toEqual([]);
  });
});
