import { at, type Maker } from "../guard/make.ts";
import { once } from "../guard/once.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Entry, Expression, Node, PathPattern, SetItem } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const storedValues = rule({
  id: "stored-values",
  sentence:
    "A property holds no maps, no lists of lists, and no lists of nulls or of values of several types, as in Neo4j.",
  why: "The engine keeps all of them.",
  example: "CREATE (n:Number {values: [1, 'a']})",
  does: "refuses",
  at: ["create", "merge", "setProperty", "setAll"],
  change(node, context) {
    switch (node.kind) {
      case "create":
        return { ...node, paths: node.paths.map((path) => described(path, context)) };
      case "merge":
        return { ...node, path: described(node.path, context) };
      case "setProperty":
        return { ...node, value: storable(node.value, context) };
      case "setAll":
        return setAll(node, context);
      default:
        return undefined as Node | undefined;
    }
  },
});

const described = (path: PathPattern, context: Context): PathPattern => ({
  ...path,
  elements: path.elements.map((element) =>
    element.properties?.kind === "map"
      ? { ...element, properties: { ...element.properties, entries: all(element.properties.entries, context) } }
      : element,
  ),
});

const all = (entries: Entry[], context: Context): Entry[] =>
  entries.map((entry) => ({ ...entry, value: storable(entry.value, context) }));

function setAll(item: SetItem & { kind: "setAll" }, context: Context): Node | undefined {
  const { value } = item;
  if (value.kind === "map") return { ...item, value: { ...value, entries: all(value.entries, context) } };
  const type = value.type ?? T.ANY;
  const ofEntity = value.kind === "call" && T.only(value.args[0]?.type, T.ENTITY);
  if ((T.only(type, T.ENTITY) && !T.isNull(type)) || ofEntity) return undefined;
  const make = at(value);
  const missing: [Expression, Expression][] = type.nullable
    ? [[make.isNull(value), context.fail("SET n = … and SET n += … take a map, not null.", value, "query-invalid")]]
    : [];
  if (type.fields && T.only(type, T.MAP) && Object.values(type.fields).every(isStorable))
    return missing.length > 0 ? { ...item, value: make.choose(missing, value) } : undefined;
  const key = make.variable(context.fresh(), T.sure(T.STRING));
  const { start, end } = value;
  const entry: Expression = { kind: "index", start, end, of: value, at: key, type: T.ANY };
  const wrong: Expression = {
    kind: "quantifier",
    start,
    end,
    which: "any",
    variable: make.name((key as { name: string }).name),
    list: make.call("keys", T.listOf(T.sure(T.STRING)), value),
    where: make.any(
      make.isTyped(entry, "MAP"),
      make.all(make.isTyped(entry, "LIST"), make.not(uniform(make, entry, context))),
    ),
    loose: true,
    type: T.sure(T.BOOLEAN),
  };
  return { ...item, value: make.choose([...missing, [wrong, refusal(value, context)]], value) };
}

const SCALARS: [number, string][] = [
  [T.BOOLEAN, "BOOLEAN"],
  [T.INTEGER, "INTEGER"],
  [T.FLOAT, "FLOAT"],
  [T.STRING, "STRING"],
  [T.DATE, "DATE"],
];

/** A value that was kept already, or is known to be one that can be. */
function isStorable(type: T.Type): boolean {
  if (T.only(type, T.STORABLE & ~T.LIST)) return true;
  const { item } = type;
  if (!item || item.nullable || !T.only(type, T.STORABLE)) return false;
  return item.kinds === T.PROPERTY.item?.kinds
    ? type.kinds === T.PROPERTY.kinds
    : item.kinds === 0 || SCALARS.some(([kind]) => item.kinds === kind);
}

/** The value as it can be kept, else the end of the query. */
function storable(value: Expression, context: Context): Expression {
  const { type = T.ANY } = value;
  if (isStorable(type)) return value;
  return {
    ...once([value], context.fresh, (each = value) => {
      const make = at(value);
      const alone: [Expression, Expression][] = [];
      if (T.may(type, T.MAP)) alone.push([make.isTyped(each, "MAP"), refusal(value, context)]);
      if (!T.only(type, T.LIST) || type.nullable) alone.push([make.not(make.isTyped(each, "LIST")), each]);
      return make.choose(
        [...alone, [uniform(make, each, context), each], [numbers(make, each, context), floats(make, each, context)]],
        refusal(value, context),
      );
    }),
    type,
  };
}

const refusal = (value: Expression, { fail }: Context) =>
  fail(
    "A property cannot hold this: a map, or a list of lists, nulls or values of several types.",
    value,
    "query-invalid",
  );

function uniform(make: Maker, list: Expression, context: Context): Expression {
  const types = SCALARS.filter(([kind]) => T.may(list.type?.item, kind));
  const alike = make.any(...types.map(([, name]) => make.isTyped(list, `LIST<${name}>`)), make.literal(false));
  const missing = each("any", list, context, (item) => make.isNull(item));
  return list.type?.item?.nullable === false ? alike : make.all(alike, make.not(missing));
}

const numbers = (make: Maker, list: Expression, context: Context) =>
  each("all", list, context, (item) => make.any(make.isTyped(item, "INTEGER"), make.isTyped(item, "FLOAT")));

/** Neo4j keeps a list of whole and other numbers as one of floats. */
function floats(make: Maker, list: Expression, { fresh }: Context): Expression {
  const name = fresh();
  const float = make.call("toFloat", T.sure(T.FLOAT), make.variable(name, T.sure(T.NUMBER)));
  const { start, end } = list;
  const type = T.listOf(T.sure(T.FLOAT));
  return { kind: "comprehension", start, end, variable: make.name(name), list, map: float, type };
}

function each(
  which: "any" | "all",
  list: Expression,
  { fresh }: Context,
  test: (item: Expression) => Expression,
): Expression {
  const make = at(list);
  const name = fresh();
  const { start, end } = list;
  const where = { ...test(make.variable(name, list.type?.item ?? T.ANY)), loose: true };
  return {
    kind: "quantifier",
    start,
    end,
    which,
    variable: make.name(name),
    list,
    where,
    loose: true,
    type: T.sure(T.BOOLEAN),
  };
}
