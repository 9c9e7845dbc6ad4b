/** Nodes go calmly to where they belong, however often that changes on the way. */
import type { Positions } from "../exploration.ts";
import type { DrawnGraph } from "./drawn.ts";

/** After this many milliseconds about two thirds of the way are done. */
const EASE = 95;
/** Pixels from which on a node has arrived. */
const ARRIVED = 0.4;
/** So many nodes are moved at once: each frame of theirs takes too long to look calm. */
const MANY = 6_000;

export interface Motion {
  /** Nodes that are elsewhere set out; answers which. */
  aim(graph: DrawnGraph, target: (key: string) => { x: number; y: number }): string[];
  /** Moves on by so many milliseconds; answers whether anything moved. */
  step(milliseconds: number): boolean;
  readonly moving: boolean;
}

export function createMotion(isStill: () => boolean): Motion {
  let graph: DrawnGraph | null = null;
  let targets: Positions = {};
  let moving = false;

  return {
    get moving() {
      return moving;
    },
    aim(next, target) {
      graph = next;
      targets = {};
      const away: string[] = [];
      graph.forEachNode((key, node) => {
        const { x, y } = target(key);
        if (node.x === x && node.y === y) return;
        targets[key] = { x, y };
        away.push(key);
      });
      moving = away.length > 0;
      return away;
    },
    step(milliseconds) {
      if (!graph || !moving) return false;
      const share = isStill() || graph.order > MANY ? 1 : 1 - Math.exp(-milliseconds / EASE);
      let farthest = 0;
      for (const [key, { x, y }] of Object.entries(targets)) {
        const node = graph.getNodeAttributes(key);
        const [dx, dy] = [x - node.x, y - node.y];
        farthest = Math.max(farthest, Math.abs(dx), Math.abs(dy));
        node.x += dx * share;
        node.y += dy * share;
      }
      if (farthest * (1 - share) < ARRIVED) {
        for (const [key, place] of Object.entries(targets)) Object.assign(graph.getNodeAttributes(key), place);
        targets = {};
        moving = false;
      }
      return true;
    },
  };
}
