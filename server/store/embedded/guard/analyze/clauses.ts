import { invalid, refuse } from "../objection.ts";
import type { CallQuery, Clause, NodeOf, SetItem } from "../tree.ts";
import * as T from "../types.ts";
import { condition, expect, infer } from "./expressions.ts";
import { bindPath, storable } from "./patterns.ts";
import { procedureOf } from "./procedures.ts";
import { projectOf } from "./projections.ts";
import { analyzeQuery, type Place } from "./queries.ts";
import { type Scope, type Surroundings, withNames } from "./scope.ts";

export interface Position {
  first: boolean;
  place: Place;
}
export interface After {
  scope: Scope;
  columns?: [string, T.Type][];
}

/** What is in scope after a clause; throws what Neo4j would say to it. */
export function clauseOf(clause: Clause, around: Surroundings, position: Position): After {
  const outside: Surroundings = { ...around, aggregates: "misplaced", predicates: false };
  return (CLAUSES[clause.kind] as (clause: Clause, around: Surroundings, position: Position) => After)(
    clause,
    outside,
    position,
  );
}

const CLAUSES: { [K in Clause["kind"]]: (clause: NodeOf<K>, around: Surroundings, position: Position) => After } = {
  project: projectOf,
  match: ({ optional, paths, where }, around) => {
    const bound = new Set<string>();
    const scope = paths.reduce((scope, path) => bindPath(path, { ...around, scope }, "read", bound), around.scope);
    if (where) condition(where, { ...around, scope });
    if (!optional) return { scope };
    const added = [...scope].filter(([name]) => !around.scope.has(name));
    return { scope: withNames(scope, ...added.map(([name, type]): [string, T.Type] => [name, T.orNull(type)])) };
  },
  unwind: ({ list, variable }, around) => {
    const type = infer(list, around);
    if (around.scope.has(variable.name)) invalid(`Variable \`${variable.name}\` is already declared.`, variable);
    const item = T.only(type, T.LIST) ? (type.item ?? T.ANY) : T.may(type, T.LIST) ? T.ANY : type;
    const bare = type.bare || mixesEntities(item);
    return { scope: withNames(around.scope, [variable.name, bare ? { ...item, bare } : item]) };
  },
  create: ({ paths }, around) => ({
    scope: paths.reduce((scope, path) => bindPath(path, { ...around, scope }, "create"), around.scope),
  }),
  merge: ({ path, onMatch, onCreate }, around) => {
    const scope = bindPath(path, around, "merge");
    for (const item of [...onMatch, ...onCreate]) set(item, { ...around, scope });
    return { scope };
  },
  set: ({ items }, around) => {
    for (const item of items) set(item, around);
    return around;
  },
  remove: ({ items }, around) => {
    for (const item of items) item.kind === "property" ? infer(item, around) : set(item, around);
    return around;
  },
  delete: ({ values }, around) => {
    for (const value of values) {
      if (value.kind === "hasLabels") invalid("DELETE removes nodes and relationships; labels go with REMOVE.", value);
      const type = expect(value, T.ENTITY | T.PATH, around);
      if (value.kind === "property" && !T.may(value.of.type, T.MAP)) mismatch(value, type);
    }
    return around;
  },
  foreach: ({ variable, list, clauses }, around) => {
    const type = expect(list, T.LIST, around);
    let inside = { ...around, scope: withNames(around.scope, [variable.name, type.item ?? T.ANY]) };
    for (const each of clauses) {
      if (!["create", "merge", "set", "remove", "delete", "foreach"].includes(each.kind))
        invalid("FOREACH holds clauses that write, and nothing else.", each);
      inside = { ...inside, scope: clauseOf(each, inside, { first: false, place: "call" }).scope };
    }
    return around;
  },
  callProcedure: procedureOf,
  callQuery: (clause, around) => {
    const inner = analyzeQuery(clause.query, { ...around, scope: imported(clause, around.scope) }, "call");
    if (!inner.columns)
      refuse("The embedded store runs a subquery in CALL { } only where it returns something.", clause);
    const taken = inner.columns?.find(([name]) => around.scope.has(name));
    if (taken) invalid(`Variable \`${taken[0]}\` is already declared outside of the subquery.`, clause);
    return { scope: withNames(around.scope, ...(inner.columns ?? [])) };
  },
};

/** Nodes beside something else in a list: the engine hands out bare ids of them. */
function mixesEntities({ kinds }: T.Type): boolean {
  const graph = T.ENTITY | T.PATH;
  return kinds !== T.ANYTHING && (kinds & graph) !== 0 && ![T.NODE, T.RELATIONSHIP, T.PATH].includes(kinds);
}

/** What a subquery in `CALL` sees: what it names in parentheses, or in the WITH that it begins with. */
function imported({ imports, importsAll, query }: CallQuery, outside: Scope): Scope {
  if (importsAll) return outside;
  if (imports) {
    for (const each of imports) if (!outside.has(each.name)) invalid(`Variable \`${each.name}\` is not defined.`, each);
    return new Map(imports.map(({ name }) => [name, outside.get(name) ?? T.ANY]));
  }
  const importing = query.parts.some(({ clauses: [first] }) => first?.kind === "project" && first.which === "WITH");
  return importing ? outside : new Map();
}

function set(item: SetItem, around: Surroundings): void {
  if (item.kind === "setProperty") {
    infer(item.target, around);
    expect(item.target.of, T.ENTITY, around);
    infer(item.value, around);
    storable(item.value);
    return;
  }
  expect(item.variable, item.kind === "setLabels" ? T.NODE : T.ENTITY, around);
  if (item.kind === "setAll") expect(item.value, T.MAP | T.ENTITY, around);
}

function mismatch(value: { start: number }, type: T.Type): void {
  invalid(`Type mismatch: expected Node, Path or Relationship but was ${T.named(type)}.`, value);
}
