/** What is put on the canvas piece by piece: each asks for what joins it to all that came before. */
import type { Exploration } from "../graph/exploration.ts";

const underWay = new WeakMap<Exploration, Map<string, Promise<void>>>();

/** Runs it once what was begun before is over, well or not; what is asked again by then, under the same name, runs once. */
export function inTurn(exploration: Exploration, name: string, work: () => Promise<void>): Promise<void> {
  const turns = underWay.get(exploration) ?? new Map<string, Promise<void>>();
  underWay.set(exploration, turns);
  const before = turns.get(name);
  if (before) return before;
  const last = [...turns.values()].at(-1) ?? Promise.resolve();
  const own = last.then(work, work).finally(() => turns.delete(name));
  turns.set(name, own);
  return own;
}
