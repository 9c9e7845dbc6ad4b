/** The types of values that are at hand: literals and parameters. */
import { isNode, isPath, isRelationship, isScalar, type Value } from "../../../../contract/typed.ts";
import * as T from "../types.ts";

const SCALARS: Record<string, number> = {
  Integer: T.INTEGER,
  Float: T.FLOAT,
  Date: T.DATE,
  Duration: T.DURATION,
  Point: T.POINT,
  Base64: T.LIST,
};

export function typeOfValue(value: Value): T.Type {
  if (value === null) return T.NULL;
  if (typeof value === "boolean") return T.sure(T.BOOLEAN);
  if (typeof value === "number") return T.sure(Number.isInteger(value) ? T.INTEGER : T.FLOAT);
  if (typeof value === "string") return T.textType(value);
  if (Array.isArray(value)) return T.listOf(joined(value.map(typeOfValue)));
  if (isScalar(value)) return T.sure(SCALARS[value.$type] ?? T.TIME);
  if (isNode(value)) return T.sure(T.NODE);
  if (isRelationship(value)) return T.sure(T.RELATIONSHIP);
  if (isPath(value)) return T.sure(T.PATH);
  const entries = Object.entries(value.$type === "Map" ? (value._value as Record<string, Value>) : value);
  return {
    ...T.sure(T.MAP),
    fields: Object.fromEntries(entries.map(([key, each]) => [key, typeOfValue(each as Value)])),
  };
}

/** Of the items of a list: nothing at all in an empty one. */
export const joined = (types: T.Type[]): T.Type => types.reduce(T.either, { kinds: 0, nullable: false });
