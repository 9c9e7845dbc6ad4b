import { z } from "zod";

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
  }),
});
export type HealthAnswer = z.infer<typeof HealthAnswerSchema>;
