/** The one form of every error that leaves the server. */
import { z } from "zod";

export const PositionSchema = z.object({
  /** 1-based. */
  line: z.number().int().positive(),
  /** 1-based. */
  column: z.number().int().positive(),
  /** 0-based, in UTF-16 code units. */
  offset: z.number().int().nonnegative().optional(),
});
export type Position = z.infer<typeof PositionSchema>;

export const ProblemBodySchema = z.object({
  code: z.string(),
  message: z.string(),
  /** The part of the sentence that differs from case to case, for who says it in another language. */
  about: z.string().optional(),
  hint: z.string().optional(),
  position: PositionSchema.optional(),
});
export type ProblemBody = z.infer<typeof ProblemBodySchema>;

export const ErrorAnswerSchema = z.object({ error: ProblemBodySchema });
