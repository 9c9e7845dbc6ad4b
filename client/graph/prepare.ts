/** What a layout needs before it can begin: values that will do, and what it wants to know of the graph. */
import { catalogOf } from "./catalog.ts";
import type { ExplorationGraph, Refusal } from "./exploration.ts";
import { type Facts, LACKS, type Lack, type Layout } from "./layouts/layout.ts";
import { checkValues, defaultValues, type Values } from "./parameters.ts";

const isLack = (found: unknown): found is Lack => (LACKS as readonly unknown[]).includes(found);

/** The values that a layout would begin with on this graph, or what the graph lacks for it. */
export function beginningOf({ parameters, begin }: Layout, facts: Facts): { values: Values } | { lack: Lack } {
  const own = begin?.(facts) ?? {};
  return isLack(own) ? { lack: own } : { values: { ...defaultValues(parameters), ...own } };
}

/** `asked`: undefined for those that suit the graph. */
export function prepare(
  graph: ExplorationGraph,
  layout: Layout,
  asked: Values | undefined,
  facts: Facts,
): { values: Values; data: unknown } | { refusal: Refusal } {
  const beginning = asked ? { values: asked } : beginningOf(layout, facts);
  if ("lack" in beginning) return { refusal: beginning };
  const { values, invalid } = checkValues(layout.parameters, beginning.values, catalogOf(graph).has);
  if (invalid) return { refusal: { invalid } };
  const data = layout.gather?.(values, facts) ?? null;
  return isLack(data) ? { refusal: { lack: data } } : { values, data };
}
