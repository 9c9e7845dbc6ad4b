/** The thread that checks: a query in, what the engine is to run out. */
import { parentPort } from "node:worker_threads";
import { Problem } from "../../../problems.ts";
import { check } from "./check.ts";
import type { Answer, Question } from "./guard.ts";

parentPort?.on("message", ({ text, params, explain }: Question) => {
  parentPort?.postMessage(answer(() => check(text, params, { explain })));
});

function answer(checked: () => ReturnType<typeof check>): Answer {
  try {
    return { checked: checked() };
  } catch (error) {
    if (error instanceof Problem) return { fault: { code: error.code, about: error.about, position: error.position } };
    // Expressions are walked from the top: a thousand parentheses end here.
    if (error instanceof RangeError) return { fault: { code: "query-refused", about: TOO_DEEP } };
    return { fault: { code: "query-refused", about: `The embedded store could not check this query: ${error}` } };
  }
}

const TOO_DEEP = "The expressions of this query are nested too deeply for the embedded store.";
