/** What the filters of a view leave: each is asked alone, and what all of them let through stays. */
import type { ExplorationGraph } from "./exploration.ts";
import type { FilterGraph, FilterRecord, Source } from "./filters/filter.ts";
import { filterNamed } from "./filters/list.ts";
import { checkValues, type Invalid } from "./parameters.ts";

export type Sources = ReadonlyMap<string, readonly Source[]>;

/** `content` as the snapshot has it: until it grows, a filter says the same again. */
export interface Known {
  sources: Sources;
  content: number;
}

/** What one filter does. `gone`: nothing on the canvas has what it asks about; `unknown`: this version has no such filter. */
export type Verdict =
  | { state: "on"; nodes: ReadonlySet<string>; edges: ReadonlySet<string>; strays: boolean }
  | { state: "off" | "gone" | "unknown" }
  | { state: "invalid"; invalid: Invalid };

export interface Sieved {
  /** By the id of the filter. */
  verdicts: ReadonlyMap<string, Verdict>;
  nodes: ReadonlySet<string>;
  /** Without those that go with a node at their end. */
  edges: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

const verdictsBefore = new WeakMap<FilterRecord, { graph: ExplorationGraph; content: number; verdict: Verdict }>();

export function sieve(graph: ExplorationGraph, filters: readonly FilterRecord[], { sources, content }: Known): Sieved {
  const asked = filterGraph(graph, sources);
  const verdicts = new Map<string, Verdict>();
  for (const record of filters) {
    const before = verdictsBefore.get(record);
    const isCurrent = before?.graph === graph && before.content === content;
    const verdict = isCurrent ? before.verdict : verdictOf(asked, record);
    if (!isCurrent) verdictsBefore.set(record, { graph, content, verdict });
    verdicts.set(record.id, verdict);
  }
  return { verdicts, ...together(graph, [...verdicts.values()]) };
}

/** The graph as filters and clocks see it. */
export const filterGraph = (graph: ExplorationGraph, sources: Sources): FilterGraph => ({
  hasNode: (key) => graph.hasNode(key),
  degree: (key) => graph.degree(key),
  inDegree: (key) => graph.inDegree(key),
  outDegree: (key) => graph.outDegree(key),
  forEachNode: (visit) => graph.forEachNode(visit),
  forEachEdge: (visit) => graph.forEachEdge(visit),
  someNode: (test) => graph.someNode(test),
  someEdge: (test) => graph.someEdge(test),
  sourcesOf: (edge) => sources.get(edge),
});

function verdictOf(graph: FilterGraph, { type, on, values: given }: FilterRecord): Verdict {
  const filter = filterNamed(type);
  if (!filter) return { state: "unknown" };
  if (!on) return { state: "off" };
  const { values, invalid } = checkValues(filter.parameters, given);
  if (invalid) return { state: "invalid", invalid };
  const test = filter.prepare(graph, values);
  if (!test) return { state: "gone" };
  const gone = new Set<string>();
  if ("node" in test) {
    graph.forEachNode((key, node) => {
      if (!test.node(key, node)) gone.add(key);
    });
    return { state: "on", nodes: gone, edges: NOTHING, strays: false };
  }
  graph.forEachEdge((key, edge) => {
    if (!test.edge(key, edge)) gone.add(key);
  });
  return { state: "on", nodes: NOTHING, edges: gone, strays: test.strays };
}

function together(graph: ExplorationGraph, verdicts: readonly Verdict[]): Omit<Sieved, "verdicts"> {
  const active = verdicts.filter((verdict) => verdict.state === "on");
  if (active.length === 0) return { nodes: NOTHING, edges: NOTHING };
  const nodes = union(active.map((verdict) => verdict.nodes));
  const edges = union(active.map((verdict) => verdict.edges));
  const orphaning = union(active.filter(({ strays }) => strays).map((verdict) => verdict.edges));
  if (orphaning.size === 0) return { nodes, edges };
  const linked = new Set<string>();
  graph.forEachEdge((key, _edge, source, target) => {
    if (!orphaning.has(key)) linked.add(source).add(target);
  });
  // Who had no relationship to begin with was not left by a filter.
  const strays = graph.filterNodes((key) => !linked.has(key) && graph.degree(key) > 0);
  return { nodes: strays.length === 0 ? nodes : new Set([...nodes, ...strays]), edges };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const full = sets.filter(({ size }) => size > 0);
  return full.length > 1 ? new Set(full.flatMap((set) => [...set])) : (full[0] ?? NOTHING);
}

/** How much of the canvas a filter hides alone, edges that go with their ends included. */
export function effectOf(graph: ExplorationGraph, verdict: Verdict): { nodes: number; edges: number } {
  const { nodes, edges } = together(graph, [verdict]);
  let count = 0;
  graph.forEachEdge((key, _edge, source, target) => {
    if (edges.has(key) || nodes.has(source) || nodes.has(target)) count++;
  });
  return { nodes: nodes.size, edges: count };
}
