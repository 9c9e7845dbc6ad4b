import { at } from "./make.ts";
import type { Context } from "./rule.ts";
import type { Expression } from "./tree.ts";
import * as T from "./types.ts";

/** The text of a float as Neo4j writes it: `1.0`, where the engine says `1`. */
export function floatText(given: Expression, { fail }: Context): Expression {
  const value = { ...given, type: T.sure(T.FLOAT) };
  const make = at(value);
  const number = T.sure(T.FLOAT);
  const truth = T.sure(T.BOOLEAN);
  const text = (of: Expression) => make.call("toString", T.sure(T.STRING), of);
  const whole = make.call("toInteger", T.sure(T.INTEGER), value);
  const size = make.call("abs", number, value);
  const written = make.binary("+", text(whole), make.literal(".0"), T.sure(T.STRING));
  return make.choose(
    [
      [make.binary(">=", size, make.literal(1e7), truth), fail(LARGE, value)],
      [make.binary("=", value, whole, truth), written],
      [make.binary("<", size, make.literal(1e-3), truth), fail(LARGE, value)],
    ],
    text(value),
  );
}

const LARGE = "The embedded store writes no floats as text that are below 0.001 or from 10,000,000 up.";
