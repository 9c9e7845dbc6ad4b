/** Walking a query's tree: every property that holds a node, or a list of them, is a part. */
import type { Expression, Kind, Node, NodeOf } from "./tree.ts";

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "kind" in value;

/** The nodes right below one. */
export function parts(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "type") return [];
    return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
  });
}

/** The node and everything below it, from the top; `into` says where not to go down. */
export function* within(node: Node, into: (node: Node) => boolean = () => true): Generator<Node> {
  yield node;
  if (into(node)) for (const part of parts(node)) yield* within(part, into);
}

/** True when the node or something below it is of that kind and passes. */
export function has<K extends Kind>(node: Node, kind: K, passes: (node: NodeOf<K>) => boolean = () => true): boolean {
  for (const each of within(node)) if (each.kind === kind && passes(each as NodeOf<K>)) return true;
  return false;
}

/** A copy in which each node, the lowest first, is what `change` makes of it. */
export const rebuilt = <N extends Node>(node: N, change: (node: Node) => Node): N =>
  change(withParts(node, (part) => rebuilt(part, change))) as N;

/** A copy in which each part, the highest first, is what `change` makes of it; undefined goes down. */
export const substituted = <N extends Node>(node: N, change: (node: Node) => Node | undefined): N =>
  (change(node) ?? withParts(node, (part) => substituted(part, change))) as N;

/** A copy with other nodes right below it. */
function withParts(node: Node, change: (part: Node) => Node): Node {
  const copy: Record<string, unknown> = { ...node };
  for (const [key, value] of Object.entries(copy)) {
    if (key === "type") continue;
    if (Array.isArray(value)) copy[key] = value.map((each) => (isNode(each) ? change(each) : each));
    else if (isNode(value)) copy[key] = change(value);
  }
  return copy as unknown as Node;
}

/** True when two expressions are written alike, wherever they stand. */
export function alike(a: Expression, b: Expression): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

const NOT_SHAPE = new Set(["start", "end", "type", "loose", "aliased"]);
const plain = (key: string, value: unknown) =>
  NOT_SHAPE.has(key) ? undefined : typeof value === "bigint" ? `${value}n` : value;
