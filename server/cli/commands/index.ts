import type { CliCommand } from "../command.ts";
import { ingest } from "./ingest.ts";
import { query } from "./query.ts";
import { serve } from "./serve.ts";

export const commands: CliCommand[] = [serve, ingest, query];
