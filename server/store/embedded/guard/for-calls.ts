import { isAggregate } from "./functions.ts";
import { type Context, type Rule, rule } from "./rule.ts";
import type { Call, Expression } from "./tree.ts";
import * as T from "./types.ts";

/** What becomes of a call that has arguments, the first of which may be something else than null. */
export type Change = (call: Call & { args: [Expression, ...Expression[]] }, context: Context) => Expression | undefined;

/** A rule for calls of some functions; names in lower case. */
export const forCalls = (names: string[], record: Omit<Rule, "at" | "change">, change: Change): Rule =>
  rule({
    ...record,
    at: ["call"],
    change: (call, context) =>
      names.includes(call.name.toLowerCase()) &&
      call.args.length > 0 &&
      (isAggregate(call.name) || !T.isNull(call.args[0]?.type))
        ? change(call as Parameters<Change>[0], context)
        : undefined,
  });
