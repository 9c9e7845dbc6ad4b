/** Parallel edges of the drawn graph: each is given its lane, and of a bundle one is shown for all. */
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { lanesOf } from "./lanes.ts";

/** The edges between the same two nodes, this one among them while it is there. */
export function parallelsOf(edge: DrawnEdge): DrawnEdge[] {
  const { source, target, loop } = edge;
  if (loop) return source.edges.filter((other) => other.loop);
  const [few, many] = source.edges.length < target.edges.length ? [source, target] : [target, source];
  return few.edges.filter((other) => reaches(other, many));
}

/** Whether no other edge joins the same two nodes: nearly always so, and quickly found. */
export function isAlone(edge: DrawnEdge): boolean {
  const { source, target, loop } = edge;
  if (loop) return source.loops === 1;
  const few = source.edges.length < target.edges.length ? source : target;
  const many = few === source ? target : source;
  for (const other of few.edges) if (other !== edge && reaches(other, many)) return false;
  return true;
}

const reaches = ({ source, target }: DrawnEdge, node: DrawnNode) => source === node || target === node;

/** Gives an edge that has no parallels the straight line. */
export function runAlone(edge: DrawnEdge): void {
  edge.lane = 0;
  edge.shown = edge.visible;
  edge.bundle = null;
}

/** Gives parallel edges their lanes; of a bundle the first that is visible stands for all that are. */
export function runSideBySide(parallel: readonly DrawnEdge[]): void {
  const { lane, bundle } = lanesOf(parallel.map(({ source, target }) => [source.turn, target.turn]));
  const bundles = new Map<number, DrawnEdge[]>();
  for (const [place, edge] of parallel.entries()) {
    edge.lane = lane[place]!;
    edge.shown = edge.visible;
    edge.bundle = null;
    const beginning = bundle[place]!;
    if (beginning < 0 || !edge.visible) continue;
    const members = bundles.get(beginning) ?? [];
    edge.shown = members.length === 0;
    edge.bundle = members;
    members.push(edge);
    bundles.set(beginning, members);
  }
  for (const members of bundles.values()) if (members.length === 1) members[0]!.bundle = null;
}
