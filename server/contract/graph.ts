/** A subgraph as graphology serializes it, so that `graph.import()` takes it as it is. */
import { z } from "zod";
import { PropertiesSchema } from "./values.ts";

export const NodeAttributesSchema = z.object({
  labels: z.array(z.string()),
  /** What stands under the node; never empty. */
  caption: z.string(),
  properties: PropertiesSchema,
});

export const EdgeAttributesSchema = z.object({
  type: z.string(),
  properties: PropertiesSchema,
});

/** `key`: the node's `id` property where one of its labels has a unique one, else the store's element id. */
export const GraphNodeSchema = z.object({ key: z.string(), attributes: NodeAttributesSchema });

/** `key`: the `id` that ingestion gave the relationship (`subject|TYPE|object|date`), else the store's element id. */
export const GraphEdgeSchema = z.object({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: EdgeAttributesSchema,
});

export const SubgraphSchema = z.object({ nodes: z.array(GraphNodeSchema), edges: z.array(GraphEdgeSchema) });

export type GraphNode = z.infer<typeof GraphNodeSchema>;
export type GraphEdge = z.infer<typeof GraphEdgeSchema>;
export type Subgraph = z.infer<typeof SubgraphSchema>;

export const DirectionSchema = z.enum(["out", "in", "both"]);
export type Direction = z.infer<typeof DirectionSchema>;
