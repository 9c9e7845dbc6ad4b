/**
 * Values as they travel: plain JSON where JSON is exact, else the typed JSON of Neo4j's Query API
 * (`{"$type": "Date", "_value": "2025-02-11"}`). Stores hand out this form and nothing else.
 */
import { z } from "zod";
import { type Properties, SCALAR_TYPES, type Value } from "./typed.ts";

export * from "./typed.ts";

const typed = <T extends string, S extends z.ZodType>(type: T, value: S) =>
  z.object({ $type: z.literal(type), _value: value });

export const ValueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(ValueSchema),
    z.object({ $type: z.enum(SCALAR_TYPES), _value: z.string() }),
    NodeSchema,
    RelationshipSchema,
    typed("Path", z.array(z.union([NodeSchema, RelationshipSchema]))),
    typed("Map", z.record(z.string(), ValueSchema)),
    z.record(z.string(), ValueSchema),
  ]),
) as z.ZodType<Value>;

export const PropertiesSchema: z.ZodType<Properties> = z.record(z.string(), ValueSchema);

export const NodeSchema = typed(
  "Node",
  z.object({ _element_id: z.string(), _labels: z.array(z.string()), _properties: PropertiesSchema }),
);
export const RelationshipSchema = typed(
  "Relationship",
  z.object({
    _element_id: z.string(),
    _start_node_element_id: z.string(),
    _end_node_element_id: z.string(),
    _type: z.string(),
    _properties: PropertiesSchema,
  }),
);
