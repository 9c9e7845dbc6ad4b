/** The questions as the API asks them: requests with their defaults, answers checked against what is promised of them. */
import { expect } from "vitest";
import type { z } from "zod";
import {
  DocumentAnswerSchema,
  EdgesEvidenceRequestSchema,
  EvidenceAnswerSchema,
  EvidenceRequestSchema,
  SourcesAnswerSchema,
} from "../../../server/contract/evidence.ts";
import {
  DegreeRequestSchema,
  DegreeSchema,
  ExpandAnswerSchema,
  ExpandRequestSchema,
  GraphAnswerSchema,
  GraphRequestSchema,
  NeighborsAnswerSchema,
  NeighborsRequestSchema,
  NodeAnswerSchema,
  NodesAnswerSchema,
  NodesRequestSchema,
  PathsAnswerSchema,
  PathsRequestSchema,
  SearchAnswerSchema,
  SearchRequestSchema,
} from "../../../server/contract/explore.ts";
import type { Subgraph } from "../../../server/contract/graph.ts";
import { SchemaAnswerSchema } from "../../../server/contract/schema.ts";
import { degree } from "../../../server/explore/degree.ts";
import { document } from "../../../server/explore/document.ts";
import { edgeEvidence, edgesEvidence, nodeEvidence } from "../../../server/explore/evidence.ts";
import { expand } from "../../../server/explore/expand.ts";
import { graph } from "../../../server/explore/graph.ts";
import { neighbors } from "../../../server/explore/neighbors.ts";
import { node } from "../../../server/explore/node.ts";
import { nodes } from "../../../server/explore/nodes.ts";
import { paths } from "../../../server/explore/paths.ts";
import { schema } from "../../../server/explore/schema.ts";
import { search } from "../../../server/explore/search.ts";
import { sources } from "../../../server/explore/sources.ts";
import type { GraphStore } from "../../../server/store/store.ts";

type Asked<S extends z.ZodType> = z.input<S>;

async function promised<A>(answer: Promise<A>, as: z.ZodType<A>): Promise<A> {
  const given = await answer;
  expect(as.safeParse(given).error).toBeUndefined();
  if (given && typeof given === "object" && "graph" in given) expectWhole(given.graph as Subgraph);
  return given;
}

/** Every edge has both its ends in it, and no key stands twice: graphology imports it as it is. */
function expectWhole({ nodes, edges }: Subgraph): void {
  const keys = new Set(nodes.map(({ key }) => key));
  expect(keys.size).toBe(nodes.length);
  expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
  expect(edges.filter(({ source, target }) => !keys.has(source) || !keys.has(target))).toEqual([]);
}

export const ask = (store: () => GraphStore) => ({
  sources: (...ids: string[]) => promised(sources(store(), { ids }), SourcesAnswerSchema),
  schema: () => promised(schema(store()), SchemaAnswerSchema),
  search: (request: Asked<typeof SearchRequestSchema>) =>
    promised(search(store(), SearchRequestSchema.parse(request)), SearchAnswerSchema),
  graph: (request: Asked<typeof GraphRequestSchema> = {}) =>
    promised(graph(store(), GraphRequestSchema.parse(request)), GraphAnswerSchema),
  node: (id: string) => promised(node(store(), { id }), NodeAnswerSchema),
  degree: (ids: string[]) => promised(degree(store(), DegreeRequestSchema.parse({ ids })), DegreeSchema),
  nodes: (request: Asked<typeof NodesRequestSchema>) =>
    promised(nodes(store(), NodesRequestSchema.parse(request)), NodesAnswerSchema),
  neighbors: (id: string, request: Asked<typeof NeighborsRequestSchema> = {}) =>
    promised(neighbors(store(), { id, ...NeighborsRequestSchema.parse(request) }), NeighborsAnswerSchema),
  expand: (request: Asked<typeof ExpandRequestSchema>) =>
    promised(expand(store(), ExpandRequestSchema.parse(request)), ExpandAnswerSchema),
  paths: (request: Asked<typeof PathsRequestSchema>) =>
    promised(paths(store(), PathsRequestSchema.parse(request)), PathsAnswerSchema),
  edgeEvidence: (id: string, request: Asked<typeof EvidenceRequestSchema> = {}) =>
    promised(edgeEvidence(store(), { id, ...EvidenceRequestSchema.parse(request) }), EvidenceAnswerSchema),
  edgesEvidence: (request: Asked<typeof EdgesEvidenceRequestSchema>) =>
    promised(edgesEvidence(store(), EdgesEvidenceRequestSchema.parse(request)), EvidenceAnswerSchema),
  nodeEvidence: (id: string, request: Asked<typeof EvidenceRequestSchema> = {}) =>
    promised(nodeEvidence(store(), { id, ...EvidenceRequestSchema.parse(request) }), EvidenceAnswerSchema),
  document: (id: string) => promised(document(store(), { id }), DocumentAnswerSchema),
});

export const captions = ({ nodes }: Subgraph): string[] => nodes.map(({ attributes }) => attributes.caption);

/** `Ann MET Bob`, in the order of the alphabet. */
export function told({ nodes, edges }: Subgraph): string[] {
  const names = new Map(nodes.map(({ key, attributes }) => [key, attributes.caption]));
  return edges
    .map(({ source, target, attributes }) => `${names.get(source)} ${attributes.type} ${names.get(target)}`)
    .sort();
}
