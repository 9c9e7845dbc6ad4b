import type { OperatorProfile, QueryResult } from "@grafeo-db/js";
import type { ExplainAnswer, PlanOperator } from "../../contract/query.ts";
import { is, type Token } from "./tokens.ts";

/** The plan in the answer to a query that asked for it by `EXPLAIN` or, measured, by `PROFILE`. */
export function planIn(tokens: Token[], result: QueryResult): PlanOperator | undefined {
  if (result.profile) return measured(result.profile.root);
  return is(tokens[0], "EXPLAIN") ? planOf(String(result.scalar())) : undefined;
}

function measured({ operator, detail, rows, selfTimeMs, children }: OperatorProfile): PlanOperator {
  return { operator, details: detail, rows, timeMs: selfTimeMs, children: children.map(measured) };
}

/** The engine's plan is one text, a line an operator, two spaces deeper for each child: `Filter (n.x Gt 1) [label-first]`. */
export function planOf(text: string): PlanOperator {
  const root: PlanOperator = { operator: "Result", details: "", children: [] };
  const above = [root];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const depth = (line.length - line.trimStart().length) / 2;
    const [, operator = "", details = ""] = /^(\S+)\s*(.*)$/.exec(line.trim()) ?? [];
    const node: PlanOperator = { operator, details: details.replace(/^\((.*)\)$/, "$1"), children: [] };
    (above[depth] ?? root).children.push(node);
    above.splice(depth + 1, Number.POSITIVE_INFINITY, node);
  }
  const [only, ...others] = root.children;
  return only && others.length === 0 ? only : root;
}

const WRITES = ["CREATE", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH"];

/** As Neo4j counts: a write that returns rows reads as well. */
export function kindOf(tokens: Token[]): ExplainAnswer["kind"] {
  const has = (...clauses: string[]) =>
    tokens.some(
      (token, i) => !is(tokens[i - 1], ".") && !is(tokens[i - 1], ":") && clauses.some((each) => is(token, each)),
    );
  if (!has(...WRITES)) return "r";
  return has("RETURN") ? "rw" : "w";
}

/** A plan can be had without values, which the engine asks for all the same. */
export function standIns(tokens: Token[]): Record<string, unknown> {
  const rows = (i: number) => is(tokens[i - 1], "LIMIT") || is(tokens[i - 1], "SKIP");
  return Object.fromEntries(
    tokens.flatMap(({ kind, value }, i) => (kind === "parameter" ? [[value, rows(i) ? 1 : null]] : [])),
  );
}
