/** The rules of the view on the graph as it is now: what each node and edge comes to look like, and what that means. */
import { catalogOf } from "./catalog.ts";
import type { Exploration, ExplorationGraph } from "./exploration.ts";
import type { Measures } from "./measures.ts";
import { metricNamed } from "./metrics/list.ts";
import { checkValues, defaultValues, type Invalid, type Values } from "./parameters.ts";
import { ruleKind } from "./styles/kinds/list.ts";
import type { Drawable, Rule, RuleKind, Source } from "./styles/rule.ts";
import type { Scale } from "./styles/scale.ts";
import {
  type EdgeStyle,
  type NodeStyle,
  PLAIN,
  type Styles,
  styledEdge,
  styledNode,
  stylesFrom,
} from "./styles/style.ts";

/** What became of one rule. */
export interface Outcome {
  rule: Rule;
  /** Undefined for a kind that there is not: a scene may come from a later Liaisons. */
  kind: RuleKind | undefined;
  /** Why it is left out, while it is on. */
  invalid: Invalid | null;
  /** How many nodes or edges it is about. */
  count: number;
  scale: Scale | null;
  ramp: string | null;
}

export interface Styling {
  styles: Styles;
  /** One for each rule, in their order. */
  outcomes: readonly Outcome[];
}

/** The metrics that rules go by, of those that are on. */
export function metricsOf(rules: readonly Rule[]): string[] {
  return rules
    .filter(({ on, values }) => on && values.by === "metric")
    .flatMap(({ values }) => (typeof values.metric === "string" && metricNamed(values.metric) ? values.metric : []));
}

/** A rule of this kind to begin with: what has to be chosen is what most nodes or edges have. */
export function newRule(
  exploration: Pick<Exploration, "graph" | "facts">,
  kind: RuleKind,
  rules: readonly Rule[],
): Rule {
  const property = kind.parameters.find(({ id }) => id === "property");
  const first = property && propertyFor(exploration, kind);
  const numbers = rules.map(({ id }) => Number(id.replace(/\D/g, "")) || 0);
  const id = `rule-${Math.max(0, ...numbers) + 1}`;
  return {
    id,
    kind: kind.id,
    values: { ...defaultValues(kind.parameters), ...(first && { property: first }) },
    on: true,
  };
}

/** What a size goes by is a number if there is one. */
function propertyFor({ graph, facts }: Pick<Exploration, "graph" | "facts">, { of, id }: RuleKind): string | undefined {
  if (id === "node-size" || id === "edge-width") {
    const own = facts()
      .measurable()
      .filter((each) => each.of === of);
    return (own.find(({ dates }) => !dates) ?? own[0])?.property;
  }
  return catalogOf(graph)
    .names(of === "node" ? "nodeProperty" : "edgeProperty")
    .keys()
    .next().value;
}

/** Of two rules about the same, the upper one counts. */
export function stylingOf(graph: ExplorationGraph, rules: readonly Rule[], measures: Pick<Measures, "read">): Styling {
  if (rules.length === 0) return { styles: PLAIN, outcomes: [] };
  const { has } = catalogOf(graph);
  const nodes = new Map<string, NodeStyle>();
  const edges = new Map<string, EdgeStyle>();
  const drawables = {
    node: once(() => graph.mapNodes((key, { labels, properties }): Drawable => ({ key, names: labels, properties }))),
    edge: once(() => graph.mapEdges((key, { type, properties }): Drawable => ({ key, names: [type], properties }))),
  };
  const source: Source = {
    measured: (metric) => ({
      values: measures.read(metric).values,
      groups: metricNamed(metric)?.gives === "group",
    }),
    maxDegree: graph.reduceNodes((most, key) => Math.max(most, graph.degree(key)), 0),
  };

  function apply(rule: Rule): Outcome {
    const kind = ruleKind(rule.kind);
    const nothing = { rule, kind, invalid: null, count: 0, scale: null, ramp: null };
    if (!kind || !rule.on) return nothing;
    const { values, invalid } = checkValues(kind.parameters, rule.values, has);
    if (invalid) return { ...nothing, invalid };
    const items = drawables[kind.of]().filter(isAbout(values));
    // Each kind knows the types of its own values, which have just been checked.
    const { style, scale, ramp = null } = kind.rule(items, values as never, source);
    for (const item of items) {
      const change = style(item);
      if (!change) continue;
      if (kind.of === "node") nodes.set(item.key, styledNode(nodes.get(item.key), change as Partial<NodeStyle>));
      else edges.set(item.key, styledEdge(edges.get(item.key), change as Partial<EdgeStyle>));
    }
    return { ...nothing, count: items.length, scale, ramp };
  }

  const outcomes = rules.toReversed().map(apply).reverse();
  return { styles: stylesFrom(nodes, edges), outcomes };
}

function isAbout({ labels, types }: Values): (item: Drawable) => boolean {
  const wanted = labels ?? types;
  if (!Array.isArray(wanted) || wanted.length === 0) return () => true;
  return ({ names }) => names.some((name) => wanted.includes(name));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
