/** Whether a value is of a type that Cypher takes there, asked when the query runs. */
import { at } from "./make.ts";
import { refuse } from "./objection.ts";
import type { Expression } from "./tree.ts";
import * as T from "./types.ts";

/** What the engine tells apart. */
const TYPES: [number, string][] = [
  [T.BOOLEAN, "BOOLEAN"],
  [T.INTEGER, "INTEGER"],
  [T.FLOAT, "FLOAT"],
  [T.STRING, "STRING"],
  [T.LIST, "LIST"],
  [T.MAP, "MAP"],
];
const ASKABLE = TYPES.reduce((sum, [kind]) => sum | kind, 0);
const UNTOLD = "The embedded store cannot tell nodes, relationships and paths from other values here.";

/** True where the value is not null and not of one of these kinds; undefined where that is known not to be. */
export function misfit(value: Expression, takes: number): Expression | undefined {
  const type = value.type ?? T.ANY;
  if (T.isNull(type) || T.only(type, takes)) return undefined;
  if (isUntold(type, takes)) refuse(UNTOLD, value);
  const make = at(value);
  const asked = (kinds: number) => TYPES.filter(([kind]) => kind & kinds).map(([, name]) => make.isTyped(value, name));
  if (takes & ~ASKABLE) {
    if (type.kinds !== T.ANYTHING && T.may(type, T.ENTITY) && T.may(type, T.INTEGER & ~takes)) refuse(UNTOLD, value);
    const wrong = asked(type.kinds & ~takes);
    return wrong.length > 0 ? make.any(...wrong) : undefined;
  }
  return make.not(make.any(make.isNull(value), ...asked(takes & type.kinds)));
}

/** Nodes or paths that do not fit are among several known kinds: the engine takes the number of a node for a number. */
const isUntold = ({ kinds }: T.Type, takes: number) =>
  kinds !== T.ANYTHING && (kinds & ~takes & (T.ENTITY | T.PATH)) !== 0;
