import { typeName } from "../../contract/typed.ts";
import type { GraphStore } from "../../store/store.ts";
import { ask } from "../ask.ts";
import { type NodePropertyRow, type PropertyRow, profile } from "./properties.ts";
import type { Survey } from "./survey.ts";

/** How many nodes of each label, and how many relationships of each type, are looked at. */
const SAMPLE = 1_000;
/** Names that are asked about at the same time. */
const AT_ONCE = 4;

/** One label and one type after the other, counted by the database's own counters. */
export async function surveyByName(store: GraphStore, names: { labels: string[]; types: string[] }): Promise<Survey> {
  const found: Survey = { labels: new Map(), types: new Map(), patterns: [], sampled: false };
  await each(names.labels, async (label) => {
    const options = { names: { label } };
    const [counted] = await ask<{ count: number }>(store, "label-count", {}, options);
    const count = counted?.count ?? 0;
    if (count === 0) return;
    const rows = await ask<NodePropertyRow>(store, "label-properties", { sample: SAMPLE }, options);
    const properties = new Map(rows.map((row) => [row.name, profile(row)]));
    found.labels.set(label, { count, looked: Math.min(count, SAMPLE), properties });
    found.sampled ||= count > SAMPLE;
  });
  await each(names.types, async (type) => {
    const options = { names: { type } };
    const [counted] = await ask<{ count: number }>(store, "type-count", {}, options);
    const count = counted?.count ?? 0;
    if (count === 0) return;
    const rows = await ask<PropertyRow>(store, "type-properties", { sample: SAMPLE }, options);
    const properties = rows.map(({ name, lowest, highest }) => [name, new Set([typeName(lowest), typeName(highest)])]);
    found.types.set(type, { count, properties: new Map(properties as [string, Set<string>][]) });
    const scale = Math.max(1, count / SAMPLE);
    const joins = await ask<{ from: string[]; to: string[]; count: number }>(
      store,
      "type-patterns",
      { sample: SAMPLE },
      options,
    );
    for (const join of joins) found.patterns.push({ ...join, type, count: Math.round(join.count * scale) });
    found.sampled ||= count > SAMPLE;
  });
  return found;
}

async function each(list: string[], look: (name: string) => Promise<void>): Promise<void> {
  const left = list.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const name of left) await look(name);
    }),
  );
}
