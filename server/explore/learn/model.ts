/** What a database is explored by: which property captions a label, what a key is, what is searched, what is hidden. */
import type { LabelInfo, RelationshipTypeInfo, SchemaAnswer } from "../../contract/schema.ts";
import { COMMON_LABEL } from "../../contract/typed.ts";
import type { GraphStore } from "../../store/store.ts";
import { ask } from "../ask.ts";
import { captionProperty, isSearchable, NAMING, type Profile } from "./properties.ts";
import { type Size, type Survey, survey } from "./survey.ts";

export interface Model {
  size: Size;
  /** Most nodes first. */
  labels: ReadonlyMap<string, LabelInfo>;
  /** Most relationships first. */
  relationshipTypes: RelationshipTypeInfo[];
  patterns: SchemaAnswer["patterns"];
  sampled: boolean;
  /** Labels whose nodes have their `id` as key; the likeliest first. */
  keyLabels: string[];
  /** Labels of the evidence layer; empty where the database has none. */
  evidence: string[];
  /** Properties by which nodes are found beside those that name things everywhere: texts, and lists of texts. */
  searchable: { texts: string[]; lists: string[] };
}

/** The evidence layer's labels, and what their nodes are captioned by. */
const EVIDENCE: Record<string, string> = { Document: "title", Passage: "text", Claim: "evidence" };
/** Their ids are kept apart from each other by ingestion. */
const WRITTEN = [COMMON_LABEL, ...Object.keys(EVIDENCE)];
/** Each of them costs every search a look at every node. */
const MOST_SEARCHABLE = 16;

export async function modelOf(store: GraphStore, size: Size): Promise<Model> {
  const [found, { idLabels }, layer] = await Promise.all([
    survey(store, size),
    store.describe(),
    ask<{ found: true }>(store, "evidence-layer", {}),
  ]);
  const evidence = layer.length > 0 ? Object.keys(EVIDENCE).filter((label) => found.labels.has(label)) : [];
  const labels = labelsOf(found, evidence);
  return {
    size,
    labels,
    relationshipTypes: Array.from(found.types, ([name, { count, properties }]) => ({
      name,
      count,
      properties: Array.from(properties, propertyInfo).sort(byName),
    })).sort(byCount),
    patterns: patternsOf(found, labels),
    sampled: found.sampled,
    keyLabels: await keyLabelsOf(store, idLabels, found),
    evidence,
    searchable: searchableOf(found, labels),
  };
}

/** Of a node's labels the one that tells most: the rarest. Empty for a node that has none. */
export function tellingLabel(labels: readonly string[], known: ReadonlyMap<string, { count: number }>): string {
  const rarity = (label: string) => known.get(label)?.count ?? 0;
  const [telling = ""] = [...labels].sort(
    (a, b) => rarity(a) - rarity(b) || Number(a === COMMON_LABEL) - Number(b === COMMON_LABEL) || (a < b ? -1 : 1),
  );
  return telling;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
const byCount = (a: { name: string; count: number }, b: { name: string; count: number }) =>
  b.count - a.count || byName(a, b);
const propertyInfo = ([name, types]: [string, Iterable<string>]) => ({ name, types: [...types].sort() });

function labelsOf(found: Survey, evidence: string[]): Map<string, LabelInfo> {
  const labels = Array.from(found.labels, ([name, { count, looked, properties }]) => ({
    name,
    count,
    properties: Array.from(properties.values(), ({ name, types }) => propertyInfo([name, types])).sort(byName),
    captionProperty: captionOf(name, properties, looked, evidence),
    evidence: evidence.includes(name),
  }));
  return new Map(labels.sort(byCount).map((label) => [label.name, label]));
}

function patternsOf(found: Survey, labels: ReadonlyMap<string, LabelInfo>): SchemaAnswer["patterns"] {
  const patterns = new Map<string, SchemaAnswer["patterns"][number]>();
  for (const each of found.patterns) {
    const [from, type, to] = [tellingLabel(each.from, labels), each.type, tellingLabel(each.to, labels)];
    const key = JSON.stringify([from, type, to]);
    patterns.set(key, { from, type, to, count: (patterns.get(key)?.count ?? 0) + each.count });
  }
  const text = ({ from, type, to }: SchemaAnswer["patterns"][number]) => `${from}\n${type}\n${to}`;
  return [...patterns.values()].sort((a, b) => b.count - a.count || (text(a) < text(b) ? -1 : 1));
}

/** Ids that are unique for each of several labels need not be so among all; where they are not, they are no keys. */
async function keyLabelsOf(store: GraphStore, idLabels: string[], found: Survey): Promise<string[]> {
  const used = idLabels.filter((label) => found.labels.has(label));
  const written = WRITTEN.filter((label) => used.includes(label));
  const foreign = used.filter((label) => !WRITTEN.includes(label));
  const all = [...written, ...foreign];
  if (foreign.length === 0 || all.length === 1) return all;
  const shared = await ask(store, "shared-ids", { labels: all });
  return shared.length > 0 ? written : all;
}

function captionOf(label: string, properties: Map<string, Profile>, looked: number, evidence: string[]): string | null {
  const own = evidence.includes(label) ? EVIDENCE[label] : undefined;
  return own && properties.has(own) ? own : captionProperty(properties.values(), looked);
}

function searchableOf(found: Survey, labels: ReadonlyMap<string, LabelInfo>): Model["searchable"] {
  const properties = new Map<string, Profile>();
  for (const { name: label, captionProperty, evidence } of labels.values()) {
    if (evidence) continue;
    for (const each of found.labels.get(label)!.properties.values()) {
      const isNaming = NAMING.includes(each.name) && each.holds === "text";
      if (isNaming || !(each.name === captionProperty || isSearchable(each))) continue;
      properties.set(`${each.holds} ${each.name}`, each);
    }
  }
  const best = [...properties.values()].sort((a, b) => b.holders - a.holders || byName(a, b)).slice(0, MOST_SEARCHABLE);
  const named = (holds: Profile["holds"]) => best.filter((each) => each.holds === holds).map(({ name }) => name);
  return { texts: named("text"), lists: named("texts") };
}
