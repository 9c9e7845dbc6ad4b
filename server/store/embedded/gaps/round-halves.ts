import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { once } from "../guard/once.ts";
import * as T from "../guard/types.ts";

export const roundHalves = forCalls(
  ["round"],
  {
    id: "round-halves",
    sentence: "round() takes negative halves up, as Neo4j does; a number of digits is refused.",
    why: "The engine rounds -1.5 to -2.",
    example: "RETURN round(-1.5) AS rounded",
    does: "rewrites",
  },
  (call, { fresh }) => {
    if (call.args.length > 1) refuse("The embedded store rounds to whole numbers only: round(x).", call);
    const make = at(call);
    const truth = T.sure(T.BOOLEAN);
    return once(call.args, fresh, (value = call.args[0]) => {
      const floor = make.call("floor", T.sure(T.FLOAT), value);
      const half = make.binary("=", make.binary("-", value, floor, T.sure(T.FLOAT)), make.literal(0.5), truth);
      const negative = make.binary("<", value, make.integer(0), truth);
      return make.choose([[make.all(negative, half), make.call("ceil", T.sure(T.FLOAT), value)]], {
        ...call,
        args: [value],
      });
    });
  },
);
