import type * as P from "../generated/CypherParser.ts";
import { refuse } from "../objection.ts";
import type { Hops, NodePattern, PathPattern, RelationshipPattern } from "../tree.ts";
import { expression } from "./expressions.ts";
import { labelsOf, typesOf } from "./labels.ts";
import { mapOf } from "./literals.ts";
import { name, parameter, span } from "./names.ts";

const QUANTIFIED = "The embedded store knows no quantified paths: write -[:TYPE*1..3]->.";
const SELECTIVE = "The embedded store knows no path modes (ANY, ALL, SHORTEST, WALK …): write shortestPath(…).";

export function path(context: P.PatternContext): PathPattern {
  const prefix = context.pathPatternPrefix();
  if (prefix) refuse(SELECTIVE, span(prefix));
  const named = context.variable();
  const anonymous = context.anonymousPattern();
  const shortest = anonymous.shortestPathPattern();
  const element = shortest?.patternElement() ?? (anonymous.patternElement() as P.PatternElementContext);
  const [quantified] = [...element.quantifier(), ...element.parenthesizedPath()];
  if (quantified) refuse(QUANTIFIED, span(quantified));
  return {
    ...chainOf(element),
    ...span(context),
    variable: named ? name(named) : undefined,
    shortest: shortest ? (shortest.ALL_SHORTEST_PATHS() ? "allShortestPaths" : "shortestPath") : undefined,
  };
}

/** Nodes and relationships in turn. */
export function chainOf(context: P.PatternElementContext | P.PathPatternNonEmptyContext): PathPattern {
  const relationships = context.relationshipPattern().map(relationship);
  const elements = context.nodePattern().flatMap((each, i) => {
    const before = relationships[i - 1];
    return before ? [before, node(each)] : [node(each)];
  });
  return { kind: "path", ...span(context), elements };
}

function node(context: P.NodePatternContext): NodePattern {
  const [variable, labels, where] = [context.variable(), context.labelExpression(), context.expression()];
  return {
    kind: "nodePattern",
    ...span(context),
    variable: variable ? name(variable) : undefined,
    labels: labels ? labelsOf(labels.labelExpression4()) : undefined,
    properties: properties(context.properties()),
    where: where ? expression(where) : undefined,
  };
}

function relationship(context: P.RelationshipPatternContext): RelationshipPattern {
  const [variable, types, where] = [context.variable(), context.labelExpression(), context.expression()];
  const [left, right, length] = [context.leftArrow(), context.rightArrow(), context.pathLength()];
  return {
    kind: "relationshipPattern",
    ...span(context),
    direction: Boolean(left) === Boolean(right) ? "--" : left ? "<-" : "->",
    variable: variable ? name(variable) : undefined,
    types: types ? typesOf(types.labelExpression4(), !variable && !length && !context.properties()) : undefined,
    hops: length ? hops(length) : undefined,
    properties: properties(context.properties()),
    where: where ? expression(where) : undefined,
  };
}

function hops(context: P.PathLengthContext): Hops {
  const number = (token: { text?: string } | null | undefined) =>
    token?.text === undefined ? undefined : Number(token.text.replaceAll("_", ""));
  const single = number(context._single);
  const [from, to] = single === undefined ? [number(context._from_), number(context._to)] : [single, single];
  return { kind: "hops", ...span(context), from, to };
}

function properties(context: P.PropertiesContext | null) {
  const map = context?.map();
  if (map) return mapOf(map);
  const given = context?.parameter();
  return given ? parameter(given) : undefined;
}
