/** Search, first picture, one node, neighbors, expand, paths. */
import { z } from "zod";
import { DirectionSchema, GraphNodeSchema, SubgraphSchema } from "./graph.ts";

const count = z.number().int().nonnegative();
const limit = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);
const keys = (most: number) => z.array(z.string().min(1).max(2_000)).max(most);
/** A query parameter that may stand several times: `?type=MET&type=SIGNED`. */
const several = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .default([]);

export const SearchRequestSchema = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: limit(20, 200),
  label: z.string().optional(),
});
export type SearchRequest = z.infer<typeof SearchRequestSchema>;

export const SearchAnswerSchema = z.object({
  hits: z.array(
    z.object({
      node: GraphNodeSchema,
      /** 0 to 1, best first: the whole name, its beginning, the beginning of a word, anywhere. */
      score: z.number().min(0).max(1),
      /** Which property matched and with which text. */
      matched: z.object({ property: z.string(), text: z.string() }),
    }),
  ),
  total: count,
});
export type SearchAnswer = z.infer<typeof SearchAnswerSchema>;

/** How many of how many: an answer with a limit always says both. */
const PortionSchema = z.object({
  graph: SubgraphSchema,
  /** Nodes in this answer. */
  shown: count,
  /** Nodes there are. */
  total: count,
});

export const GraphRequestSchema = z.strictObject({ limit: limit(300, 5_000) });
export type GraphRequest = z.infer<typeof GraphRequestSchema>;
export const GraphAnswerSchema = PortionSchema;
export type GraphAnswer = z.infer<typeof GraphAnswerSchema>;

export const DegreeSchema = z.object({
  total: count,
  /** Relationships counted by type, direction as seen from the node, and the label of the other end; most first. */
  by: z.array(z.object({ type: z.string(), direction: z.enum(["out", "in"]), label: z.string(), count })),
});
export type Degree = z.infer<typeof DegreeSchema>;

/** Of several nodes together; what joins two of them counts for each. */
export const DegreeRequestSchema = z.strictObject({ ids: keys(500).min(1) });
export type DegreeRequest = z.infer<typeof DegreeRequestSchema>;

export const NodeAnswerSchema = z.object({ node: GraphNodeSchema, degree: DegreeSchema });
export type NodeAnswer = z.infer<typeof NodeAnswerSchema>;

export const NeighborsRequestSchema = z.strictObject({
  type: several,
  direction: DirectionSchema.default("both"),
  label: several,
  limit: limit(50, 1_000),
  /** As an earlier answer gave it: the page after that one. */
  cursor: z.string().optional(),
});
export type NeighborsRequest = z.infer<typeof NeighborsRequestSchema>;

/** `shown` and `total` count neighbors; the node itself is in the graph and not counted. */
export const NeighborsAnswerSchema = PortionSchema.extend({
  /** Ask with it for the next page; null when nothing is left. */
  cursor: z.string().nullable(),
});
export type NeighborsAnswer = z.infer<typeof NeighborsAnswerSchema>;

export const ExpandRequestSchema = z.strictObject({
  /** The nodes to expand. */
  ids: keys(500).min(1),
  /** Nodes that are shown already: edges that join the newcomers to them are included, and they are not counted as new. */
  among: keys(20_000).default([]),
  types: z.array(z.string()).default([]),
  labels: z.array(z.string()).default([]),
  direction: DirectionSchema.default("both"),
  limit: z.number().int().min(1).max(1_000).default(50),
  cursor: z.string().optional(),
});
export type ExpandRequest = z.infer<typeof ExpandRequestSchema>;
/** `shown` and `total` count neighbors that `among` does not hold; the expanded nodes are in the graph and not counted. */
export const ExpandAnswerSchema = NeighborsAnswerSchema.extend({
  /** For each of `ids`, its neighbors that neither `among` nor this answer holds; those without any are left out. */
  remaining: z.array(z.object({ id: z.string(), count })),
});
export type ExpandAnswer = z.infer<typeof ExpandAnswerSchema>;

/** Nodes by key or element id, e.g. of a search or of a query's rows, with every relationship that joins them. */
export const NodesRequestSchema = z.strictObject({
  ids: keys(1_000).min(1),
  /** Nodes that are shown already: relationships that join the asked nodes to them are included. */
  among: keys(20_000).default([]),
});
export type NodesRequest = z.infer<typeof NodesRequestSchema>;
export const NodesAnswerSchema = z.object({
  graph: SubgraphSchema,
  /** Those of `ids` that the database does not hold. */
  missing: z.array(z.string()),
});
export type NodesAnswer = z.infer<typeof NodesAnswerSchema>;

export const PathsRequestSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  maxHops: z.number().int().min(1).max(10).default(4),
  mode: z.enum(["shortest", "all"]).default("shortest"),
  /** Types that a path may use; empty: every type. */
  types: z.array(z.string()).default([]),
  /** Types that no path may use. */
  avoid: z.array(z.string()).default([]),
  limit: z.number().int().min(1).max(500).default(20),
});
export type PathsRequest = z.infer<typeof PathsRequestSchema>;

export const PathsAnswerSchema = z.object({
  /** Keys in the order in which the path runs. */
  paths: z.array(z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) })),
  graph: SubgraphSchema,
  /** True when there are more paths than `limit`, or more relationships than could be looked at. */
  truncated: z.boolean(),
});
export type PathsAnswer = z.infer<typeof PathsAnswerSchema>;
