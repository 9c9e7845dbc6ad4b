import { z } from "zod";
import { FORMATS, type FormatId } from "./formats.ts";
import { TABLE_FORMATS, type TableFormatId } from "./tables.ts";
import { PropertiesSchema } from "./values.ts";

export * from "./formats.ts";

const format = z.enum(FORMATS.map((each) => each.id) as [FormatId, ...FormatId[]]);

const tableFormat = z.enum(TABLE_FORMATS.map((each) => each.id) as [TableFormatId, ...TableFormatId[]]);
const query = { cypher: z.string().min(1).max(1_000_000), params: PropertiesSchema.default({}) };

/** Either the keys of what is shown, or a query whose nodes and relationships are taken, or one whose rows are. */
export const ExportRequestSchema = z.union([
  z.strictObject({
    format,
    nodes: z.array(z.string()).min(1).max(100_000),
    /** Keys of edges; left out: every relationship among the nodes. */
    edges: z.array(z.string()).max(500_000).optional(),
    /** Where the canvas drew the nodes, by key, in pixels; written into formats that carry positions. */
    positions: z.record(z.string(), z.object({ x: z.number(), y: z.number() })).optional(),
  }),
  z.strictObject({ format, ...query }),
  z.strictObject({ format: tableFormat, ...query }),
]);
export type ExportRequest = z.infer<typeof ExportRequestSchema>;
