/** The functions and procedures that the database knows, for who writes Cypher. */
import { z } from "zod";

const ArgumentSchema = z.object({
  name: z.string(),
  /** As Cypher names it, e.g. `LIST<STRING>`. */
  type: z.string(),
  description: z.string(),
  /** Written as in Cypher; absent where it has to be given. */
  default: z.string().optional(),
});

export const FunctionSchema = z.object({
  name: z.string(),
  /** `left(original :: STRING, length :: INTEGER) :: STRING` */
  signature: z.string(),
  description: z.string(),
  category: z.string(),
  arguments: z.array(ArgumentSchema),
  returns: z.string(),
  aggregating: z.boolean(),
  /** False for what a plug-in brought: only those are told apart by case. */
  builtIn: z.boolean(),
  deprecated: z.boolean(),
});

export const ProcedureSchema = z.object({
  name: z.string(),
  signature: z.string(),
  description: z.string(),
  /** READ, WRITE, SCHEMA, DBMS or DEFAULT. */
  mode: z.string(),
  arguments: z.array(ArgumentSchema),
  yields: z.array(z.object({ name: z.string(), type: z.string() })),
  deprecated: z.boolean(),
});

export const LanguageAnswerSchema = z.object({
  /** Null where the database cannot tell. */
  functions: z.array(FunctionSchema).nullable(),
  procedures: z.array(ProcedureSchema).nullable(),
});
export type LanguageAnswer = z.infer<typeof LanguageAnswerSchema>;
export type FunctionInfo = z.infer<typeof FunctionSchema>;
export type ProcedureInfo = z.infer<typeof ProcedureSchema>;
