/** The thread that checks: a query in, what the engine is to run out. */
import { parentPort } from "node:worker_threads";
import { Problem } from "../../../problems.ts";
import { check } from "./check.ts";
import type { Answer, Question } from "./guard.ts";

parentPort?.on("message", ({ id, text, params, explain }: Question) => {
  parentPort?.postMessage(answer(id, () => check(text, params, { explain })));
});

function answer(id: number, checked: () => ReturnType<typeof check>): Answer {
  try {
    return { id, checked: checked() };
  } catch (error) {
    if (error instanceof Problem)
      return { id, fault: { code: error.code, about: error.about, position: error.position } };
    // Expressions are walked from the top: a thousand parentheses end here.
    if (error instanceof RangeError) return { id, fault: { code: "query-refused", about: TOO_DEEP } };
    return { id, fault: { code: "query-refused", about: `The embedded store could not check this query: ${error}` } };
  }
}

const TOO_DEEP = "The expressions of this query are nested too deeply for the embedded store.";
