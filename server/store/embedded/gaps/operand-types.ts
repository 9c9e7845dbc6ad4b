import { misfit } from "../guard/fitting.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { once } from "../guard/once.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Binary, Expression, Index, Node, Property } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const operandTypes = rule({
  id: "operand-types",
  sentence: "Arithmetic, conditions, lists[…] and maps.key refuse values of the wrong type, as in Neo4j.",
  why: "The engine gives null for 'a' * 2, takes 'a' for false, and reads a node from a number.",
  example: "UNWIND [1, 'a'] AS x RETURN x * 2 AS double",
  does: "refuses",
  at: [
    ...["binary", "unary", "index", "slice", "property", "comprehension", "quantifier", "reduce"],
    ...["match", "project", "callProcedure", "patternComprehension", "case"],
  ] as Node["kind"][],
  change(node, context) {
    switch (node.kind) {
      case "binary":
        return operands(node, context);
      case "unary":
        return { ...node, value: fitting(node.value, node.operator === "NOT" ? T.BOOLEAN : T.NUMBER, context) };
      case "slice": {
        const [from, to] = [node.from, node.to].map((end) => end && fitting(end, T.INTEGER, context));
        return { ...node, of: fitting(node.of, T.LIST, context), from, to };
      }
      case "property":
      case "index":
        return part(node, context);
      case "reduce":
        return { ...node, list: fitting(node.list, T.LIST, context) };
      case "comprehension":
      case "quantifier":
        return { ...condition(node, context), list: fitting(node.list, T.LIST, context) } as Node;
      case "case":
        if (node.subject) return undefined;
        return {
          ...node,
          branches: node.branches.map((branch) => ({ ...branch, when: fitting(branch.when, T.BOOLEAN, context) })),
        };
      case "match":
      case "project":
      case "callProcedure":
      case "patternComprehension":
        return condition(node, context);
      default:
        return undefined;
    }
  },
});

const ARITHMETIC = ["-", "*", "/", "%", "^"];

function operands(node: Binary, context: Context): Node | undefined {
  const { operator, left, right } = node;
  const both = (kinds: number) => ({
    ...node,
    left: fitting(left, kinds, context),
    right: fitting(right, kinds, context),
  });
  if (ARITHMETIC.includes(operator)) return both(T.NUMBER);
  if (operator === "AND" || operator === "OR" || operator === "XOR") return both(T.BOOLEAN);
  if (operator === "IN") return { ...node, right: fitting(right, T.LIST, context) };
  return operator === "=~" ? { ...node, right: fitting(right, T.STRING, context) } : undefined;
}

const condition = <N extends Node & { where?: Expression }>(node: N, context: Context): N =>
  node.where ? { ...node, where: fitting(node.where, T.BOOLEAN, context) } : node;

/** The value where it is null or of one of these kinds, else the end of the query. */
function fitting(value: Expression, takes: number, context: Context): Expression {
  if (!misfit(value, takes)) return value;
  const { type = T.ANY, loose } = value;
  const sentence = `A value of another type than ${T.named(T.sure(takes))} stands here.`;
  const ready = once([value], context.fresh, (each = value) => {
    const make = at(value);
    const branches: [Expression, Expression][] = [];
    const wrong = misfit(each, takes);
    const taken = wrong && misfit(each, ~takenAnyway(takes));
    if (taken) branches.push([taken, context.fail(sentence, value)]);
    if (wrong) branches.push([wrong, context.fail(sentence, value, "query-invalid")]);
    return make.choose(branches, each);
  });
  return { ...ready, type: { ...type, kinds: type.kinds & takes }, loose };
}

/** Neo4j takes one value for a list of it, and a list for true unless it is empty. */
function takenAnyway(takes: number): number {
  if (takes === T.LIST) return T.ANYTHING & ~T.LIST;
  return takes === T.BOOLEAN ? T.LIST | T.MAP : 0;
}

/** A property of what has some, an item of a list, an entry of a map. */
function part(node: Property | Index, context: Context): Node | undefined {
  const { of } = node;
  const type = of.type ?? T.ANY;
  const collections = T.MAP | T.ENTITY | (node.kind === "index" ? T.LIST : T.TEMPORAL | T.POINT);
  if (T.isNull(type)) return undefined;
  const make = at(node);
  const wrong = [misfit(of, collections)];
  if (node.kind === "index") {
    const key = node.at;
    if (T.only(type, T.LIST)) wrong.push(misfit(key, T.INTEGER));
    else if (!T.may(type, T.LIST)) wrong.push(misfit(key, T.STRING));
    else {
      const [place, name] = [misfit(key, T.INTEGER), misfit(key, T.STRING)];
      const isList = make.isTyped(of, "LIST");
      wrong.push(place && make.all(isList, place), name && make.all(make.not(isList), make.not(make.isNull(of)), name));
    }
  }
  const tests = wrong.filter((test) => test !== undefined);
  if (tests.length === 0) return undefined;
  if (type.kinds !== T.ANYTHING && T.may(type, T.NUMBER) && T.holds(type, T.ENTITY | T.PATH))
    return refuse("The embedded store cannot tell nodes, relationships and paths from numbers here.", of);
  return make.choose([[make.any(...tests), context.fail("This has no such part.", node, "query-invalid")]], node);
}
