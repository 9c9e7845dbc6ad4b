/** What Liaisons has learned of a database: learned once, and again when the database has changed. */
import type { GraphStore } from "../../store/store.ts";
import { type Model, modelOf } from "./model.ts";
import { type Size, sizeOf } from "./survey.ts";

/** For how long, in milliseconds, it is used without asking whether the database is still as large. */
const TRUSTED = 30_000;
/** After which it is learned anew even so. */
const STALE = 600_000;

interface Learned {
  model: Model;
  size: Size;
  since: number;
}
const known = new WeakMap<GraphStore, { checked: number; learned: Promise<Learned> }>();

/** Something was written through this server: what was learned of the store may not hold any more. */
export function invalidate(store: GraphStore): void {
  known.delete(store);
}

/** `lately`: at most half a minute behind what others write to the database. `now`: not behind, as far as its size tells. */
export async function learned(store: GraphStore, how: "lately" | "now" = "lately"): Promise<Model> {
  const before = known.get(store);
  if (before && how === "lately" && Date.now() - before.checked < TRUSTED) return (await before.learned).model;
  const again = learn(store, before?.learned);
  known.set(store, { checked: Date.now(), learned: again });
  try {
    return (await again).model;
  } catch (error) {
    if (known.get(store)?.learned === again) known.delete(store);
    throw error;
  }
}

async function learn(store: GraphStore, before?: Promise<Learned>): Promise<Learned> {
  const size = await sizeOf(store);
  const last = await before?.catch(() => undefined);
  const same = last?.size.nodes === size.nodes && last.size.relationships === size.relationships;
  if (last && same && Date.now() - last.since < STALE) return last;
  return { model: await modelOf(store, size), size, since: Date.now() };
}
