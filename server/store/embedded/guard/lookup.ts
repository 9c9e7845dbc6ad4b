/** `CALL { OPTIONAL MATCH (n:Robot) WHERE … RETURN … }`: asks of what is kept before a clause writes. */
import { at } from "./make.ts";
import type { CallQuery, Expression, Item, NodePattern, Query, Variable } from "./tree.ts";

export interface Lookup {
  /** What the nodes are called in the condition and the columns. */
  there: string;
  where: Expression;
  /** Name and value; aggregates, so that one row comes. */
  columns: readonly (readonly [column: string, value: Expression])[];
  /** Variables that the condition takes from outside. */
  imports?: Variable[];
}

/** Looks among the nodes that have the labels of the pattern; its properties are left to the condition. */
export function lookup(node: NodePattern, { there, where, columns, imports }: Lookup): CallQuery {
  const here = { start: node.start, end: node.end };
  const sought: NodePattern = { ...node, variable: at(node).name(there), properties: undefined };
  const paths = [{ kind: "path" as const, ...here, elements: [sought] }];
  const items = columns.map(([column, value]): Item => ({ kind: "item", ...here, value, column, aliased: true }));
  const query: Query = {
    kind: "query",
    ...here,
    all: false,
    parts: [
      {
        kind: "single",
        ...here,
        clauses: [
          { kind: "match", ...here, optional: true, paths, where: { ...where, loose: true } },
          { kind: "project", ...here, which: "RETURN", distinct: false, all: false, items, order: [] },
        ],
      },
    ],
  };
  return { kind: "callQuery", ...here, imports, importsAll: false, query };
}
