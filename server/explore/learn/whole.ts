import { typeName } from "../../contract/typed.ts";
import type { GraphStore } from "../../store/store.ts";
import { ask } from "../ask.ts";
import { type NodePropertyRow, type PropertyRow, profile, together } from "./properties.ts";
import type { Size, Survey } from "./survey.ts";

/** About how many nodes, and how many relationships, are looked at for their properties and for what they join. */
const SAMPLE = 20_000;

/** Every label and every type at once. */
export async function surveyWhole(store: GraphStore, size: Size): Promise<Survey> {
  const nodeStride = Math.ceil(size.nodes / SAMPLE) || 1;
  const stride = Math.ceil(size.relationships / SAMPLE) || 1;
  const [labelSets, nodeProperties, typeCounts, relationshipProperties, patterns] = await Promise.all([
    ask<{ labels: string[]; count: number }>(store, "label-sets", {}),
    ask<NodePropertyRow & { labels: string[] }>(store, "node-properties", { stride: nodeStride }),
    ask<{ type: string; count: number }>(store, "type-counts", {}),
    ask<PropertyRow & { type: string }>(store, "relationship-properties", { stride }),
    ask<Survey["patterns"][number]>(store, "patterns", { stride }),
  ]);

  const labels: Survey["labels"] = new Map();
  for (const set of labelSets) {
    for (const label of set.labels) {
      const count = (labels.get(label)?.count ?? 0) + set.count;
      labels.set(label, { count, looked: count / nodeStride, properties: new Map() });
    }
  }
  for (const row of nodeProperties) {
    for (const label of row.labels) {
      const properties = labels.get(label)?.properties;
      const known = properties?.get(row.name);
      properties?.set(row.name, known ? together(known, profile(row)) : profile(row));
    }
  }
  const types: Survey["types"] = new Map(typeCounts.map(({ type, count }) => [type, { count, properties: new Map() }]));
  for (const { type, name, lowest, highest } of relationshipProperties) {
    types.get(type)?.properties.set(name, new Set([typeName(lowest), typeName(highest)]));
  }
  return {
    labels,
    types,
    patterns: patterns.map((pattern) => ({ ...pattern, count: pattern.count * stride })),
    sampled: nodeStride > 1 || stride > 1,
  };
}
