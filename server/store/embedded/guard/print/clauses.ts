import type { Clause, Item, NodeOf, Project, Query, SetItem } from "../tree.ts";
import { expression } from "./expressions.ts";
import { quoted } from "./names.ts";
import { path } from "./patterns.ts";

export function query({ all, parts }: Query): string {
  return parts.map(({ clauses }) => clauses.map(clause).join(" ")).join(all ? " UNION ALL " : " UNION ");
}

function clause(value: Clause): string {
  return (PRINT[value.kind] as (value: Clause) => string)(value);
}

const where = (value: { where?: Project["where"] }) => (value.where ? ` WHERE ${expression(value.where)}` : "");
const paths = (value: { paths: NodeOf<"path">[] }) => value.paths.map(path).join(", ");
const sets = (items: SetItem[]) => items.map(set).join(", ");

const PRINT: { [K in Clause["kind"]]: (value: NodeOf<K>) => string } = {
  match: (match) => `${match.optional ? "OPTIONAL " : ""}MATCH ${paths(match)}${where(match)}`,
  project,
  unwind: ({ list, variable }) => `UNWIND ${expression(list)} AS ${quoted(variable.name)}`,
  create: (create) => `CREATE ${paths(create)}`,
  merge: ({ path: merged, onMatch, onCreate }) =>
    `MERGE ${path(merged)}${onMatch.length > 0 ? ` ON MATCH SET ${sets(onMatch)}` : ""}${
      onCreate.length > 0 ? ` ON CREATE SET ${sets(onCreate)}` : ""
    }`,
  set: ({ items }) => `SET ${sets(items)}`,
  remove: ({ items }) =>
    `REMOVE ${items.map((each) => (each.kind === "property" ? expression(each) : set(each))).join(", ")}`,
  delete: ({ detach, values }) => `${detach ? "DETACH " : ""}DELETE ${values.map(expression).join(", ")}`,
  foreach: ({ variable, list, clauses }) =>
    `FOREACH (${quoted(variable.name)} IN ${expression(list)} | ${clauses.map(clause).join(" ")})`,
  callProcedure: (call) => {
    const args = call.args ? `(${call.args.map(expression).join(", ")})` : "";
    const yields = call.yields?.map(({ field, variable }) => `${quoted(field)} AS ${quoted(variable.name)}`).join(", ");
    return `CALL ${call.name}${args}${yields ? ` YIELD ${yields}` : ""}${where(call)}`;
  },
  callQuery: ({ query: inner }) => `CALL { ${query(inner)} }`,
};

function project(value: Project): string {
  const { which, distinct, items, order, skip, limit } = value;
  const sorted = order.map((each) => expression(each.value) + (each.descending ? " DESC" : ""));
  return [
    which,
    ...(distinct ? ["DISTINCT"] : []),
    items.map(item).join(", "),
    ...(sorted.length > 0 ? [`ORDER BY ${sorted.join(", ")}`] : []),
    ...(skip ? [`SKIP ${expression(skip)}`] : []),
    ...(limit ? [`LIMIT ${expression(limit)}`] : []),
  ]
    .join(" ")
    .concat(where(value));
}

const item = ({ value, column }: Item) => `${expression(value)} AS ${quoted(column)}`;

function set(item: SetItem): string {
  if (item.kind === "setProperty") return `${expression(item.target)} = ${expression(item.value)}`;
  if (item.kind === "setAll") return `${quoted(item.variable.name)} ${item.operator} ${expression(item.value)}`;
  return `${quoted(item.variable.name)}${item.labels.map((label) => `:${quoted(label.name)}`).join("")}`;
}
