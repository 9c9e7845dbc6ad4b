/** What a rule of style is, and what kinds of them there are: a record each, one of a list. */
import type { Properties, Value } from "../../../server/contract/typed.ts";
import type { Parameter, Values, ValuesOf } from "../parameters.ts";
import type { Scale } from "./scale.ts";
import type { EdgeStyle, NodeStyle } from "./style.ts";

/** Plain data: it is part of the view, and goes into addresses and scenes. */
export interface Rule {
  /** Of its own within the view. */
  id: string;
  kind: string;
  values: Values;
  on: boolean;
}

/** A node with its labels, or an edge with its type. */
export interface Drawable {
  key: string;
  names: readonly string[];
  properties: Properties;
}

export interface Source {
  /** What a metric came to, by node; empty while it is being worked out. */
  measured(metric: string): { values: ReadonlyMap<string, number>; groups: boolean };
  /** The highest degree, which sizes go by when no rule is. */
  maxDegree: number;
}

export interface Ruling<Style> {
  /** What it makes of one; null leaves it as it is. */
  style(item: Drawable): Partial<Style> | null;
  /** What colours and sizes stand for; null where there is one for all, or nothing to measure. */
  scale: Scale | null;
  /** The colours of a scale of amounts. */
  ramp?: string;
}

interface KindOf<Of extends "node" | "edge", Style, P extends readonly Parameter[]> {
  id: string;
  of: Of;
  parameters: P;
  /** For those that the rule is about. */
  rule(items: readonly Drawable[], values: ValuesOf<P>, source: Source): Ruling<Style>;
}

export type NodeRuleKind<P extends readonly Parameter[] = readonly Parameter[]> = KindOf<"node", NodeStyle, P>;
export type EdgeRuleKind<P extends readonly Parameter[] = readonly Parameter[]> = KindOf<"edge", EdgeStyle, P>;
export type RuleKind = NodeRuleKind | EdgeRuleKind;

export const nodeRule = <const P extends readonly Parameter[]>(kind: Omit<NodeRuleKind<P>, "of">): NodeRuleKind =>
  ({ ...kind, of: "node" }) as unknown as NodeRuleKind;
export const edgeRule = <const P extends readonly Parameter[]>(kind: Omit<EdgeRuleKind<P>, "of">): EdgeRuleKind =>
  ({ ...kind, of: "edge" }) as unknown as EdgeRuleKind;

/** Of each item, what a rule goes by: a property or a metric. */
export function readings(
  items: readonly Drawable[],
  { by, property, metric }: { by: string; property?: string; metric?: string },
  source: Source,
): { read(item: Drawable): Value | undefined; values: (Value | undefined)[]; groups: boolean } {
  const measured = by === "metric" && metric !== undefined ? source.measured(metric) : null;
  const group = (value: number | undefined) => (value === undefined ? undefined : measured?.groups ? value + 1 : value);
  const read = (item: Drawable) =>
    measured ? group(measured.values.get(item.key)) : property === undefined ? undefined : item.properties[property];
  return { read, values: items.map(read), groups: measured?.groups ?? false };
}
