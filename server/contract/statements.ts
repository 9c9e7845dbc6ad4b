/** The Cypher behind a question of the page: what is asked, and the statements that answer it. */
import { z } from "zod";
import {
  ExpandRequestSchema,
  GraphRequestSchema,
  NodesRequestSchema,
  PathsRequestSchema,
  SearchRequestSchema,
} from "./explore.ts";
import { PropertiesSchema } from "./values.ts";

const question = <Q extends string, S extends z.ZodType>(name: Q, request: S) =>
  z.strictObject({ question: z.literal(name), request });

export const StatementsRequestSchema = z.discriminatedUnion("question", [
  question("search", SearchRequestSchema),
  question("graph", GraphRequestSchema),
  question("node", z.strictObject({ id: z.string().min(1) })),
  question("nodes", NodesRequestSchema),
  question("expand", ExpandRequestSchema),
  question("paths", PathsRequestSchema),
]);
export type StatementsRequest = z.infer<typeof StatementsRequestSchema>;
/** As it may be sent: what has a default may be left out. */
export type StatementsAsked = z.input<typeof StatementsRequestSchema>;

export const StatementsAnswerSchema = z.object({
  /** In the order in which they were sent; each as often as it was. */
  statements: z.array(
    z.object({
      /** The file of `cypher/` it comes from: `read/neighbors`. */
      name: z.string(),
      /** What it answers. */
      about: z.string(),
      /** To be run as it is, with the parameters below. */
      cypher: z.string(),
      params: PropertiesSchema,
    }),
  ),
});
export type StatementsAnswer = z.infer<typeof StatementsAnswerSchema>;
