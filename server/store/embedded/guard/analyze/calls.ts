import { isElsewhere, signatureOf } from "../functions.ts";
import { invalid, refuse } from "../objection.ts";
import type { Call } from "../tree.ts";
import * as T from "../types.ts";
import { aggregating, expect, infer } from "./expressions.ts";
import type { Surroundings } from "./scope.ts";

export function callOf(value: Call, around: Surroundings): T.Type {
  const { name, args } = value;
  const signature = signatureOf(name);
  if (!signature || name.toLowerCase() === "istyped") {
    if (isElsewhere(name)) refuse(`The embedded store does not have the function ${name}().`, value);
    return invalid(`Unknown function ${name}().`, value);
  }
  const { takes, optional = 0, repeats = false, aggregate = false } = signature;
  if (aggregate) aggregating(value, around);
  else if (value.distinct) invalid(`DISTINCT goes with aggregates only, not with ${name}().`, value);
  if (args.length === 0 && signature.gives([]).kinds & T.TEMPORAL)
    refuse(`The embedded store does not have ${name}() without an argument: give the text of a day or time.`, value);
  if (args.length < takes.length - optional || (args.length > takes.length && !repeats))
    invalid(
      `${name}() takes ${takes.length}${repeats ? " or more" : ""} argument${takes.length === 1 ? "" : "s"}, not ${args.length}.`,
      value,
    );
  const inside: Surroundings = {
    ...around,
    predicates: false,
    aggregates: aggregate ? "nested" : around.aggregates,
  };
  if (aggregate && args.some((arg) => arg.kind === "call" && arg.name.toLowerCase() === "rand"))
    invalid("An aggregate cannot take rand(): name its value in a WITH before.", value);
  const kinds = (i: number) => takes[Math.min(i, takes.length - 1)] ?? T.ANYTHING;
  return signature.gives(
    args.map((arg, i) => (kinds(i) === T.ANYTHING ? infer(arg, inside) : expect(arg, kinds(i), inside))),
  );
}
