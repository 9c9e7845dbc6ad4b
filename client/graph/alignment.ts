/** Where nodes go that are put in a row: pixels of the unzoomed canvas, y upwards. Only what moves is answered. */
import type { Positions } from "./exploration.ts";

export const EDGES = ["left", "right", "top", "bottom", "center", "middle"] as const;
/** `center`: one above the other; `middle`: one beside the other. */
export type AlignTo = (typeof EDGES)[number];
export type Axis = "x" | "y";

export function aligned(places: Positions, to: AlignTo): Positions {
  const axis: Axis = to === "left" || to === "right" || to === "center" ? "x" : "y";
  const values = Object.values(places).map((place) => place[axis]);
  if (values.length === 0) return {};
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const line = {
    left: least,
    right: most,
    top: most,
    bottom: least,
    center: (least + most) / 2,
    middle: (least + most) / 2,
  }[to];
  return moved(places, axis, () => line);
}

/** Evenly from the first to the last along an axis; those two stay. */
export function spread(places: Positions, axis: Axis): Positions {
  const order = Object.entries(places).sort(([a, one], [b, other]) => one[axis] - other[axis] || (a < b ? -1 : 1));
  const [least, most] = [order[0]?.[1][axis] ?? 0, order.at(-1)?.[1][axis] ?? 0];
  const step = (most - least) / Math.max(1, order.length - 1);
  const turns = new Map(order.map(([key], turn) => [key, turn]));
  return moved(places, axis, (key) => least + step * turns.get(key)!);
}

function moved(places: Positions, axis: Axis, to: (key: string) => number): Positions {
  return Object.fromEntries(
    Object.entries(places)
      .map(([key, place]) => [key, { ...place, [axis]: to(key) }] as const)
      .filter(([key, place]) => place[axis] !== places[key]![axis]),
  );
}
