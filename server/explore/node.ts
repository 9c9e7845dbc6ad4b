import type { NodeAnswer } from "../contract/explore.ts";
import type { GraphStore } from "../store/store.ts";
import type { Options } from "./ask.ts";
import { degreeOf } from "./degree.ts";
import { knownNodes } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { toNode } from "./subgraph.ts";

/** A node, and what expanding it would bring. Throws `unknown-node`. */
export async function node(store: GraphStore, { id }: { id: string }, options: Options = {}): Promise<NodeAnswer> {
  const model = await learned(store);
  const [found] = await knownNodes(store, model, [id], options);
  return { node: toNode(found!, model), degree: await degreeOf(store, [found!], model, options) };
}
