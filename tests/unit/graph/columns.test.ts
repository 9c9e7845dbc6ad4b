import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { orderOf } from "../../../client/graph/columns.ts";
import type { ExplorationGraph } from "../../../client/graph/exploration.ts";

const steps = fc.array(
  fc.record({ does: fc.constantFrom("add", "drop"), keys: fc.array(fc.string({ maxLength: 2 }), { maxLength: 8 }) }),
  { maxLength: 12 },
);

test("the order of a graph is that of its keys, however it became what it is", () => {
  fc.assert(
    fc.property(steps, (steps) => {
      const graph = new MultiDirectedGraph() as unknown as ExplorationGraph;
      for (const { does, keys } of steps) {
        for (const key of keys) {
          if (does === "drop") graph.hasNode(key) && graph.dropNode(key);
          else graph.mergeNode(key);
        }
        const [first] = graph.nodes();
        for (const key of graph.nodes()) {
          if (does === "add" && !graph.hasEdge(`to ${key}`)) graph.addEdgeWithKey(`to ${key}`, first!, key);
        }
        const { keys: nodes, edges, place, links } = orderOf(graph);
        expect(nodes).toEqual(graph.nodes().sort());
        expect(edges).toEqual(graph.edges().sort());
        expect([...place.keys()]).toEqual(nodes);
        expect(Array.from(links.target, (end) => nodes[end])).toEqual(edges.map((edge) => graph.target(edge)));
      }
    }),
  );
});
