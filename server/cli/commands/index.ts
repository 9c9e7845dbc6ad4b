import type { CliCommand } from "../command.ts";
import { ingest } from "./ingest.ts";
import { serve } from "./serve.ts";

export const commands: CliCommand[] = [serve, ingest];
