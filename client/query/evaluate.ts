import type { Value } from "../../server/contract/typed.ts";
import { api } from "../api/api.ts";
import { ApiProblem, brokenOff } from "../api/problem.ts";

/** What the database makes of an expression, e.g. `date('2025-02-11')` or `1 + 2`. Rejects with its problem. */
export async function evaluate(expression: string, signal: AbortSignal): Promise<Value> {
  const cypher = `RETURN ${expression} AS value`;
  for await (const batch of api.query({ cypher, maxRows: 1 }, signal)) {
    for (const line of batch) {
      if ("row" in line) return line.row[0] ?? null;
      if ("error" in line) throw new ApiProblem(line.error);
    }
  }
  throw brokenOff();
}
