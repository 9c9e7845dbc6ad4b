/** What can be told the time by: properties that hold dates, and when the documents behind the edges were published. */
import type { Value } from "../../../server/contract/typed.ts";
import { type Span, spanOf } from "../dates.ts";
import type { FilterEdge, FilterGraph, FilterNode } from "./filter.ts";

/** `edge:date`, `node:released`, or `reported`. */
export type ClockId = string;

export interface Clock {
  id: ClockId;
  of: "node" | "edge";
  /** Null: it is told by the documents. */
  property: string | null;
}

export const REPORTED: Clock = { id: "reported", of: "edge", property: null };

export function clockNamed(id: ClockId): Clock | null {
  if (id === REPORTED.id) return REPORTED;
  const [of, property] = [id.slice(0, 4), id.slice(5)];
  return (of === "node" || of === "edge") && id[4] === ":" && property !== "" ? { id, of, property } : null;
}

/** Of the values of a property so many have to be dates. */
const MOSTLY = 0.9;

/** Those that the graph has, of edges first, then the most frequent first. */
export function clocksOf(graph: FilterGraph): Clock[] {
  const counts = new Map<ClockId, { all: number; dated: number }>();
  const count = (of: "node" | "edge", properties: FilterNode["properties"]) => {
    for (const [property, value] of Object.entries(properties)) {
      if (value === null) continue;
      const id = `${of}:${property}`;
      const own = counts.get(id) ?? { all: 0, dated: 0 };
      own.all++;
      if (spansIn(value).length > 0) own.dated++;
      counts.set(id, own);
    }
  };
  graph.forEachEdge((_key, { properties }) => count("edge", properties));
  graph.forEachNode((_key, { properties }) => count("node", properties));
  const isReported = graph.someEdge((key, edge) => spansOf(REPORTED, graph, key, edge).length > 0);
  const found = [...counts].filter(([, { all, dated }]) => dated > 0 && dated >= all * MOSTLY);
  const [edges, nodes] = (["edge", "node"] as const).map((of) =>
    found
      .filter(([id]) => id.startsWith(of))
      .sort(([one, a], [other, b]) => b.dated - a.dated || (one < other ? -1 : 1))
      .map(([id]) => clockNamed(id)!),
  );
  return [...edges!, ...(isReported ? [REPORTED] : []), ...nodes!];
}

/** When a node or an edge was, by this clock; several where several documents report it. Empty: it is undated. */
export function spansOf(
  clock: Clock,
  graph: FilterGraph,
  key: string,
  { properties }: FilterNode | FilterEdge,
): Span[] {
  if (clock.property !== null) return spansIn(properties[clock.property]);
  return (graph.sourcesOf(key) ?? []).flatMap(({ publishedOn }) => spanOf(publishedOn) ?? []);
}

const spansIn = (value: Value | undefined): Span[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => spanOf(each) ?? []);
