import { liftingRule } from "../guard/lift.ts";
import { at, type Maker } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Expression, Labels } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

const record = {
  sentence: "Label expressions (n:A|B, n:!A, n:%) become conditions; r:TYPE asks for the type of a relationship.",
  why: "The engine knows n:A:B and -[:A|B]-> only, and finds r:TYPE unknown.",
};

export const labelExpressions = liftingRule(
  { ...record, id: "label-expressions", example: "MATCH (n:Person|Place) RETURN count(n) AS count" },
  (element) => {
    const labels = element.kind === "nodePattern" ? element.labels : element.types;
    if (!labels) return undefined;
    const node = element.kind === "nodePattern";
    if (node ? isConjunction(labels) : isAlternative(labels)) return undefined;
    const left = element.kind === "nodePattern" ? { ...element, labels: undefined } : { ...element, types: undefined };
    return { left, holds: (of, make) => condition(labels, of, node, make) };
  },
);

export const labelTests = rule({
  ...record,
  id: "label-tests",
  example: "MATCH ()-[r]->() RETURN r:MET AS met",
  does: "rewrites",
  at: ["hasLabels"],
  change(node) {
    const { of, labels } = node;
    const type = of.type ?? T.ANY;
    const isNode = T.only(type, T.NODE);
    if (isNode && labels.kind === "label") return undefined;
    if (!isNode && !T.only(type, T.RELATIONSHIP))
      refuse("The embedded store tests labels and types of what is known to be a node or a relationship only.", node);
    const make = at(node);
    const test = { ...condition(labels, of, isNode, make), loose: node.loose };
    return type.nullable ? make.choose([[make.isNull(of), make.literal(null)]], test) : test;
  },
});

const isConjunction = (labels: Labels): boolean =>
  labels.kind === "label" ||
  (labels.kind === "labelTerm" && labels.operator === "&" && labels.parts.every(isConjunction));
const isAlternative = (labels: Labels): boolean =>
  labels.kind === "label" ||
  (labels.kind === "labelTerm" && labels.operator === "|" && labels.parts.every((part) => part.kind === "label"));

function condition(labels: Labels, of: Expression, node: boolean, make: Maker): Expression {
  const { start, end } = labels;
  if (labels.kind === "labelTerm") {
    const parts = labels.parts.map((part) => condition(part, of, node, make));
    if (labels.operator === "!") return make.not(parts[0] ?? make.literal(true));
    return labels.operator === "|" ? make.any(...parts) : make.all(...parts);
  }
  if (labels.kind === "label" && node) return { kind: "hasLabels", start, end, of, labels, type: T.sure(T.BOOLEAN) };
  if (labels.kind === "label")
    return make.binary(
      "=",
      make.call("type", { ...T.sure(T.STRING), words: true }, of),
      { ...make.literal(labels.name), type: { ...T.sure(T.STRING), words: true } },
      T.sure(T.BOOLEAN),
    );
  const count = make.call("size", T.sure(T.INTEGER), make.call("labels", T.listOf(T.sure(T.STRING)), of));
  return node ? make.binary(">", count, make.integer(0), T.sure(T.BOOLEAN)) : make.literal(true);
}
