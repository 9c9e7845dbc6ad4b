import type { ParserRuleContext } from "antlr4ng";
import type * as P from "../generated/CypherParser.ts";
import type { Item, Project } from "../tree.ts";
import { expression } from "./expressions.ts";
import { nameOf, span, textOf } from "./names.ts";

export function project(which: Project["which"], clause: ParserRuleContext, context: P.ReturnBodyContext): Project {
  const [order, skip, limit] = [context.orderBy(), context.skip(), context.limit()];
  const items = context.returnItems();
  return {
    kind: "project",
    ...span(clause),
    which,
    distinct: context.DISTINCT() !== null,
    all: items.TIMES() !== null,
    items: items.returnItem().map(item),
    order: (order?.orderItem() ?? []).map((each) => ({
      kind: "sortKey",
      ...span(each),
      value: expression(each.expression()),
      descending: each.descToken() !== null,
    })),
    skip: skip ? expression(skip.expression()) : undefined,
    limit: limit ? expression(limit.expression()) : undefined,
  };
}

function item(context: P.ReturnItemContext): Item {
  const value = expression(context.expression());
  const alias = context.variable();
  const column = alias ? nameOf(alias) : value.kind === "variable" ? value.name : textOf(context);
  return { kind: "item", ...span(context), value, column, aliased: alias !== null };
}
