/** The relations of a node, as the inspector lists them: what is on the canvas beside what the database holds. */
import type { Degree } from "../../server/contract/explore.ts";
import type { EdgeAttributes, Exploration, ExplorationGraph } from "../graph/exploration.ts";
import { readableDate } from "../words/dates.ts";

export interface Relation {
  edge: string;
  /** The node at the other end. */
  other: string;
  attributes: EdgeAttributes;
}

/** How many relationships to nodes of one label the database holds, and how many of them are on the canvas. */
export interface Remaining {
  label: string;
  count: number;
  shown: number;
}

export interface RelationGroup {
  type: string;
  direction: "out" | "in";
  relations: Relation[];
  /** By the label of the other end; those that are shown in full left out. */
  remaining: Remaining[];
}

/** Groups of one type and direction, the largest of the database first; without counts, those of the canvas only. */
export function relationGroups(graph: ExplorationGraph, node: string, degree?: Degree): RelationGroup[] {
  const groups = new Map<string, RelationGroup & { size: number }>();
  const group = (type: string, direction: "out" | "in") => {
    const id = `${direction} ${type}`;
    const found = groups.get(id) ?? { type, direction, relations: [], remaining: [], size: 0 };
    groups.set(id, found);
    return found;
  };

  const add = (direction: "out" | "in") => (edge: string, attributes: EdgeAttributes) => {
    const other = graph.opposite(node, edge);
    group(attributes.type, direction).relations.push({ edge, other, attributes });
  };
  graph.forEachOutEdge(node, add("out"));
  // A self-loop is listed once.
  graph.forEachInEdge(node, (edge, attributes, source, target) => source !== target && add("in")(edge, attributes));

  for (const { type, direction, label, count } of degree?.by ?? []) {
    const own = group(type, direction);
    const shown = own.relations.filter(({ other }) => graph.getNodeAttribute(other, "labels").includes(label)).length;
    own.size += count;
    if (count > shown) own.remaining.push({ label, count, shown });
  }
  return [...groups.values()]
    .map(({ size, ...each }) => ({ ...each, size: Math.max(size, each.relations.length) }))
    .sort((a, b) => b.size - a.size || a.type.localeCompare(b.type))
    .map(({ size, ...each }) => ({ ...each, relations: each.relations.sort(bySources) }));
}

/** The nodes that a person who knows nothing of the graph would begin with. */
export function bestConnected({ graph, isNodeShown }: Exploration, count: number): string[] {
  return graph
    .filterNodes((key) => isNodeShown(key))
    .sort((a, b) => graph.degree(b) - graph.degree(a))
    .slice(0, count);
}

/** When it happened: the date in words, else as its document puts it; null where nothing tells. */
export function whenOf({ properties: { date, dateText } }: EdgeAttributes, language: string): string | null {
  if (typeof date === "string") return readableDate(date, language) ?? date;
  return typeof dateText === "string" ? dateText : null;
}

/** The number of independent sources that an edge of the evidence layer carries; null on any other edge. */
export function sourcesOf({ properties }: EdgeAttributes): number | null {
  return typeof properties.sources === "number" && Array.isArray(properties.claims) ? properties.sources : null;
}

const bySources = (a: Relation, b: Relation) =>
  (sourcesOf(b.attributes) ?? 0) - (sourcesOf(a.attributes) ?? 0) || (a.edge < b.edge ? -1 : 1);
