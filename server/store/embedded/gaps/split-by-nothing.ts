import { forCalls } from "../guard/for-calls.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import * as T from "../guard/types.ts";

export const splitByNothing = forCalls(
  ["split"],
  {
    id: "split-by-nothing",
    sentence: "The embedded store does not split a text by an empty one.",
    why: "The engine puts an empty text before the first character and behind the last.",
    example: "RETURN split('ab', '') AS letters",
    does: "refuses",
  },
  (call, { fail }) => {
    const [, by] = call.args;
    if (!by || (by.kind === "literal" && by.value !== "")) return undefined;
    const make = at(call);
    const sentence = "The embedded store does not split a text by an empty one.";
    if (by.kind === "literal") refuse(sentence, by);
    return make.choose([[make.binary("=", by, make.literal(""), T.maybe(T.BOOLEAN)), fail(sentence, by)]], call);
  },
);
