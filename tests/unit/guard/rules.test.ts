import { describe, expect, test } from "vitest";
import type { Problem } from "../../../server/problems.ts";
import { RULES } from "../../../server/store/embedded/gaps/rules.ts";
import { check } from "../../../server/store/embedded/guard/check.ts";

const PARAMS = { three: { $type: "Float", _value: "3.0" }, percentile: 0.5, person: { name: "Ada" }, number: 1 };

/** The code of the refusal, or what the engine is asked. */
function outcome(text: string, without?: string): string {
  try {
    return check(text, PARAMS, { rules: RULES.filter(({ id }) => id !== without) }).text;
  } catch (error) {
    return (error as Problem).code;
  }
}

describe("every gap", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s changes its example", (id, { example, does }) => {
    const withRule = outcome(example);
    expect(withRule).not.toBe(outcome(example, id));
    // Some can be told only when the query runs: a division by zero stands for the refusal.
    if (does === "refuses") expect(withRule).toMatch(/^query-(refused|invalid)$|\(\d+ \/ 0\)/);
    else expect(withRule).not.toMatch(/^query-/);
  });

  test("has a name of its own", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
