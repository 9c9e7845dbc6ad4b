/** Takes conditions out of patterns, into the WHERE that belongs to them. */
import { at, type Maker } from "./make.ts";
import { refuse } from "./objection.ts";
import { type Context, type Rule, rule } from "./rule.ts";
import type { Expression, Match, Node, NodePattern, PathPattern, Query, RelationshipPattern } from "./tree.ts";
import * as T from "./types.ts";

export type Element = NodePattern | RelationshipPattern;
/** What is left of an element, and what is to hold of it; undefined where the engine reads it rightly. */
export type Take = (element: Element) => { left: Element; holds(of: Expression, make: Maker): Expression } | undefined;

export const liftingRule = (record: Omit<Rule, "at" | "change" | "does">, take: Take): Rule =>
  rule({
    ...record,
    does: "rewrites",
    at: ["match", "patternComprehension", "patternPredicate"],
    change(node, context): Node | undefined {
      const paths = node.kind === "match" ? node.paths : [node.path];
      const lifted = paths.map((path) => lift(path, take, context));
      const conditions = lifted.flatMap((each) => each.conditions);
      if (conditions.length === 0) return undefined;
      const make = at(node);
      const where = node.kind !== "patternPredicate" && node.where ? [node.where] : [];
      const all = { ...make.all(...where, ...conditions), loose: true };
      const [first] = lifted;
      if (node.kind === "match") return { ...node, paths: lifted.map((each) => each.path), where: all };
      if (node.kind === "patternComprehension") return { ...node, path: first?.path ?? node.path, where: all };
      const { start, end } = node;
      const match: Match = {
        kind: "match",
        start,
        end,
        optional: false,
        paths: [first?.path ?? node.path],
        where: all,
      };
      const query: Query = {
        kind: "query",
        start,
        end,
        all: false,
        parts: [{ kind: "single", start, end, clauses: [match] }],
      };
      return { kind: "subquery", start, end, which: "EXISTS", query, type: T.sure(T.BOOLEAN) };
    },
  });

function lift(path: PathPattern, take: Take, { fresh }: Context): { path: PathPattern; conditions: Expression[] } {
  const conditions: Expression[] = [];
  const elements = path.elements.map((element): Element => {
    const taken = take(element);
    if (!taken) return element;
    if (path.shortest && element.kind === "relationshipPattern")
      refuse(
        "The embedded store finds shortest paths by the types of relationships only, without conditions on them.",
        element,
      );
    const make = at(element);
    const name = element.variable ?? make.name(fresh());
    const many = element.kind === "relationshipPattern" && element.hops !== undefined;
    const type = T.sure(element.kind === "nodePattern" ? T.NODE : T.RELATIONSHIP);
    if (!many) conditions.push(loose(taken.holds(make.variable(name.name, type), make)));
    else conditions.push(ofEach(make.variable(name.name, T.listOf(type)), make.name(fresh()).name, taken.holds, make));
    return { ...taken.left, variable: name };
  });
  return { path: { ...path, elements }, conditions };
}

function ofEach(
  list: Expression,
  name: string,
  holds: (of: Expression, make: Maker) => Expression,
  make: Maker,
): Expression {
  const { start, end } = list;
  const where = loose(holds(make.variable(name, list.type?.item ?? T.ANY), make));
  return {
    kind: "quantifier",
    start,
    end,
    which: "all",
    variable: make.name(name),
    list,
    where,
    loose: true,
    type: T.sure(T.BOOLEAN),
  };
}

function loose(condition: Expression): Expression {
  if (condition.kind === "binary" && (condition.operator === "AND" || condition.operator === "OR"))
    return { ...condition, loose: true, left: loose(condition.left), right: loose(condition.right) };
  return { ...condition, loose: true };
}
