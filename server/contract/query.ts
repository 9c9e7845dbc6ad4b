/** A person's own Cypher: what is asked, and the lines of NDJSON that answer. */
import { z } from "zod";
import { PositionSchema, ProblemBodySchema } from "./problem.ts";
import { PropertiesSchema, ValueSchema } from "./values.ts";

export const AccessSchema = z.enum(["read", "write"]);
export type Access = z.infer<typeof AccessSchema>;

export const QueryRequestSchema = z.strictObject({
  cypher: z.string().min(1).max(1_000_000),
  params: PropertiesSchema.default({}),
  access: AccessSchema.default("read"),
  /** Rows after which the answer is cut, and says so. */
  maxRows: z.number().int().min(1).max(10_000_000).default(1_000),
  /** Milliseconds after which the query is ended; at most and by default the server's LIAISONS_QUERY_TIMEOUT. */
  timeoutMs: z.number().int().min(1).max(3_600_000).optional(),
});
export type QueryRequest = z.infer<typeof QueryRequestSchema>;

export const CountersSchema = z.object({
  nodesCreated: z.number().int(),
  nodesDeleted: z.number().int(),
  relationshipsCreated: z.number().int(),
  relationshipsDeleted: z.number().int(),
  propertiesSet: z.number().int(),
  labelsAdded: z.number().int(),
  labelsRemoved: z.number().int(),
});
export type Counters = z.infer<typeof CountersSchema>;

/** An operator of a plan with those that feed it; what was measured is there after PROFILE only. */
export interface PlanOperator {
  operator: string;
  details: string;
  /** How many rows the planner expects. */
  estimatedRows?: number;
  rows?: number;
  /** Looks into the store. */
  dbHits?: number;
  /** Milliseconds in this operator, without those that feed it. */
  timeMs?: number;
  children: PlanOperator[];
}
const measure = z.number().nonnegative().optional();
export const PlanOperatorSchema: z.ZodType<PlanOperator> = z.lazy(() =>
  z.object({
    operator: z.string(),
    details: z.string(),
    estimatedRows: measure,
    rows: measure,
    dbHits: measure,
    timeMs: measure,
    children: z.array(PlanOperatorSchema),
  }),
);

export const SummarySchema = z.object({
  /** Rows that were sent. */
  rows: z.number().int().nonnegative(),
  /** True when `maxRows` cut the answer. */
  truncated: z.boolean(),
  counters: CountersSchema,
  /** From asking to the last row, in milliseconds. */
  tookMs: z.number().nonnegative(),
  /** What the database remarks on the query, and on which part of it. */
  notifications: z.array(z.object({ title: z.string(), description: z.string(), position: PositionSchema.optional() })),
  /** Of a query that begins with EXPLAIN or PROFILE. */
  plan: PlanOperatorSchema.optional(),
});
export type Summary = z.infer<typeof SummarySchema>;

/** One line of the answer each: columns first, summary or error last. */
export const QueryLineSchema = z.union([
  z.object({ columns: z.array(z.string()) }),
  z.object({ row: z.array(ValueSchema) }),
  z.object({ summary: SummarySchema }),
  z.object({ error: ProblemBodySchema }),
]);
export type QueryLine = z.infer<typeof QueryLineSchema>;

export const ExplainRequestSchema = QueryRequestSchema.pick({ cypher: true, params: true });

export const ExplainAnswerSchema = z.object({
  plan: PlanOperatorSchema,
  /** r reads, w writes, rw both, s changes the schema. */
  kind: z.enum(["r", "w", "rw", "s"]),
  /** Whether it takes something away: DELETE, REMOVE, DROP. Procedures are not looked into. */
  deletes: z.boolean(),
});
export type ExplainAnswer = z.infer<typeof ExplainAnswerSchema>;
