import { invalid } from "../objection.ts";
import type { Binary, Unary } from "../tree.ts";
import * as T from "../types.ts";
import { condition, expect, infer } from "./expressions.ts";
import type { Surroundings } from "./scope.ts";

export function unaryOf({ operator, value }: Unary, around: Surroundings): T.Type {
  if (operator === "NOT") return { kinds: T.BOOLEAN, nullable: condition(value, around).nullable };
  const type = expect(value, T.NUMBER | T.DURATION, { ...around, predicates: false });
  return { kinds: type.kinds & T.NUMBER || T.NUMBER, nullable: type.nullable };
}

export function binaryOf(value: Binary, around: Surroundings): T.Type {
  const { operator, left, right } = value;
  const inside = { ...around, predicates: false };
  switch (operator) {
    case "AND":
    case "OR":
    case "XOR":
      return truth(condition(left, around), condition(right, around));
    case "=":
    case "<>":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return truth(infer(left, inside), infer(right, inside), operator !== "=" && operator !== "<>");
    case "IN":
      return truth(infer(left, inside), expect(right, T.LIST, inside), true);
    case "=~":
    case "STARTS WITH":
    case "ENDS WITH":
    case "CONTAINS":
      return text(value, inside);
    case "+":
    case "||":
      return sum(value, infer(left, inside), infer(right, inside));
    default:
      return arithmetic(value, inside);
  }
}

/** `unsure`: null where the operands cannot be compared, or hold nulls. */
function truth(left: T.Type, right: T.Type, unsure = false): T.Type {
  const simple = T.BOOLEAN | T.NUMBER | T.STRING | T.DATE;
  const surely = [left, right].every((type) => !type.nullable && T.only(type, simple));
  const alike =
    surely && [T.BOOLEAN, T.NUMBER, T.STRING, T.DATE].some((kind) => T.only(left, kind) && T.only(right, kind));
  return { kinds: T.BOOLEAN, nullable: unsure ? !alike : !surely && !isEntities(left, right) };
}

const isEntities = (left: T.Type, right: T.Type) =>
  [left, right].every((type) => !type.nullable && T.only(type, T.ENTITY));

/** Texts only; anything else gives null or, where it is known, an error. */
function text({ operator, left, right }: Binary, around: Surroundings): T.Type {
  const types = [left, right].map((side) => (operator === "=~" ? expect(side, T.STRING, around) : infer(side, around)));
  return { kinds: T.BOOLEAN, nullable: types.some((type) => type.nullable || !T.only(type, T.STRING)) };
}

const ADDABLE = T.NUMBER | T.STRING | T.LIST | T.TEMPORAL;

function sum(value: Binary, left: T.Type, right: T.Type): T.Type {
  const nullable = left.nullable || right.nullable;
  const [a, b] = [left.kinds, right.kinds];
  if (T.isNull(left) || T.isNull(right)) return [left, right].some(isList) ? T.listOf(undefined, true) : T.NULL;
  const list = (a | b) & T.LIST;
  const sides = [left, right].filter((type) => !T.may(type, ADDABLE));
  const impossible = !list && (sides.length > 0 || !possible(a, b));
  if (impossible) invalid(`Type mismatch: ${T.named(left)} and ${T.named(right)} cannot be added.`, value);
  const kinds =
    (list ? T.LIST : 0) |
    (a & T.INTEGER && b & T.INTEGER ? T.INTEGER : 0) |
    ((a & T.FLOAT && b & T.NUMBER) || (b & T.FLOAT && a & T.NUMBER) ? T.FLOAT : 0) |
    ((a | b) & T.STRING ? T.STRING : 0) |
    ((a | b) & T.TEMPORAL);
  const item = (type: T.Type): T.Type | undefined => {
    if (!T.may(type, T.LIST)) return type;
    const alone = { ...type, kinds: type.kinds & ~T.LIST, item: undefined };
    return type.item && (alone.kinds === 0 ? type.item : T.either(type.item, alone));
  };
  const [x, y] = [item(left), item(right)];
  return T.bare({ kinds, nullable, ...(list && x && y && { item: T.either(x, y) }) });
}

const isList = (type: T.Type) => type.kinds === T.LIST;

const possible = (a: number, b: number): boolean =>
  (a & T.NUMBER && b & T.NUMBER) !== 0 ||
  ((a | b) & T.STRING && a & ADDABLE && b & ADDABLE) !== 0 ||
  ((a | b) & T.DURATION && a & T.TEMPORAL && b & T.TEMPORAL) !== 0;

function arithmetic({ operator, left, right }: Binary, around: Surroundings): T.Type {
  const kinds = T.NUMBER | (operator === "%" || operator === "^" ? 0 : T.TEMPORAL);
  const [a, b] = [expect(left, kinds, around), expect(right, kinds, around)];
  const nullable = a.nullable || b.nullable;
  if (operator === "^") return { kinds: T.FLOAT, nullable };
  const temporal = (a.kinds | b.kinds) & T.TEMPORAL;
  const integers = a.kinds & b.kinds & T.INTEGER;
  const floats = (a.kinds | b.kinds) & T.FLOAT;
  return { kinds: integers | floats | temporal || T.NUMBER, nullable };
}
