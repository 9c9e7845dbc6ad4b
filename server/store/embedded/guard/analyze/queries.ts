import { invalid, refuse } from "../objection.ts";
import type { Clause, Query, SingleQuery } from "../tree.ts";
import type { Type } from "../types.ts";
import * as T from "../types.ts";
import { clauseOf } from "./clauses.ts";
import type { Surroundings } from "./scope.ts";

/** `whole`: the query itself; `subquery`: in braces, sees what is outside; `call`: `CALL { }`, sees what it imports. */
export type Place = "whole" | "subquery" | "call";

export interface Outcome {
  /** Undefined for a query that returns nothing. */
  columns: [string, Type][] | undefined;
}

export function analyzeQuery(query: Query, around: Surroundings, place: Place): Outcome {
  const outcomes = query.parts.map((part) => analyzeSingle(part, around, place));
  const [first] = outcomes;
  const names = (outcome: Outcome | undefined) => outcome?.columns?.map(([name]) => name).join("\0");
  const sorted = (outcome: Outcome | undefined) =>
    outcome?.columns
      ?.map(([name]) => name)
      .sort()
      .join("\0");
  const other = query.parts.find((_, i) => names(outcomes[i]) !== names(first));
  if (other && outcomes.every((each) => sorted(each) === sorted(first)))
    refuse("The embedded store runs a UNION whose queries return their columns in the same order.", other);
  if (other) invalid("All queries in a UNION return columns of the same names.", other);
  const columns = first?.columns?.map(([name], i): [string, Type] => [
    name,
    outcomes.map((each) => each.columns?.[i]?.[1] ?? T.ANY).reduce(T.either),
  ]);
  return { columns };
}

const WRITES: Clause["kind"][] = ["create", "merge", "set", "remove", "delete", "foreach"];
const READS: Clause["kind"][] = ["match", "unwind", "callProcedure", "callQuery"];

function analyzeSingle({ clauses }: SingleQuery, around: Surroundings, place: Place): Outcome {
  let inside = around;
  let columns: Outcome["columns"];
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1];
    if (before?.kind === "project" && before.which === "RETURN") invalid("RETURN ends a query.", clause);
    if (before && WRITES.includes(before.kind) && READS.includes(clause.kind))
      invalid("After a clause that writes, WITH has to stand before one that reads.", clause);
    const result = clauseOf(clause, inside, { first: i === 0, place });
    inside = { ...inside, scope: result.scope };
    columns = result.columns;
  });
  const last = clauses.at(-1);
  if (last && place !== "subquery" && !concludes(last))
    invalid("A query ends with RETURN or with a clause that writes.", last);
  return { columns };
}

function concludes(clause: Clause): boolean {
  if (clause.kind === "project") return clause.which === "RETURN";
  if (clause.kind === "callProcedure") return clause.yields === undefined;
  return WRITES.includes(clause.kind) || clause.kind === "callQuery";
}
