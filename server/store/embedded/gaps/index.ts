import { elementId } from "./element-id.ts";
import type { Gap } from "./gap.ts";
import { loadCsv } from "./load-csv.ts";
import { schemaInRead } from "./schema-in-read.ts";

export const GAPS: Gap[] = [loadCsv, schemaInRead, elementId];
