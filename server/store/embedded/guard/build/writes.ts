import * as P from "../generated/CypherParser.ts";
import { invalid, refuse } from "../objection.ts";
import type { Property, Remove, SetItem, SetLabels } from "../tree.ts";
import { expression, postfixed } from "./expressions.ts";
import { nameOf, span, variable } from "./names.ts";

export function setItem(context: P.SetItemContext): SetItem {
  const at = span(context);
  if (context instanceof P.SetPropsContext || context instanceof P.AddPropContext) {
    const operator = context instanceof P.AddPropContext ? "+=" : "=";
    return {
      kind: "setAll",
      ...at,
      variable: variable(context.variable()),
      operator,
      value: expression(context.expression()),
    };
  }
  if (context instanceof P.SetLabelsContext) return labels(context);
  if (context instanceof P.SetPropContext) {
    const target = postfixed(context.expression2());
    const value = expression(context.expression());
    if (target.kind === "property" || target.kind === "index") return { kind: "setProperty", ...at, target, value };
    return invalid("SET sets a property, all properties or labels: n.name = …, n = {…}, n:Label.", at);
  }
  return refuse("The embedded store sets labels as n:Label.", at);
}

export function remove(context: P.RemoveItemContext): Remove["items"][number] {
  const at = span(context);
  if (context instanceof P.RemoveLabelsContext) return labels(context);
  if (context instanceof P.RemovePropContext) {
    const target = postfixed(context.expression2());
    if (target.kind === "property") return target as Property;
    if (target.kind === "index") return refuse("The embedded store removes a property that is named: n.name.", at);
    return invalid("REMOVE removes a property or labels: n.name, n:Label.", at);
  }
  return refuse("The embedded store removes labels as n:Label.", at);
}

function labels(context: P.SetLabelsContext | P.RemoveLabelsContext): SetLabels {
  const names = context.nodeLabels();
  const [computed] = names.dynamicLabelType();
  if (computed) refuse("The embedded store does not compute labels and types: $(…).", span(computed));
  return {
    kind: "setLabels",
    ...span(context),
    variable: variable(context.variable()),
    labels: names.labelType().map((each) => ({
      kind: "label",
      ...span(each),
      name: nameOf(each.symbolicNameString()),
    })),
  };
}
