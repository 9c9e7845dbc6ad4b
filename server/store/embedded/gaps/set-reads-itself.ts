import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Clause, Expression, Node, SetClause } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { has, within } from "../guard/walk.ts";

export const setReadsItself = rule({
  id: "set-reads-itself",
  sentence:
    "The embedded store reads what a SET writes only where each node is met once: MATCH (n) SET n.count = n.count + 1.",
  why: "The engine computes the values of many rows before it writes the first, so that counting up counts to one.",
  example: "MATCH (a)-->(b) SET a.degree = coalesce(a.degree, 0) + 1",
  does: "refuses",
  at: ["single"],
  change({ clauses }) {
    clauses.forEach((clause, i) => {
      if (clause.kind === "set") checked(clause, clauses.slice(0, i));
      if (clause.kind !== "foreach") return;
      for (const each of within(clause)) if (each.kind === "set") checked(each, []);
    });
    return undefined;
  },
});

function checked(clause: SetClause, before: Clause[]): void {
  const once = metOnce(before);
  const written = new Set<string>();
  for (const item of clause.items) {
    if (item.kind === "setLabels") continue;
    const target = item.kind === "setProperty" ? item.target.of : item.variable;
    const key = item.kind === "setProperty" && item.target.kind === "property" ? item.target.key : "*";
    // What an earlier item wrote is read by nobody; what this one writes, by itself at most.
    if (reads(item.value, (other) => written.has(other) || written.has("*"))) refuse(setReadsItself.sentence, item);
    const alone = target.kind === "variable" && target.name === once;
    if (!alone && reads(item.value, (other) => key === other || key === "*")) refuse(setReadsItself.sentence, item);
    written.add(key);
  }
}

const reads = (value: Node, matters: (key: string) => boolean) =>
  has(value, "property", ({ key, of }) => matters(key) && !isData(of));

/** What is no part of the graph: `row.name`, where `row` is of a list of maps. */
function isData(value: Expression): boolean {
  if (value.kind === "property") return isData(value.of);
  return (value.kind === "variable" || value.kind === "parameter") && !T.holds(value.type, T.ENTITY | T.PATH);
}

/** The variable of `MATCH (n)`, where nothing else came before: each of its nodes makes one row. */
function metOnce([match, ...others]: Clause[]): string | undefined {
  if (match?.kind !== "match" || match.paths.length !== 1 || others.some(({ kind }) => kind !== "set"))
    return undefined;
  const [node, ...more] = match.paths[0]?.elements ?? [];
  return more.length === 0 ? node?.variable?.name : undefined;
}
