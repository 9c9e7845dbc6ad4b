import { signatureOf } from "../guard/functions.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { once } from "../guard/once.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

/** What can be asked when the query runs. */
const TYPES: [number, string][] = [
  [T.BOOLEAN, "BOOLEAN"],
  [T.INTEGER, "INTEGER"],
  [T.FLOAT, "FLOAT"],
  [T.STRING, "STRING"],
  [T.LIST, "LIST"],
  [T.MAP, "MAP"],
];
const ASKABLE = TYPES.reduce((sum, [kind]) => sum | kind, 0);

export const argumentTypes = rule({
  id: "argument-types",
  sentence: "Functions refuse arguments of the wrong type, as in Neo4j.",
  why: "The engine gives null for size(1) or toUpper(1).",
  example: "UNWIND [1, 'a'] AS x RETURN toUpper(x) AS upper",
  does: "refuses",
  at: ["call"],
  change(call, { fail, fresh }) {
    const signature = signatureOf(call.name);
    if (!signature || signature.aggregate || signature.takes.length === 0) return undefined;
    const open = call.args.map((arg, i) => {
      const takes = signature.takes[Math.min(i, signature.takes.length - 1)] ?? T.ANYTHING;
      return {
        arg,
        takes,
        wrong:
          T.isNull(arg.type) || T.only(arg.type, takes) || takes & ~(ASKABLE | T.TEMPORAL | T.POINT)
            ? 0
            : (arg.type ?? T.ANY).kinds & ~takes,
      };
    });
    const untold = open.find(({ arg, takes }) => isUntold(arg.type ?? T.ANY, takes));
    if (untold)
      refuse("The embedded store cannot tell nodes, relationships and paths from other values here.", untold.arg);
    if (open.every(({ wrong }) => wrong === 0)) return undefined;
    return once(call.args, fresh, (...args) => {
      const make = at(call);
      const tests = open.flatMap(({ takes, wrong }, i) =>
        wrong === 0 ? [] : [misfits(args[i] as Expression, takes, wrong)],
      );
      const sentence = `${call.name}() was given a value of a type that it does not take.`;
      return make.choose([[make.any(...tests), fail(sentence, call, "query-invalid")]], { ...call, args });
    });
  },
});

/** Values of several known kinds, of which only some fit, and nodes or paths are among them. */
function isUntold(type: T.Type, takes: number): boolean {
  const graph = T.ENTITY | T.PATH;
  return type.kinds !== T.ANYTHING && !T.only(type, takes) && T.may(type, graph) && type.kinds !== T.PROPERTY.kinds;
}

function misfits(arg: Expression, takes: number, wrong: number): Expression {
  const make = at(arg);
  const types = (kinds: number) => TYPES.filter(([kind]) => kind & kinds).map(([, name]) => make.isTyped(arg, name));
  if ((takes & ~ASKABLE) !== 0) return make.any(...types(wrong & ASKABLE), make.literal(false));
  const fits = types(takes & (arg.type ?? T.ANY).kinds);
  return make.not(make.any(make.isNull(arg), ...fits));
}
