/** Looks through a database: how many nodes and relationships of which sort it holds, and what they are like. */
import type { GraphStore } from "../../store/store.ts";
import { ask } from "../ask.ts";
import { surveyByName } from "./by-name.ts";
import type { Profile } from "./properties.ts";
import { surveyWhole } from "./whole.ts";

export interface Size {
  nodes: number;
  relationships: number;
}

export interface Survey {
  labels: Map<string, { count: number; looked: number; properties: Map<string, Profile> }>;
  types: Map<string, { count: number; properties: Map<string, Set<string>> }>;
  /** How many relationships of a type join nodes with these labels; scaled up where a sample was looked at. */
  patterns: { from: string[]; type: string; to: string[]; count: number }[];
  sampled: boolean;
}

/**
 * A statement for each name costs Neo4j a plan, some milliseconds; a look at each node or relationship costs a
 * microsecond. So few names in a large database are asked for one by one, and many in a small one all at once.
 */
const ELEMENTS_PER_NAME = 5_000;

export async function sizeOf(store: GraphStore): Promise<Size> {
  const [size] = await ask<Size>(store, "size", {});
  return size!;
}

export async function survey(store: GraphStore, size: Size): Promise<Survey> {
  const [labels, types] = await Promise.all([
    ask<{ name: string }>(store, "labels", {}),
    ask<{ name: string }>(store, "relationship-types", {}),
  ]);
  const names = { labels: labels.map(({ name }) => name), types: types.map(({ name }) => name) };
  const known = names.labels.length + names.types.length;
  return known * ELEMENTS_PER_NAME < size.nodes + size.relationships
    ? surveyByName(store, names)
    : surveyWhole(store, size);
}
