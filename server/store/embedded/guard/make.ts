/** New parts of a tree, with their types, at the place of what they take the place of. */
import type { BinaryOperator, Expression, Name, Span } from "./tree.ts";
import * as T from "./types.ts";

type At = Pick<Span, "start" | "end">;

export interface Maker {
  literal(value: null | boolean | number | string): Expression;
  integer(value: number): Expression;
  variable(name: string, type: T.Type): Expression;
  name(name: string): Name;
  call(name: string, type: T.Type, ...args: Expression[]): Expression;
  binary(operator: BinaryOperator, left: Expression, right: Expression, type: T.Type): Expression;
  not(value: Expression): Expression;
  all(...conditions: Expression[]): Expression;
  any(...conditions: Expression[]): Expression;
  isNull(value: Expression): Expression;
  isTyped(value: Expression, type: string): Expression;
  choose(branches: [when: Expression, then: Expression][], otherwise?: Expression): Expression;
}

const TRUTH = T.maybe(T.BOOLEAN);

export function at({ start, end }: At): Maker {
  const here = { start, end };
  const make: Maker = {
    literal: (value) => ({ kind: "literal", ...here, value, type: literalType(value) }),
    integer: (value) => ({ kind: "literal", ...here, value: BigInt(value), type: T.sure(T.INTEGER) }),
    variable: (name, type) => ({ kind: "variable", ...here, name, type }),
    name: (name) => ({ kind: "name", ...here, name }),
    call: (name, type, ...args) => ({ kind: "call", ...here, name, distinct: false, args, type }),
    binary: (operator, left, right, type) => ({ kind: "binary", ...here, operator, left, right, type }),
    not: (value) => ({ kind: "unary", ...here, operator: "NOT", value, type: value.type ?? TRUTH }),
    all: (...conditions) => conditions.reduce((left, right) => make.binary("AND", left, right, both(left, right))),
    any: (...conditions) => conditions.reduce((left, right) => make.binary("OR", left, right, both(left, right))),
    isNull: (value) => ({ kind: "isNull", ...here, value, negated: false, type: T.sure(T.BOOLEAN) }),
    isTyped: (value, type) => make.call("isTyped", T.sure(T.BOOLEAN), value, make.literal(type)),
    choose: (branches, otherwise) => ({
      kind: "case",
      ...here,
      branches: branches.map(([when, then]) => ({ kind: "branch", ...here, when, then })),
      otherwise,
      type: branches.map(([, then]) => then.type ?? T.ANY).reduce(T.either, otherwise?.type ?? T.NULL),
    }),
  };
  return make;
}

const both = (left: Expression, right: Expression): T.Type => ({
  kinds: T.BOOLEAN,
  nullable: (left.type ?? TRUTH).nullable || (right.type ?? TRUTH).nullable,
});

function literalType(value: null | boolean | number | string): T.Type {
  if (value === null) return T.NULL;
  return T.sure(typeof value === "boolean" ? T.BOOLEAN : typeof value === "number" ? T.FLOAT : T.STRING);
}
