import { aggregates } from "../guard/analyze/projections.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { once } from "../guard/once.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Binary, Call, Expression, Node } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { has } from "../guard/walk.ts";

const SENTENCE =
  "The embedded store reads a relationship that has been through an expression nowhere but where it is matched: read what you need of it in a WITH before.";
const PATTERN =
  "The embedded store reads nodes from a pattern comprehension only where they have a name: UNWIND it before.";
const KEY =
  "The embedded store groups by a node of a path only where it has a name: WITH nodes(path)[0] AS node before.";
/** What the engine answers for a variable alone. */
const CALLS = ["keys", "properties", "labels", "type", "id", "elementid"];

export const unnamedEntities = rule({
  id: "unnamed-entities",
  sentence: "A node that an expression gives has a name before its keys, labels and id are read, or it is compared.",
  why: "The engine gives null for keys(nodes[0]) and nodes[0]:Label, and finds no node equal to what nodes(path) has for it.",
  example: "MATCH p = (n)-->(m) RETURN keys(nodes(p)[0]) AS keys",
  does: "rewrites",
  at: ["call", "hasLabels", "index", "property", "binary", "project"],
  change(node, context) {
    switch (node.kind) {
      case "call": {
        const [arg] = node.args;
        if (!arg || !isEntity(arg)) return undefined;
        if (["startnode", "endnode"].includes(node.name.toLowerCase())) return void unmistaken(arg);
        return CALLS.includes(node.name.toLowerCase())
          ? named([arg], context, (value) => ({ ...node, args: [value ?? arg] }))
          : undefined;
      }
      case "hasLabels":
        return named([node.of], context, (of = node.of) => ({ ...node, of }));
      case "index":
        return T.may(node.of.type, T.LIST) ? undefined : named([node.of], context, (of = node.of) => ({ ...node, of }));
      case "property": {
        if (!isEntity(node.of)) return undefined;
        unmistaken(node.of);
        if (has(node.of, "patternComprehension")) refuse(PATTERN, node.of);
        return node.of.type?.bare || has(node.of, "slice")
          ? named([node.of], context, (of = node.of) => ({ ...node, of }))
          : undefined;
      }
      case "project": {
        const key = node.items.find(({ value }) => isUnnamed(value) && has(value, "call", isOfPath));
        if (key && node.items.some(({ value }) => aggregates(value))) refuse(KEY, key.value);
        return undefined;
      }
      case "binary": {
        if (node.operator === "+")
          return { ...node, left: plain(node.left, context), right: plain(node.right, context) };
        if (!["=", "<>", "IN"].includes(node.operator)) return undefined;
        const { left, right } = node;
        if (node.operator === "IN" && right.kind === "list" && right.items.some(isUnnamed)) return among(node, context);
        if (node.operator === "IN" && right.kind !== "list" && isNodes(right)) return found(node, context);
        if (node.operator !== "IN" && isNodes(left) && isNodes(right))
          return { ...node, left: ids(left, context), right: ids(right, context) };
        return named([left, right], context, (x = left, y = right) => ({ ...node, left: x, right: y }));
      }
      default:
        return undefined as Node | undefined;
    }
  },
});

const isEntity = ({ type = T.ANY }: Expression) =>
  type.kinds !== T.ANYTHING && T.may(type, T.ENTITY) && !T.may(type, T.LIST | T.MAP);

const isUnnamed = (value: Expression) => value.kind !== "variable" && isEntity(value);

/** Among items that are written out: equal to one of them. */
function among({ left, right, ...node }: Binary, context: Context): Expression {
  const make = at(node);
  const items = right.kind === "list" ? right.items : [];
  const equal = items.map((item) => {
    const pair = (x = left, y = item): Expression => make.binary("=", x, y, T.maybe(T.BOOLEAN));
    return named([left, item], context, pair) ?? pair();
  });
  return make.any(make.literal(false), ...equal);
}

const isNodes = ({ type }: Expression) =>
  T.only(type, T.LIST) && type?.item !== undefined && type.item.kinds !== 0 && T.only(type.item, T.NODE);

/** In a list of nodes, some of which may come from a path: equal to any of them. */
function found({ left, right, loose, ...node }: Binary, context: Context): Expression {
  const make = at(node);
  const name = context.fresh();
  const use = (sought = left): Expression => {
    const same = make.binary("=", make.variable(name, right.type?.item ?? T.ANY), sought, T.maybe(T.BOOLEAN));
    const { start, end, type } = node;
    const where = { ...same, loose };
    return { kind: "quantifier", start, end, which: "any", variable: make.name(name), list: right, where, loose, type };
  };
  return named([left], context, use) ?? use();
}

/** Of a list of nodes, the list of their ids. */
function ids(list: Expression, { fresh }: Context): Expression {
  const make = at(list);
  const name = fresh();
  const { start, end } = list;
  const map = make.call("id", T.sure(T.INTEGER), make.variable(name, list.type?.item ?? T.ANY));
  const type = T.listOf(T.sure(T.INTEGER), list.type?.nullable);
  return { kind: "comprehension", start, end, variable: make.name(name), list, map, type };
}

const isOfPath = ({ name }: Call) => name.toLowerCase() === "nodes";

/** The nodes of a path in a list as nodes from elsewhere are. */
function plain(list: Expression, { fresh }: Context): Expression {
  if (!isNodes(list) || !has(list, "call", isOfPath)) return list;
  const name = fresh();
  const { start, end, type } = list;
  const map = at(list).variable(name, type?.item ?? T.ANY);
  return { kind: "comprehension", start, end, variable: at(list).name(name), list, map, type };
}

function unmistaken(value: Expression): void {
  if (value.type?.bare && T.may(value.type, T.RELATIONSHIP)) refuse(SENTENCE, value);
}

/** What `use` makes of the values, those that are entities without a name in variables; undefined where all have one. */
function named(
  values: Expression[],
  { fresh }: Context,
  use: (...values: Expression[]) => Expression,
): Expression | undefined {
  const entities = values.filter(isEntity);
  for (const each of entities) unmistaken(each);
  const unnamed = entities.filter(isUnnamed);
  if (unnamed.length === 0) return undefined;
  for (const each of unnamed) if (has(each, "patternComprehension")) refuse(PATTERN, each);
  return once(unnamed, fresh, (...ready) => {
    const names = new Map(unnamed.map((value, i) => [value, ready[i]]));
    return use(...values.map((value) => names.get(value) ?? value));
  });
}
