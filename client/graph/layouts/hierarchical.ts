/** Layers along relationships of chosen types: what points is above what it points at, and few edges cross. */
import { componentsOf } from "../structure/links.ts";
import { extentOf, reach, sizeOf } from "./frame.ts";
import { layered } from "./layers/layered.ts";
import { type LayoutGraph, layout } from "./layout.ts";
import { packParts, partsOf } from "./parts.ts";
import { keepFixed } from "./pins.ts";
import { separate } from "./separate.ts";

/** Pixels between two nodes of one layer. */
const gapFor = (count: number) => (count < 200 ? 16 : count < 1_000 ? 8 : 3);

/** Layers are moved apart to the shape of the canvas, up to so many times. */
const ROOMY = 2;

export const hierarchical = layout({
  id: "hierarchical",
  parameters: [
    { id: "types", type: "relationshipType", several: true, default: [] },
    { id: "direction", type: "choice", options: ["down", "up", "right", "left"], default: "down" },
  ],
  begin: ({ links }) => (links.source.length > 0 ? {} : "edges"),
  gather: ({ types }, facts) => ({ chosen: facts.edgesOf(types) }),
  run(graph, { values: { direction }, data: { chosen }, space }) {
    const before = { x: graph.x.slice(), y: graph.y.slice() };
    const along = { ...graph, ...only(graph, chosen) };
    const parts = partsOf(along, componentsOf(along));
    const lying = direction === "right" || direction === "left";
    const back = direction === "up" || direction === "left";
    for (const { graph: part } of parts) {
      const half = (node: number) => (lying ? uprightOf(part, node) : part.side[node]!);
      const thickness = (node: number) => (lying ? part.side[node]! : uprightOf(part, node));
      const { across, depth } = layered(part, { half, thickness, gap: gapFor(graph.order) });
      const shape = lying ? space.height / space.width : space.width / space.height;
      const stretch = Math.min(
        ROOMY,
        Math.max(1, sizeOf(extentOf(across)) / shape / Math.max(sizeOf(extentOf(depth)), 1)),
      );
      for (let node = 0; node < part.order; node++) {
        const far = depth[node]! * stretch * (back ? -1 : 1);
        part.x[node] = lying ? far : across[node]!;
        part.y[node] = lying ? -across[node]! : -far;
      }
    }
    packParts(graph, parts, space);
    keepFixed(graph, before);
    separate(graph, 2);
  },
});

function uprightOf(graph: LayoutGraph, node: number): number {
  const { up, down } = reach(graph, node);
  return Math.max(up, down);
}

function only({ source, target }: LayoutGraph, chosen: Uint8Array) {
  return {
    source: source.filter((_, edge) => chosen[edge] === 1),
    target: target.filter((_, edge) => chosen[edge] === 1),
  };
}
