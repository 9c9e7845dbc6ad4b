import { expect, it } from "vitest";
import { followSources } from "../../../client/commands/useSources.ts";
import { createExploration } from "../../../client/graph/create.ts";
import { edge, node } from "../graph/graphs.ts";
import { inPlace, measureInPlace } from "../graph/in-place.ts";

it("asks for the documents behind every edge, however many there are", () => {
  const exploration = createExploration({ arranger: inPlace, measurer: measureInPlace });
  const edges = Array.from({ length: 20_001 }, (_, nth) => edge("a", "b", "KNOWS", nth));
  exploration.add({ nodes: [node("a"), node("b")], edges });
  const asked: number[] = [];
  const end = followSources(
    exploration,
    () => true,
    async (ids, learn) => {
      asked.push(ids.length);
      learn({ documents: [], edges: {} });
    },
  );
  expect(asked).toEqual([20_000, 1]);
  expect(exploration.sources.size).toBe(20_001);
  end();
});
