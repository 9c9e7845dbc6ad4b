/** The command line: finds the command, runs it, and turns what went wrong into words and an exit code. */
import { Command, CommanderError } from "commander";
import { ConfigSchema, readConfig } from "../config.ts";
import { Problem } from "../problems.ts";
import { VERSION } from "../root.ts";
import { type Cli, type Environment, EXIT } from "./command.ts";
import { commands } from "./commands/index.ts";

/** `argv` without the program's own name. Answers the exit code. */
export async function run(argv: string[], environment: Environment): Promise<number> {
  let code: number = EXIT.fine;
  const cli: Cli = { config: (flags = {}) => readConfig({ ...environment, ...given(flags) }) };
  const program = new Command("liaisons")
    .description("A knowledge-graph explorer: who is linked to whom, and who says so.")
    .version(VERSION)
    .exitOverride()
    .addHelpText("after", settings);
  for (const each of commands) {
    // a subcommand inherits how the program ends
    const command = program.command(each.name);
    each.declare(command);
    command.action(async () => {
      code = await each.run(command, cli);
    });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(error instanceof Problem)) throw error;
    console.error(error.hint ? `${error.message}\n${error.hint}` : error.message);
    return error.code === "bad-usage" ? EXIT.usage : EXIT.failed;
  }
}

const given = (flags: Environment) =>
  Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));

/** Every setting of the environment, as config.ts documents it. */
function settings(): string {
  const entries = Object.entries(ConfigSchema.shape);
  const width = Math.max(...entries.map(([name]) => name.length));
  const rows = entries.map(([name, schema]) => `  ${name.padEnd(width)}  ${schema.meta()?.description}`);
  return `\nSettings, from the environment:\n${rows.join("\n")}`;
}
