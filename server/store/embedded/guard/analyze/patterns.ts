import { invalid } from "../objection.ts";
import type { Expression, Labels, NodePattern, PathPattern, RelationshipPattern } from "../tree.ts";
import * as T from "../types.ts";
import { condition, infer } from "./expressions.ts";
import { type Scope, type Surroundings, withNames } from "./scope.ts";

export type Use = "read" | "create" | "merge";

/** The scope with the variables of a path added. `bound` holds the relationships that the clause has named already. */
export function bindPath(path: PathPattern, around: Surroundings, use: Use, bound = new Set<string>()): Scope {
  let { scope } = around;
  for (const element of path.elements) {
    scope =
      element.kind === "nodePattern"
        ? bindNode(element, scope, use, path.elements.length > 1)
        : bindRelationship(element, scope, use, bound);
  }
  const { variable } = path;
  if (variable) {
    if (scope.has(variable.name)) invalid(`Variable \`${variable.name}\` is already declared.`, variable);
    scope = withNames(scope, [variable.name, T.sure(T.PATH)]);
  }
  // What a CREATE gives a node may use what was there before only.
  const inside = {
    ...around,
    scope: use === "create" ? around.scope : scope,
    aggregates: "misplaced" as const,
    predicates: false,
  };
  for (const element of path.elements) describe(element, inside, use);
  return scope;
}

function bindNode({ variable, labels, properties }: NodePattern, scope: Scope, use: Use, inPath: boolean): Scope {
  if (use !== "read" && labels && !isPlain(labels)) invalid("A node is created with labels by name: (n:A:B).", labels);
  if (!variable) return scope;
  const known = scope.get(variable.name);
  if (!known) return withNames(scope, [variable.name, T.sure(T.NODE)]);
  if (!T.may(known, T.NODE)) invalid(`Variable \`${variable.name}\` is no node but ${T.named(known)}.`, variable);
  if (use !== "read" && (labels || properties || !inPath))
    invalid(`Variable \`${variable.name}\` is already declared.`, variable);
  return scope;
}

const isChoice = (types: Labels): boolean =>
  types.kind === "label" || (types.kind === "labelTerm" && types.operator === "|" && types.parts.every(isChoice));

const isPlain = (labels: Labels): boolean =>
  labels.kind === "label" || (labels.kind === "labelTerm" && labels.operator === "&" && labels.parts.every(isPlain));

function bindRelationship(pattern: RelationshipPattern, scope: Scope, use: Use, bound: Set<string>): Scope {
  const { variable, hops } = pattern;
  if (use !== "read") writable(pattern, use);
  if (hops && pattern.types && !isChoice(pattern.types))
    invalid("A path of variable length has types that are written A|B.", pattern.types);
  if (!variable) return scope;
  const { name } = variable;
  if (bound.has(name)) invalid(`The relationship \`${name}\` cannot stand twice in one pattern.`, variable);
  bound.add(name);
  const known = scope.get(name);
  if (!known) return withNames(scope, [name, hops ? T.listOf(T.sure(T.RELATIONSHIP)) : T.sure(T.RELATIONSHIP)]);
  if (use !== "read") invalid(`Variable \`${name}\` is already declared.`, variable);
  if (!T.may(known, hops ? T.LIST : T.RELATIONSHIP))
    invalid(`Variable \`${name}\` is no relationship but ${T.named(known)}.`, variable);
  return scope;
}

function writable(pattern: RelationshipPattern, use: Use): void {
  const { types, hops, direction } = pattern;
  if (hops) invalid("A relationship of variable length cannot be created.", pattern);
  if (types?.kind !== "label") invalid("A relationship to create has exactly one type: -[:TYPE]->.", pattern);
  if (use === "create" && direction === "--") invalid("A relationship to create has a direction: -[:TYPE]->.", pattern);
}

function describe(element: NodePattern | RelationshipPattern, around: Surroundings, use: Use): void {
  const { properties, where } = element;
  if (properties?.kind === "parameter" && use !== "create")
    invalid("A parameter cannot stand for all properties in MATCH and MERGE: name them, {name: $name}.", properties);
  if (properties) {
    infer(properties, around);
    if (properties.kind === "map" && use === "merge")
      for (const { key, value } of properties.entries)
        if (T.isNull(value.type)) invalid(`MERGE cannot look for the property ${key} that is null.`, value);
    if (properties.kind === "map" && use !== "read") for (const { value } of properties.entries) storable(value);
  }
  if (where) {
    condition(where, around);
  }
}

/** Throws for what no node can hold. */
export function storable(value: Expression): void {
  const type = value.type ?? T.ANY;
  const of = T.only(type, T.LIST) && type.kinds !== 0 ? (type.item ?? T.ANY) : type;
  if (of.kinds !== 0 && !T.may(of, T.STORABLE))
    invalid(`A property cannot hold ${T.named(type)}${of === type ? "" : ` of ${T.named(of)}`}.`, value);
}
