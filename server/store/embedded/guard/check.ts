/** A person's query on its way to the embedded engine: refused, or written so that the engine answers it rightly. */
import type { Position } from "../../../contract/problem.ts";
import type { Properties } from "../../../contract/typed.ts";
import type { ProblemCode } from "../../../problems.ts";
import { RULES } from "../gaps/rules.ts";
import { analyzeQuery } from "./analyze/queries.ts";
import { query as built } from "./build/clauses.ts";
import { markLoose } from "./loose.ts";
import { at } from "./make.ts";
import { Objection, positionIn } from "./objection.ts";
import { parse } from "./parse.ts";
import { query as printed } from "./print/clauses.ts";
import type { Context, Rule } from "./rule.ts";
import type { Expression, Kind, Node, Query } from "./tree.ts";
import { has, rebuilt } from "./walk.ts";

export interface Failure {
  code: ProblemCode;
  sentence: string;
  position: Position;
}

export interface Checked {
  /** What the engine is to run. */
  text: string;
  /** The columns as the query calls them; undefined where it returns nothing, or is a command. */
  columns?: string[];
  /** What it means that the engine says “division by zero: <number> / 0”: these were put in on purpose. */
  failures: Record<number, Failure>;
  /** Whether the query takes something away. */
  deletes: boolean;
  /** The text is another one than was asked, so that places in it mean nothing to who asked. */
  moved: boolean;
}

export interface Terms {
  /** Nothing is run: parameters may be missing. */
  explain?: boolean;
  /** Default: all of them. */
  rules?: Rule[];
}

/** Throws a `Problem` with a position. Pure, and slow enough to be worth a thread of its own. */
export function check(text: string, params: Properties = {}, terms: Terms = {}): Checked {
  try {
    return checked(text, params, terms);
  } catch (error) {
    throw error instanceof Objection ? error.in(text) : error;
  }
}

function checked(text: string, params: Properties, { explain = false, rules = RULES }: Terms): Checked {
  const whole = parse(text);
  const prefix = explain ? "" : whole.EXPLAIN() ? "EXPLAIN " : whole.PROFILE() ? "PROFILE " : "";
  const regular = whole.statement().regularQuery();
  if (!regular) return { text, failures: {}, deletes: whole.statement().command()?.DROP() != null, moved: false };
  const tree = built(regular);
  const deletes = has(tree, "delete") || has(tree, "remove");
  const { columns } = analyzeQuery(
    tree,
    { scope: new Map(), params, explain, aggregates: "misplaced", predicates: false },
    "whole",
  );
  markLoose(tree);
  const { context, failures } = contextFor(text, params);
  const ready = rules.reduce((before, rule) => applied(rule, before, context), tree);
  const named = prefix ? undefined : columns?.map(([name]) => name);
  return { text: prefix + printed(ready), columns: named, failures, deletes, moved: true };
}

function applied(rule: Rule<Kind>, tree: Query, context: Context): Query {
  return rebuilt(tree, (node: Node) =>
    rule.at.includes(node.kind) ? (rule.change(node as never, context) ?? node) : node,
  );
}

/** Numbers that nobody divides by zero by chance. */
const FIRST_FAILURE = 7_216_000_000;

function contextFor(text: string, params: Properties): { context: Context; failures: Checked["failures"] } {
  const failures: Checked["failures"] = {};
  let names = 0;
  const context: Context = {
    params,
    fresh: () => `_g${++names}`,
    fail(sentence, span, code = "query-refused"): Expression {
      const number = FIRST_FAILURE + Object.keys(failures).length;
      failures[number] = { code, sentence, position: positionIn(text, span.start) };
      const make = at(span);
      return make.binary("/", make.integer(number), make.integer(0), { kinds: 0, nullable: false });
    },
  };
  return { context, failures };
}
