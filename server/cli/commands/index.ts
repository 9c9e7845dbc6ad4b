import type { CliCommand } from "../command.ts";
import { serve } from "./serve.ts";

export const commands: CliCommand[] = [serve];
