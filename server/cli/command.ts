import type { Command } from "commander";
import type { Config } from "../config.ts";

/** One file a command under commands/, one line in their list. */
export interface CliCommand {
  name: string;
  /** Says what it takes: description, arguments, options, examples. */
  declare(command: Command): void;
  /** Does it and answers the exit code; rejects with a `Problem` that is then said. */
  run(command: Command, cli: Cli): Promise<number>;
}

export type Environment = Record<string, string | undefined>;

/** What a command is given besides its own arguments and options. */
export interface Cli {
  /** The settings; `flags` are settings by name that win over the environment. Throws `bad-configuration`. */
  config(flags?: Environment): Config;
}

export const EXIT = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;
