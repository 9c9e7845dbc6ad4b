import { isNode, isPath, isRelationship, type Value } from "../../../server/contract/typed.ts";
import { ownProblem } from "../../api/problem.ts";
import { write } from "../parameters/parameters.ts";
import type { Command, Surroundings } from "./command.ts";
import { listed } from "./params.ts";

const ASSIGNED = /^(?:([\p{L}_][\p{L}\p{N}_]*)|`([^`]+)`)\s*(?:=>|:)\s*([\s\S]+)$/u;

export default {
  name: "param",
  usage: [":param name => value", ":param {name: value, other: value}"],
  about: (words) => words.console.param,
  async run(rest, surroundings, signal) {
    const [, plain, quoted, expression] = ASSIGNED.exec(rest) ?? [];
    const name = plain ?? quoted;
    if (name && expression) return give(surroundings, { [name]: await surroundings.evaluate(expression, signal) });
    if (!rest.startsWith("{"))
      throw ownProblem("bad-command", ":param name => value", undefined, ":param name => value");
    return give(surroundings, await mapOf(rest, surroundings, signal));
  },
} satisfies Command;

/** A map of names and values, as the database reads it. */
export async function mapOf(
  text: string,
  { evaluate }: Surroundings,
  signal: AbortSignal,
): Promise<Record<string, Value>> {
  const value = await evaluate(text, signal);
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value) && !("$type" in value);
  if (!isMap) throw ownProblem("bad-command", ":param {name: value}", undefined, ":param {name: value}");
  return value as Record<string, Value>;
}

/** Adds them to the tab's parameters, and answers those. */
export function give(surroundings: Surroundings, values: Record<string, Value>) {
  for (const [name, value] of Object.entries(values)) {
    if (isNode(value) || isRelationship(value) || isPath(value))
      throw ownProblem("no-parameter", name, undefined, name);
  }
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]));
  surroundings.setParameters((before) => ({ ...before, ...given }));
  return listed(surroundings, Object.keys(given));
}
