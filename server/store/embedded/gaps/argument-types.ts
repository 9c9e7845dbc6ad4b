import { misfit } from "../guard/fitting.ts";
import { signatureOf } from "../guard/functions.ts";
import { at } from "../guard/make.ts";
import { nulls } from "../guard/mixing.ts";
import { once } from "../guard/once.ts";
import { rule } from "../guard/rule.ts";
import type { Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const argumentTypes = rule({
  id: "argument-types",
  sentence: "Functions refuse arguments of the wrong type, as in Neo4j.",
  why: "The engine gives null for size(1) or toUpper(1).",
  example: "UNWIND [1, 'a'] AS x RETURN toUpper(x) AS upper",
  does: "refuses",
  at: ["call"],
  change(call, { fail, fresh }) {
    const signature = signatureOf(call.name);
    if (!signature || signature.takes.length === 0) return undefined;
    const { takes, aggregate = false } = signature;
    const misfits = (args: Expression[]) =>
      args
        .map((arg, i) => misfit(arg, takes[Math.min(i, takes.length - 1)] ?? T.ANYTHING))
        .filter((test) => test !== undefined);
    if (misfits(call.args).length === 0) return undefined;
    const sentence = `${call.name}() was given a value of a type that it does not take.`;
    const wrong = fail(sentence, call, "query-invalid");
    if (aggregate) {
      const [first, ...others] = call.args as [Expression, ...Expression[]];
      const make = at(first);
      const checked = make.choose([[make.any(...misfits([first])), wrong]], first);
      return misfits([first]).length > 0 ? { ...call, args: [checked, ...others] } : undefined;
    }
    return once(call.args, fresh, (...args) => {
      const make = at(call);
      const missing = args.length > 1 && call.name.toLowerCase() !== "range" ? nulls(make, ...args) : [];
      const unknown: [Expression, Expression][] =
        missing.length > 0 ? [[make.any(...missing), make.literal(null)]] : [];
      return make.choose([...unknown, [make.any(...misfits(args)), wrong]], { ...call, args });
    });
  },
});
