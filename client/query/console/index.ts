/** Every command of the editor, in the order in which `:help` lists them. */
import { ownProblem } from "../../api/problem.ts";
import clear from "./clear.ts";
import type { Command } from "./command.ts";
import help from "./help.ts";
import history from "./history.ts";
import param from "./param.ts";
import params from "./params.ts";
import schema from "./schema.ts";

export const commands: readonly Command[] = [help, param, params, schema, history, clear];

/** The command that a line names, and what stands behind it. Throws `unknown-command`. */
export function commandOf(line: string): { command: Command; rest: string } {
  const [, name = "", rest = ""] = /^:\s*([\w-]*)\s*([\s\S]*)$/.exec(line) ?? [];
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (!command) throw ownProblem("unknown-command", `There is no command :${name}.`, undefined, name);
  return { command, rest: rest.trim() };
}
