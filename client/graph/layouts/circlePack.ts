/** Groups as discs beside each other: the nodes of one label, or of one community, the largest in the middle. */
import { communitiesOf } from "../structure/communities.ts";
import { packDiscs } from "./discs.ts";
import { reach } from "./frame.ts";
import { type LayoutGraph, layout } from "./layout.ts";
import { keepFixed } from "./pins.ts";
import { separate } from "./separate.ts";

/** Pixels between two nodes and between two groups, in thin and in dense pictures. */
const gapFor = (count: number) => (count < 200 ? 8 : count < 2_000 ? 3 : 1);
const BETWEEN = 6;

export const circlePack = layout({
  id: "circle-pack",
  parameters: [{ id: "by", type: "choice", options: ["label", "community"], default: "label" }],
  gather: ({ by }, facts) => ({ groups: by === "label" ? facts.labels() : null }),
  run(graph, { data: { groups } }) {
    const before = { x: graph.x.slice(), y: graph.y.slice() };
    const gap = gapFor(graph.order);
    const discs = membersOf(groups ?? communitiesOf(graph)).map((nodes) => {
      const radii = nodes.map((node) => discOf(graph, node) + gap / 2);
      return { nodes, places: packDiscs(radii, Math.max(1, Math.min(...radii))) };
    });
    const radii = discs.map(({ places }) => places.radius + (BETWEEN * gap) / 2);
    const middles = packDiscs(radii, Math.max(1, Math.min(...radii) / 2));
    discs.forEach(({ nodes, places }, disc) => {
      nodes.forEach((node, turn) => {
        graph.x[node] = middles.x[disc]! + places.x[turn]!;
        graph.y[node] = middles.y[disc]! + places.y[turn]!;
      });
    });
    keepFixed(graph, before);
    separate(graph, 1);
  },
});

/** A disc that holds a node and its caption, about: what still overlaps is parted at the end. */
function discOf(graph: LayoutGraph, node: number): number {
  const { side, up, down } = reach(graph, node);
  return Math.max(up, Math.sqrt((2 * side * (up + down)) / Math.PI));
}

/** The nodes of each group; the largest group first, which the middle is for. */
function membersOf(groups: ArrayLike<number>): number[][] {
  const members = new Map<number, number[]>();
  for (let node = 0; node < groups.length; node++) {
    const own = members.get(groups[node]!);
    if (own) own.push(node);
    else members.set(groups[node]!, [node]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length);
}
