/** Nodes go calmly to where they belong, however often that changes on the way. */
import type { DrawnGraph, DrawnNode } from "./drawn.ts";
import type { Point } from "./shape.ts";

/** After this many milliseconds about two thirds of the way are done. */
const EASE = 95;
/** Pixels from which on a node has arrived. */
const ARRIVED = 0.4;
/** So many nodes are moved at once: each frame of theirs takes too long to look calm. */
const MANY = 6_000;

export interface Motion {
  /** Nodes that are elsewhere set out; answers which. */
  aim(graph: DrawnGraph, target: (node: DrawnNode) => Point): DrawnNode[];
  /** Moves on by so many milliseconds; answers what moved. */
  step(milliseconds: number): readonly DrawnNode[];
  readonly moving: boolean;
}

export function createMotion(isStill: () => boolean): Motion {
  let isCalm = true;
  let nodes: DrawnNode[] = [];
  let targets: Point[] = [];

  function arrive(): void {
    nodes = [];
    targets = [];
  }

  return {
    get moving() {
      return nodes.length > 0;
    },
    aim(graph, target) {
      arrive();
      isCalm = graph.nodes.size <= MANY && !isStill();
      for (const node of graph.nodes.values()) {
        const place = target(node);
        if (node.x === place.x && node.y === place.y) continue;
        nodes.push(node);
        targets.push(place);
      }
      return nodes;
    },
    step(milliseconds) {
      const moved = nodes;
      if (moved.length === 0) return moved;
      const share = isCalm ? 1 - Math.exp(-milliseconds / EASE) : 1;
      let farthest = 0;
      for (const [turn, node] of nodes.entries()) {
        const [dx, dy] = [targets[turn]!.x - node.x, targets[turn]!.y - node.y];
        farthest = Math.max(farthest, Math.abs(dx), Math.abs(dy));
        node.x += dx * share;
        node.y += dy * share;
      }
      if (farthest * (1 - share) < ARRIVED) {
        for (const [turn, node] of nodes.entries()) Object.assign(node, { x: targets[turn]!.x, y: targets[turn]!.y });
        arrive();
      }
      return moved;
    },
  };
}
