import type { Hops, NodePattern, PathPattern, RelationshipPattern } from "../tree.ts";
import { conjunction, expression } from "./expressions.ts";
import { quoted } from "./names.ts";

export function path({ variable, shortest, elements }: PathPattern): string {
  const chain = elements.map((each) => (each.kind === "nodePattern" ? node(each) : relationship(each))).join("");
  return `${variable ? `${quoted(variable.name)} = ` : ""}${shortest ? `${shortest}(${chain})` : chain}`;
}

function inside({ variable, properties }: NodePattern | RelationshipPattern, types: string, hops = ""): string {
  const names = `${variable ? quoted(variable.name) : ""}${types}${hops}`;
  return properties ? `${names} ${expression(properties)}` : names;
}

function node(pattern: NodePattern): string {
  return `(${inside(pattern, pattern.labels ? `:${conjunction(pattern.labels)}` : "")})`;
}

function relationship(pattern: RelationshipPattern): string {
  const { direction, types, hops } = pattern;
  const body = `-[${inside(pattern, types ? `:${conjunction(types)}` : "", hops ? length(hops) : "")}]-`;
  return `${direction === "<-" ? "<" : ""}${body}${direction === "->" ? ">" : ""}`;
}

function length({ from, to }: Hops): string {
  return from !== undefined && from === to ? `*${from}` : `*${from ?? ""}..${to ?? ""}`;
}
