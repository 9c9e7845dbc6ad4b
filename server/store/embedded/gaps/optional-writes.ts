import { at } from "../guard/make.ts";
import { rule } from "../guard/rule.ts";
import type { Clause, Expression, Variable } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const optionalWrites = rule({
  id: "optional-writes",
  sentence: "SET, REMOVE and DELETE of what may be null are done where it is not.",
  why: "The engine fails on null, which Cypher passes over.",
  example: "OPTIONAL MATCH (n:Nobody) SET n.seen = true",
  does: "rewrites",
  at: ["single", "foreach"],
  change(node, { fresh }) {
    const clauses = node.clauses.flatMap((clause) =>
      single(clause).map((each) => {
        const target = targetOf(each);
        return target?.type?.nullable ? whereThere(each, target, fresh()) : each;
      }),
    );
    return { ...node, clauses };
  },
});

/** A clause of several items as several clauses, if one of them may be null. */
function single(clause: Clause): Clause[] {
  const parts: Clause[] =
    clause.kind === "set"
      ? clause.items.map((item) => ({ ...clause, items: [item] }))
      : clause.kind === "remove"
        ? clause.items.map((item) => ({ ...clause, items: [item] }))
        : clause.kind === "delete"
          ? relationshipsFirst(clause.values).map((value) => ({ ...clause, values: [value] }))
          : [clause];
  return parts.some((part) => targetOf(part)?.type?.nullable) ? parts : [clause];
}

/** A node can go once they are gone. */
const relationshipsFirst = (values: Expression[]) =>
  values.toSorted((a, b) => Number(T.may(a.type, T.NODE)) - Number(T.may(b.type, T.NODE)));

/** The variable of what the first item of a clause changes. */
function targetOf(clause: Clause): Variable | undefined {
  const target: Expression | undefined =
    clause.kind === "delete"
      ? clause.values[0]
      : clause.kind === "set" || clause.kind === "remove"
        ? changedBy(clause.items[0])
        : undefined;
  return target?.kind === "variable" && T.may(target.type, T.ENTITY) ? target : undefined;
}

type Item = Extract<Clause, { kind: "set" | "remove" }>["items"][number];

function changedBy(item: Item | undefined): Expression | undefined {
  if (item?.kind === "property") return item.of;
  return item?.kind === "setProperty" ? item.target.of : item?.variable;
}

function whereThere(clause: Clause, target: Variable, name: string): Clause {
  const make = at(clause);
  const { start, end } = clause;
  const list = (...items: Expression[]): Expression => ({ kind: "list", start, end, items, type: T.listOf(undefined) });
  const once = make.choose([[make.isNull(target), list()]], list(make.integer(1)));
  return { kind: "foreach", start, end, variable: make.name(name), list: once, clauses: [clause] };
}
