/** Where the engine's comparisons are not Cypher's: it takes '1' for 1, at any depth, and null in a list for a value. */
import type { Maker } from "./make.ts";
import type { Expression } from "./tree.ts";
import * as T from "./types.ts";

/** True when one may be a text that looks like a number and the other a number. */
export function mixes(a: T.Type, b: T.Type): boolean {
  return (looksNumeric(a) && T.may(b, T.NUMBER)) || (looksNumeric(b) && T.may(a, T.NUMBER));
}

const looksNumeric = (type: T.Type) => T.may(type, T.STRING) && !type.words;

/** How two values that are both lists, or both maps, may be compared by the engine. */
export type Inside = "right" | "typed" | "wrong";

export function inside(a: T.Type, b: T.Type): Inside {
  const maps = T.may(a, T.MAP) && T.may(b, T.MAP);
  if (
    maps &&
    !(
      a.fields &&
      b.fields &&
      Object.values(a.fields).every((x) => Object.values(b.fields ?? {}).every((y) => safe(x, y)))
    )
  )
    return "wrong";
  if (!T.may(a, T.LIST) || !T.may(b, T.LIST)) return "right";
  if (a.item?.kinds === 0 || b.item?.kinds === 0) return a.item?.nullable || b.item?.nullable ? "wrong" : "right";
  if (!a.item || !b.item) return "wrong";
  if (safe(a.item, b.item)) return "right";
  // What a property holds is all of one type, so one question settles it.
  const scalars = [a.item, b.item].every((item) => !item.nullable && T.only(item, T.STORABLE & ~T.LIST));
  return scalars && [a, b].every((type) => uniform(type.item ?? T.ANY)) ? "typed" : "wrong";
}

const uniform = (item: T.Type) =>
  item.kinds === (T.STORABLE & ~T.LIST) || T.only(item, T.NUMBER) || T.only(item, T.STRING);

const safe = (a: T.Type, b: T.Type): boolean => !a.nullable && !b.nullable && !mixes(a, b) && inside(a, b) === "right";

/**
 * True when it is known that one may be a node, relationship or path and the other a number: the engine compares
 * the number of the node.
 */
export const entityMeetsNumber = (a: T.Type, b: T.Type): boolean => meets(a, b) || meets(b, a);

const ENTITIES = T.ENTITY | T.PATH;
const meets = (a: T.Type, b: T.Type) =>
  a.kinds !== T.ANYTHING &&
  T.may(a, ENTITIES) &&
  (T.may(b, T.NUMBER) || (T.may(a, T.NODE) && T.may(b, T.RELATIONSHIP)));

/** A condition for “one is a text and the other is not”; neither may be null. */
export function unlike(make: Maker, a: Expression, b: Expression, type = "STRING", kind = T.STRING): Expression {
  const [left, right] = [a.type ?? T.ANY, b.type ?? T.ANY];
  if (kind === T.STRING && T.only(right, kind)) return make.not(make.isTyped(a, type));
  if (kind === T.STRING && T.only(left, kind)) return make.not(make.isTyped(b, type));
  if (!T.may(right, kind)) return make.isTyped(a, type);
  if (!T.may(left, kind)) return make.isTyped(b, type);
  return make.binary("<>", make.isTyped(a, type), make.isTyped(b, type), T.sure(T.BOOLEAN));
}

/** `IS NULL` of those that may be. */
export const nulls = (make: Maker, ...values: Expression[]): Expression[] =>
  values.filter(({ type }) => (type ?? T.ANY).nullable).map(make.isNull);
