import type { FormatId } from "../../contract/formats.ts";
import { gexf } from "./gexf.ts";
import { json } from "./json.ts";
import type { Writer } from "./writer.ts";

export const WRITERS = { json, gexf } satisfies Record<FormatId, Writer>;
