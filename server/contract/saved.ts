/** What people save, and what they have asked: kept by the server in files of its own, never in the graph database. */
import { z } from "zod";
import { EdgeAttributesSchema, GraphEdgeSchema, GraphNodeSchema, NodeAttributesSchema } from "./graph.ts";
import { ProblemBodySchema } from "./problem.ts";
import { AccessSchema } from "./query.ts";
import { SAVED_ID } from "./saved-ids.ts";
import { PropertiesSchema } from "./values.ts";

export * from "./saved-ids.ts";

export const SavedIdSchema = z.string().regex(SAVED_ID, "has to be small letters, digits and hyphens, 80 at most");
export const SavedParamsSchema = z.object({ id: SavedIdSchema });

const instant = z.iso.datetime();
/** Counts the times that something was saved; with it nobody overwrites what they have not seen. */
const revision = z.number().int().positive();
const name = z.string().trim().min(1).max(200);

/** What the server adds to what was saved. */
const saved = { id: SavedIdSchema, savedAt: instant, revision };
/** The revision that this one changes; left out: it is new. */
const changes = { revision: revision.optional() };

/** A canvas as it was: what is on it, where, and how it is looked at. */
const scene = {
  name,
  /** Which database it was taken from: `store.database` of `GET /api/health`. */
  database: z.string().min(1).max(200),
  graph: z.object({
    nodes: z
      .array(
        GraphNodeSchema.extend({
          attributes: NodeAttributesSchema.extend({ x: z.number().optional(), y: z.number().optional() }).loose(),
        }),
      )
      .max(100_000),
    edges: z.array(GraphEdgeSchema.extend({ attributes: EdgeAttributesSchema.loose() })).max(500_000),
  }),
  /** Hidden labels and types, filters, rules of style, …: the page's own. */
  view: z.record(z.string(), z.unknown()).default({}),
  /** What of it was in view, on a canvas of this size in pixels; left out: all of it. */
  camera: z
    .object({
      ...{ x: z.number(), y: z.number() },
      ...{ zoom: z.number().positive(), width: z.number().positive(), height: z.number().positive() },
    })
    .optional(),
};

export const SceneSchema = z.object({ ...saved, ...scene });
export type Scene = z.infer<typeof SceneSchema>;
export const SaveSceneRequestSchema = z.strictObject({ ...changes, ...scene });
export type SaveSceneRequest = z.input<typeof SaveSceneRequestSchema>;

export const SceneEntrySchema = SceneSchema.pick({
  id: true,
  savedAt: true,
  revision: true,
  name: true,
  database: true,
}).extend({ nodes: z.number().int().nonnegative(), edges: z.number().int().nonnegative() });
export type SceneEntry = z.infer<typeof SceneEntrySchema>;

const query = {
  name,
  description: z.string().max(2_000).default(""),
  /** `Monthly/Press`; empty: in none. */
  folder: z.string().trim().max(200).default(""),
  cypher: z.string().min(1).max(100_000),
  params: PropertiesSchema.default({}),
};

export const SavedQuerySchema = z.object({ ...saved, ...query });
export type SavedQuery = z.infer<typeof SavedQuerySchema>;
export const SaveQueryRequestSchema = z.strictObject({ ...changes, ...query });
export type SaveQueryRequest = z.input<typeof SaveQueryRequestSchema>;

/** Files in the folder of saved things that are not what they should be; they are left alone. */
const unreadable = z.array(z.string());

/** The latest first; without what is on the canvases. */
export const ScenesAnswerSchema = z.object({ scenes: z.array(SceneEntrySchema), unreadable });
export type ScenesAnswer = z.infer<typeof ScenesAnswerSchema>;
/** The latest first. */
export const QueriesAnswerSchema = z.object({ queries: z.array(SavedQuerySchema), unreadable });
export type QueriesAnswer = z.infer<typeof QueriesAnswerSchema>;

/** `revision`: delete it only as it was then. */
export const DeleteSavedRequestSchema = z.strictObject({
  revision: z.coerce.number().int().positive().optional(),
});
export const DeletedAnswerSchema = z.object({ deleted: z.number().int().nonnegative() });
export type DeletedAnswer = z.infer<typeof DeletedAnswerSchema>;

/** One query that was run on the page. */
const asked = {
  cypher: query.cypher,
  params: query.params,
  access: AccessSchema,
  outcome: z.enum(["done", "failed", "cancelled"]),
  /** Rows that came. */
  rows: z.number().int().nonnegative(),
  tookMs: z.number().nonnegative(),
  /** Why it failed. */
  problem: ProblemBodySchema.pick({ code: true, message: true }).optional(),
};
export const HistoryEntrySchema = z.object({ id: z.string(), askedAt: instant, ...asked });
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;
export const RecordHistoryRequestSchema = z.strictObject(asked);
export type RecordHistoryRequest = z.input<typeof RecordHistoryRequestSchema>;
/** The latest first, as many as are kept. */
export const HistoryAnswerSchema = z.object({ entries: z.array(HistoryEntrySchema) });
export type HistoryAnswer = z.infer<typeof HistoryAnswerSchema>;
