import { z } from "zod";
import { ProblemBodySchema } from "./problem.ts";

export const EngineSchema = z.enum(["neo4j", "embedded"]);
export type Engine = z.infer<typeof EngineSchema>;

export const HealthAnswerSchema = z.object({
  status: z.enum(["ok", "away"]),
  /** The version of Liaisons. */
  version: z.string(),
  store: z.object({
    engine: EngineSchema,
    /** The version of the database; null while it is away. */
    version: z.string().nullable(),
    writable: z.boolean(),
    /** Whether the embedded store computes an answer just now, so that others may take longer; Neo4j never says so. */
    busy: z.boolean(),
    /** Which database it is, so that what was saved of another one is recognised; null while it is away. */
    database: z.string().nullable(),
  }),
});
export type HealthAnswer = z.infer<typeof HealthAnswerSchema>;

/** The same while the database is away, with what is wrong: status 503. */
export const AwayAnswerSchema = HealthAnswerSchema.extend({
  status: z.literal("away"),
  error: ProblemBodySchema,
});
