/**
 * Newcomers join a picture that stands. What is fixed stays where it is; a newcomer (x is NaN) goes to the nearest
 * free spot around the nodes that it hangs on, and what hangs on nothing is put beside the picture.
 */
import { type Adjacency, adjacencyOf, componentsOf } from "../structure/links.ts";
import { force, marginFor } from "./force.ts";
import type { LayoutContext, LayoutGraph, Space } from "./layout.ts";
import { createOccupancy, type Occupancy } from "./occupancy.ts";
import { boundsOf, type Part, partsOf } from "./parts.ts";
import { separate } from "./separate.ts";

/** With this many times more newcomers than nodes that they hang on there is no picture to join: all of it is laid out. */
const OVERWHELMING = 3;
const MANY = 30;

export function join(graph: LayoutGraph, context: LayoutContext): void {
  const isNew = (node: number) => Number.isNaN(graph.x[node]!);
  const picture = componentsOf(graph)
    .filter((nodes) => !nodes.every(isNew))
    .flat();
  const newcomers = picture.filter(isNew).length;
  const isOverwhelmed = newcomers > MANY && newcomers > OVERWHELMING * (picture.length - newcomers);
  if (picture.length === 0 || (isOverwhelmed && picture.length === graph.order)) {
    force.run(graph, context);
    return;
  }
  if (isOverwhelmed) layAnew(graph, picture, context.space);
  settleAround(graph, context);
  separate(graph, marginFor(graph.order));
}

/** These nodes by themselves, as if there were no others. */
function layAnew(graph: LayoutGraph, nodes: readonly number[], space: Space): void {
  const [{ graph: part }] = partsOf(graph, [nodes]) as [Part];
  force.run(part, { space, values: {}, data: null, report() {} });
  nodes.forEach((node, place) => {
    graph.x[node] = part.x[place]!;
    graph.y[node] = part.y[place]!;
  });
}

/** Finds places for all that have none (x is NaN), around or beside those that have; at least one does. */
export function settleAround(graph: LayoutGraph, context: Pick<LayoutContext, "space">): void {
  const waiting = [...graph.x.keys()].filter((node) => Number.isNaN(graph.x[node]!));
  const occupancy = createOccupancy(graph, marginFor(graph.x.length));
  const lone = placeAround(adjacencyOf(graph), occupancy, waiting);
  if (lone.length > 0) placeBeside(graph, lone, context.space);
}

/** Places what hangs on the picture, nearest first; answers those that do not. */
function placeAround({ starts, ends }: Adjacency, occupancy: Occupancy, newcomers: readonly number[]): number[] {
  const waiting = new Set(newcomers);
  const neighbors = (node: number) => [...new Set(ends.subarray(starts[node]!, starts[node + 1]!))];
  for (;;) {
    const layer = [...waiting]
      .map((node) => {
        const parents = neighbors(node).filter((neighbor) => !waiting.has(neighbor));
        return { node, parents, children: neighbors(node).length - parents.length };
      })
      .filter(({ parents }) => parents.length > 0)
      // Those that hang on several nodes have fewer good spots, so they choose first.
      .sort((a, b) => b.parents.length - a.parents.length || a.node - b.node);
    if (layer.length === 0) return [...waiting];
    for (const { node, parents, children } of layer) {
      occupancy.settle(node, parents, children);
      waiting.delete(node);
    }
  }
}

/** Pixels between the picture and what does not hang on it. */
const GAP = 40;

function placeBeside(graph: LayoutGraph, lone: readonly number[], space: Space): void {
  const standing = boundsOf(
    graph,
    [...graph.x.keys()].filter((node) => !Number.isNaN(graph.x[node]!)),
  );
  const [{ graph: part }] = partsOf(graph, [lone]) as [Part];
  part.fixed.fill(0);
  // As large a share of the canvas as there are nodes in it.
  const share = Math.sqrt(Math.min(1, lone.length / Math.max(graph.x.length - lone.length, 1)));
  const corner = { width: space.width * share, height: space.height * share };
  force.run(part, { space: corner, values: {}, data: null, report() {} });
  const own = boundsOf(part, [...part.x.keys()]);
  const width = standing.right - standing.left;
  const height = standing.high - standing.low;
  const toTheRight = width / height < space.width / space.height;
  const shift = toTheRight
    ? { x: standing.right + GAP - own.left, y: (standing.high + standing.low - own.high - own.low) / 2 }
    : { x: (standing.left + standing.right - own.left - own.right) / 2, y: standing.low - GAP - own.high };
  lone.forEach((node, place) => {
    graph.x[node] = part.x[place]! + shift.x;
    graph.y[node] = part.y[place]! + shift.y;
  });
}
