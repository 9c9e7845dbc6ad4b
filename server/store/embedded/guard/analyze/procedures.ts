import { invalid, refuse } from "../objection.ts";
import type { CallProcedure } from "../tree.ts";
import * as T from "../types.ts";
import type { After } from "./clauses.ts";
import { condition } from "./expressions.ts";
import { type Surroundings, withNames } from "./scope.ts";

/** The procedures that both Neo4j and the embedded store have, and what they yield. */
const PROCEDURES: Record<string, Record<string, T.Type>> = {
  "db.labels": { label: T.sure(T.STRING) },
  "db.relationshiptypes": { relationshipType: T.sure(T.STRING) },
  "db.propertykeys": { propertyKey: T.sure(T.STRING) },
};

export function procedureOf(call: CallProcedure, around: Surroundings, { first }: { first: boolean }): After {
  const yields = PROCEDURES[call.name.toLowerCase()];
  if (!yields) return refuse(`The embedded store does not have the procedure ${call.name}.`, call);
  if (call.args && call.args.length > 0) invalid(`${call.name} takes no arguments.`, call);
  if (!call.yields) {
    const columns = Object.entries(yields);
    if (!first) invalid(`Name what ${call.name} yields: CALL ${call.name}() YIELD ${columns[0]?.[0]}.`, call);
    return { scope: withNames(around.scope, ...columns), columns };
  }
  const added = call.yields.map(({ field, variable }): [string, T.Type] => {
    const type = yields[field];
    if (!type) return invalid(`${call.name} yields no ${field}.`, variable);
    if (around.scope.has(variable.name)) invalid(`Variable \`${variable.name}\` is already declared.`, variable);
    return [variable.name, type];
  });
  const scope = withNames(around.scope, ...added);
  if (call.where) condition(call.where, { ...around, scope });
  return { scope };
}
