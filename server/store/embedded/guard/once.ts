/** `[x IN [value] | …][0]`: computes a value once where it is asked for several times. */
import { at } from "./make.ts";
import type { Expression } from "./tree.ts";
import * as T from "./types.ts";

const CHEAP: Expression["kind"][] = ["variable", "parameter", "literal"];

const isCheap = (value: Expression): boolean =>
  CHEAP.includes(value.kind) || (value.kind === "property" && CHEAP.includes(value.of.kind) && !isEntity(value));

/** An entity in a map: the engine reads it rightly once it has a name. */
const isEntity = ({ type = T.ANY }: Expression) => type.kinds !== T.ANYTHING && T.may(type, T.ENTITY);

/** What `use` makes of the values, each computed once. Nodes and relationships come out bare. */
export function once(
  values: Expression[],
  fresh: () => string,
  use: (...values: Expression[]) => Expression,
): Expression {
  const dear = values.filter((value) => !isCheap(value));
  const names = new Map(dear.map((value) => [value, at(value).variable(fresh(), value.type ?? T.ANY)]));
  const result = use(...values.map((value) => names.get(value) ?? value));
  return dear.reduce((body, value) => {
    const make = at(body);
    const name = make.name((names.get(value) as { name: string } | undefined)?.name ?? "");
    const { start, end } = body;
    const list: Expression = { kind: "list", start, end, items: [value], type: T.listOf(value.type) };
    const mapped: Expression = {
      kind: "comprehension",
      start,
      end,
      variable: name,
      list,
      map: body,
      type: T.listOf(body.type),
    };
    return { kind: "index", start, end, of: mapped, at: make.integer(0), type: body.type };
  }, result);
}
