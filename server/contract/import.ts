/** Files that a person brings in, and the lines of NDJSON that tell what becomes of them. */
import { z } from "zod";
import { ProblemBodySchema } from "./problem.ts";

/** `folder/name.csv`: as it stands in what was chosen, without a way out of it. */
const SentPathSchema = z
  .string()
  .min(1)
  .max(1_000)
  .refine((path) => path.split("/").every((part) => part !== "" && part !== "." && part !== ".."), "leads elsewhere")
  .refine((path) => !/[\\:\p{Cc}]/u.test(path), "has a character that no path can have");

export const SentFileSchema = z.strictObject({ path: SentPathSchema, text: z.string() });
export type SentFile = z.infer<typeof SentFileSchema>;

export const ImportRequestSchema = z.strictObject({
  files: z.array(SentFileSchema).min(1).max(10_000),
  /** Says what would be done, and does nothing. */
  dryRun: z.boolean().default(false),
});
export type ImportRequest = z.input<typeof ImportRequestSchema>;

const number = z.number().int().nonnegative();

export const ImportLineSchema = z.union([
  /** Rows of all that there are; `title` is what they are rows of. */
  z.strictObject({ progress: z.strictObject({ title: z.string(), done: number, total: number }) }),
  /** Why nothing was written. Lines and columns are 1-based. */
  z.strictObject({
    issues: z.array(z.strictObject({ file: z.string(), line: number, column: number, message: z.string() })),
    /** Of which those are the first. */
    total: number,
  }),
  z.strictObject({
    summary: z.strictObject({
      counts: z.array(
        z.strictObject({ title: z.string(), created: number, updated: number, unchanged: number, removed: number }),
      ),
      /** The nodes of the files: the best connected of them by key, and how many there are. */
      nodes: z.strictObject({ keys: z.array(z.string()), total: number }),
    }),
  }),
  z.strictObject({ error: ProblemBodySchema }),
]);
export type ImportLine = z.infer<typeof ImportLineSchema>;

/** Keys of nodes that a summary has: as many as a first picture. */
export const MOST_KEYS = 300;

/** Bytes of all that can be brought in at once over HTTP; more is for the command line. */
export const MOST_SENT = 64_000_000;
